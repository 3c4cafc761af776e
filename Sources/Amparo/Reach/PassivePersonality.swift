/// Passive personality and its kin: the law of the victim's nationality or home.
///
/// Two statutes that use it: Code pénal art. 113-7 (France), Brottsbalken 2:3 no. 3 (Sweden).
enum PassivePersonality {
  static func national(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.containsOne(of: facts.situation.victim.nationality, fact: .victimNationality)
  }

  static func resident(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.contains(facts.situation.victim.residence, fact: .victimResidence)
  }

  static func present(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.contains(facts.situation.victim.location, fact: .victimLocation)
  }

  /// A standing that a state protects; its citizens have it wherever they live.
  static func status(
    _ facts: CaseFacts, in area: Area, among standings: ValueSet<ResidenceStatus>
  ) -> Verdict {
    let standing = CaseTests.holds(
      facts.situation.victim.status.possible, within: standings, fact: .victimStatus)
    let citizen = standings.contains(.citizen) ? national(facts, in: area) : .no
    return standing.and(resident(facts, in: area)).or(citizen)
  }
}
