extension Clerk {
  /// The facts that would settle most laws, best first.
  ///
  /// A law counts for a fact in inverse measure to how many facts it still needs; a clock that waits for a day counts a
  /// little. What has not been done yet is no fact to ask for.
  func questions(
    _ situation: Situation, findings: Findings, deadlines: DeadlineSheet
  ) -> [Question] {
    var weight = [Int](repeating: 0, count: Fact.count)
    // The facts that would settle something of a law, by the place of its finding.
    var open = [FactSet](repeating: .none, count: findings.count)
    var settling = FactSet.none
    for (position, outcome) in findings.sheet.outcomes.enumerated()
    where outcome.verdict.value == .unknown {
      let needs = outcome.verdict.needs
      let share = 1000 / max(1, needs.count)
      needs.forEach { weight[$0.position] += share }
      open[position] = needs
      settling = settling.union(needs)
    }
    for row in deadlines.rows.indices {
      let asked = deadlines.rows[row].asked
      if asked.isEmpty { continue }
      asked.forEach { weight[$0.position] += 200 }
      let position = Int(deadlines.rows[row].finding)
      open[position] = open[position].union(asked)
      settling = settling.union(asked)
    }
    // One number says both: how much a fact weighs, the heaviest first, and its place in the list.
    var asked: [(key: Int, fact: Fact)] = []
    asked.reserveCapacity(settling.count)
    settling.forEach { fact in
      if situation.hasDeclined(fact) { return }
      asked.append((fact.position - weight[fact.position] << 8, fact))
    }
    asked.sort { $0.key < $1.key }
    let laws = OpenLaws(open, of: findings.sheet)
    return asked.map { _, fact in
      Question(fact: fact, partOf: partAsked(situation, fact), laws: laws)
    }
  }

  /// The country whose part is missing, where a place is known only as a whole.
  private func partAsked(_ situation: Situation, _ fact: Fact) -> PlaceCode? {
    let place: Known<PlaceCode>
    switch fact {
    case .victimLocation: place = situation.victim.location
    case .victimResidence: place = situation.victim.residence
    case .uploaderLocation: place = situation.uploader.location
    case .uploaderResidence: place = situation.uploader.residence
    default: return nil
    }
    guard case .known(let known) = place, !known.isPart else { return nil }
    return known
  }
}

extension Situation {
  /// Whether the person chose not to say.
  func hasDeclined(_ fact: Fact) -> Bool {
    switch fact {
    case .victimLocation: victim.location == .declined
    case .victimResidence: victim.residence == .declined
    case .victimNationality: victim.nationality == .declined
    case .victimStatus: victim.status == .declined
    case .uploaderLocation: uploader.location == .declined
    case .uploaderResidence: uploader.residence == .declined
    case .uploaderNationality: uploader.nationality == .declined
    case .relation: uploader.relation == .declined
    case .image: image == .declined
    case .origin: origin == .declined
    case .audience: audience == .declined
    case .context: context == .declined
    case .depicts: depicts == .declined
    case .identifiable: identifiable == .declined
    default: false
    }
  }
}
