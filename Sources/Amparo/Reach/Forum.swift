/// Ties that only civil courts ask for.
///
/// Two sources that use them: Regulation (EU) 1215/2012 arts 4 and 7(2), Civil Practice and Remedies Code § 17.042 (Texas).
enum Forum {
  static func defendantDomicile(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.contains(facts.situation.uploader.residence, fact: .uploaderResidence)
  }

  /// The home of the person whose image it is, if others can tell who that is from the content.
  static func centreOfInterests(_ facts: CaseFacts, in area: Area) -> Verdict {
    let recognised = CaseTests.holds(
      facts.identifiable, within: Self.recognised, fact: .identifiable)
    return PassivePersonality.resident(facts, in: area).and(recognised)
  }

  private static let recognised = ValueSet<Identifiability>([.toOthers])

  /// The uploader aimed at the place: sure when acting in it, argued when only the victim is there.
  static func purposefulDirection(_ facts: CaseFacts, in area: Area) -> Verdict {
    Territoriality.actAnyPart(facts, in: area).or(Effects.felt(facts, in: area).atMostArguable)
  }
}
