/// The effects doctrine and its kin: the law of the place where the act was felt or took its result.
///
/// Two statutes that use it: Strafgesetzbuch § 9 (Germany, a result that is an element), Código Penal art. 1 (Argentina, effects).
enum Effects {
  static func felt(_ facts: CaseFacts, in area: Area) -> Verdict {
    area.contains(facts.victimAtAct, fact: facts.victimAtActFact)
  }

  /// A result that the offence requires, at the place that the law's own words give it.
  static func resultElement(_ facts: CaseFacts, in area: Area, result: ResultPlace) -> Verdict {
    switch result {
    case .victimLocation: felt(facts, in: area)
    case .received: accessible(facts, in: area).atMostArguable
    case .none: .no
    case .unsettled: felt(facts, in: area).atMostArguable
    }
  }

  /// A result that was meant to happen in the place; an offence without a result has none to mean.
  static func resultIntended(_ facts: CaseFacts, in area: Area, result: ResultPlace) -> Verdict {
    result == .none ? .no : felt(facts, in: area).atMostArguable
  }

  /// Content open to all can be reached from anywhere; content for a few, arguably where the victim is.
  static func accessible(_ facts: CaseFacts, in area: Area) -> Verdict {
    let isPublic = CaseTests.holds(facts.audience, within: Self.everyone, fact: .audience)
    return isPublic.or(felt(facts, in: area).atMostArguable)
  }

  private static let everyone = ValueSet<Audience>([.public])

  static func specialLink(_ facts: CaseFacts, in area: Area) -> Verdict {
    let home = area.contains(facts.situation.victim.residence, fact: .victimResidence)
    return accessible(facts, in: area).and(home.or(felt(facts, in: area)))
  }

  /// Judge-made: sure when done here, argued case by case when only felt here.
  static func substantialConnection(_ facts: CaseFacts, in area: Area) -> Verdict {
    Territoriality.actAnyPart(facts, in: area).or(felt(facts, in: area).atMostArguable)
  }
}
