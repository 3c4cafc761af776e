extension Clerk {
  /// The facts that would settle most laws, best first.
  ///
  /// A law counts for a fact in inverse measure to how many facts it still needs; a clock that waits for a day counts a
  /// little. What has not been done yet is no fact to ask for.
  func questions(
    _ situation: Situation, findings: [Finding], deadlines: [AnsweredDeadline]
  ) -> [Question] {
    var weight = [Int](repeating: 0, count: Fact.count)
    // The laws that a fact would settle, by the places of their findings.
    var settles = [[Int]](repeating: [], count: Fact.count)
    // Which law is in which of these lists already: a row of findings for each fact.
    var isThere = [Bool](repeating: false, count: Fact.count * findings.count)
    for finding in findings where finding.applicability == .depends {
      let share = 1000 / max(1, finding.dependsOn.count)
      finding.dependsOn.forEach { fact in
        weight[fact.position] += share
        settles[fact.position].append(finding.position)
        isThere[fact.position * findings.count + finding.position] = true
      }
    }
    for deadline in deadlines where deadline.applicability != .doesNotApply {
      for path in deadline.due.needs {
        guard let fact = Fact(path: path), fact != .stepsDone, fact != .notices else { continue }
        weight[fact.position] += 200
        let index = deadline.finding.position
        let place = fact.position * findings.count + index
        if !isThere[place] { settles[fact.position].append(index) }
        isThere[place] = true
      }
    }
    let asked = Fact.allCases.filter { weight[$0.position] > 0 && !situation.hasDeclined($0) }
    let ordered = asked.sorted {
      (-weight[$0.position], $0.position) < (-weight[$1.position], $1.position)
    }
    return ordered.map { fact in
      let laws = settles[fact.position].sorted {
        findings[$0].prepared.name < findings[$1].prepared.name
      }
      return Question(
        fact: fact, partOf: partAsked(situation, fact), settles: laws.map { findings[$0].law.id })
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
