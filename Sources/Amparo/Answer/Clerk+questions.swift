extension Clerk {
  /// The facts that would settle most laws, best first.
  ///
  /// A law counts for a fact in inverse measure to how many facts it still needs; a clock that waits for a day counts a
  /// little. What has not been done yet is no fact to ask for.
  func questions(
    _ situation: Situation, findings: [Finding], deadlines: [AnsweredDeadline]
  ) -> [Question] {
    var weight = [Int](repeating: 0, count: Fact.count)
    // The facts that would settle something of a law, by the place of its finding.
    var open = [FactSet](repeating: .none, count: findings.count)
    for finding in findings where finding.applicability == .depends {
      let share = 1000 / max(1, finding.dependsOn.count)
      finding.dependsOn.forEach { weight[$0.position] += share }
      open[finding.position] = finding.dependsOn
    }
    for deadline in deadlines where deadline.applicability != .doesNotApply {
      let asked = deadline.standing.asked
      asked.forEach { weight[$0.position] += 200 }
      open[deadline.finding.position] = open[deadline.finding.position].union(asked)
    }
    let asked = Fact.allCases.filter { weight[$0.position] > 0 && !situation.hasDeclined($0) }
    let ordered = asked.sorted {
      (-weight[$0.position], $0.position) < (-weight[$1.position], $1.position)
    }
    let settled = findings.filter { !open[$0.position].isEmpty }
      .sorted { $0.prepared.name < $1.prepared.name }
    return ordered.map { fact in
      Question(
        fact: fact, partOf: partAsked(situation, fact),
        settles: settled.lazy.filter { open[$0.position].contains(fact) }.map { $0.law.id })
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
