extension Lawbook {
  /// The facts that would settle most laws, best first.
  ///
  /// A law counts for a fact in inverse measure to how many facts it still needs; a clock that waits for a day counts a
  /// little. What has not been done yet is no fact to ask for.
  func questions(
    _ situation: Situation, findings: [Finding], deadlines: [AnsweredDeadline]
  ) -> [Question] {
    var weight = [Int](repeating: 0, count: Fact.allCases.count)
    var settles = [[LawID]](repeating: [], count: Fact.allCases.count)
    for finding in findings where finding.applicability == .depends {
      let facts = finding.dependsOn.facts
      for fact in facts {
        weight[fact.position] += 1000 / facts.count
        settles[fact.position].append(finding.law.id)
      }
    }
    for deadline in deadlines where deadline.applicability != .doesNotApply {
      for fact in deadline.due.needs.compactMap(Fact.init(rawValue:))
      where fact != .stepsDone && fact != .notices {
        weight[fact.position] += 200
        if !settles[fact.position].contains(deadline.law) {
          settles[fact.position].append(deadline.law)
        }
      }
    }
    let asked = Fact.allCases.filter { weight[$0.position] > 0 && !situation.hasDeclined($0) }
    let ordered = asked.sorted {
      (-weight[$0.position], $0.position) < (-weight[$1.position], $1.position)
    }
    return ordered.map { fact in
      Question(
        fact: fact, partOf: partAsked(situation, fact), settles: settles[fact.position].sorted())
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
