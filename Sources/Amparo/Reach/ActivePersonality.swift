/// Active personality: the law of the offender's nationality or home, wherever the act was done.
///
/// Two statutes that use it: LOPJ art. 23.2 (Spain), Criminal Act art. 3 (Republic of Korea).
enum ActivePersonality {
  static func national(
    _ facts: CaseFacts, in area: Area, at moments: ValueSet<NationalityMoment>
  ) -> Verdict {
    let uploader = facts.situation.uploader
    let holds = area.containsOne(of: uploader.nationality, fact: .uploaderNationality)
    guard holds.value == .yes, let since = uploader.nationalitySince else { return holds }
    // Acquired later: only laws that say so reach back to it.
    if moments.contains(.later) || moments.contains(.charge) { return .yes }
    guard let act = facts.situation.dates.disclosed ?? facts.situation.dates.threatened else {
      return .unknown(.disclosed)
    }
    if since.latest <= act.earliest { return .yes }
    return since.earliest > act.latest ? .no : .unknown(.uploaderNationalitySince)
  }

  static func resident(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.contains(facts.situation.uploader.residence, fact: .uploaderResidence)
  }

  static func present(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.contains(facts.situation.uploader.location, fact: .uploaderLocation)
  }
}
