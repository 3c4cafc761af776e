/// Territoriality: the law of the place where the act, or any part of it, was done.
///
/// Two statutes that use it: Code pénal art. 113-2 (France), Crimes Act 1961 s. 7 (New Zealand).
enum Territoriality {
  static func actAnyPart(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.contains(facts.situation.uploader.location, fact: .uploaderLocation)
  }

  /// A system attacked or used in the place: certain for a break-in where its owner was, arguable otherwise.
  static func system(_ facts: CaseFacts, in area: Area) -> Verdict {
    let owner = area.contains(facts.victimAtAct, fact: facts.victimAtActFact)
    let broken = facts.conduct.contains(.intrusion)
    var hosts = Verdict.no.bits
    for host in facts.hosts { hosts |= host.established(in: area, answering: 0).bits }
    let host = Verdict.any(joined: hosts).atMostArguable
    return (broken ? owner : owner.atMostArguable).or(host)
  }

  /// The place of the act is unknown and may well be here, where the victim lives.
  static func placeUncertain(_ facts: CaseFacts, in area: Area) -> Verdict {
    guard !facts.situation.uploader.location.isKnown else { return .no }
    let home = area.contains(facts.situation.victim.residence, fact: .victimResidence)
    return home.atMostArguable.and(Verdict(.yes, needs: FactSet(.uploaderLocation)))
  }

  static func flag(_ facts: CaseFacts, in area: Area) -> Verdict {
    guard let flag = facts.situation.uploader.aboard else { return .no }
    return area.contains(flag, fact: .uploaderLocation)
  }
}
