extension ConnectingFactor {
  /// Whether the fact ties this case to the area.
  func holds(
    _ facts: CaseFacts, in area: Area, parameters: FactorParameters, result: ResultPlace
  ) -> Verdict {
    switch self {
    case .actAnyPart: Territoriality.actAnyPart(facts, in: area)
    case .systemInTerritory: Territoriality.system(facts, in: area)
    case .placeUncertain: Territoriality.placeUncertain(facts, in: area)
    case .flag: Territoriality.flag(facts, in: area)
    case .resultElement: Effects.resultElement(facts, in: area, result: result)
    case .resultIntended: Effects.resultIntended(facts, in: area, result: result)
    case .effects: Effects.felt(facts, in: area)
    case .networkAccess, .contentAccessible: Effects.accessible(facts, in: area)
    case .contentSpecialLink: Effects.specialLink(facts, in: area)
    case .substantialConnection: Effects.substantialConnection(facts, in: area)
    case .offenderNational:
      ActivePersonality.national(facts, in: area, at: parameters.at)
    case .offenderResident: ActivePersonality.resident(facts, in: area)
    case .offenderPresent: ActivePersonality.present(facts, in: area)
    case .victimNational: PassivePersonality.national(facts, in: area)
    case .victimResident, .networkVictimResident: PassivePersonality.resident(facts, in: area)
    case .victimPresent: PassivePersonality.present(facts, in: area)
    case .victimAtAct: Effects.felt(facts, in: area)
    case .victimStatus:
      PassivePersonality.status(facts, in: area, among: parameters.status)
    case .defendantDomicile: Forum.defendantDomicile(facts, in: area)
    case .centreOfInterests: Forum.centreOfInterests(facts, in: area)
    case .purposefulDirection: Forum.purposefulDirection(facts, in: area)
    case .hostEstablished: ServiceNexus.established(facts, in: area)
    case .hostRepresented: ServiceNexus.represented(facts, in: area)
    case .hostedIn: ServiceNexus.stored(facts, in: area)
    case .hostLicensed: ServiceNexus.licensed(facts, in: area)
    case .serviceOffered: ServiceNexus.offered(facts, in: area)
    case .lexFori, .universal: .yes
    }
  }

  /// Whether it looks at the hosts of the case.
  var readsHosts: Bool {
    switch self {
    case .hostEstablished, .hostRepresented, .hostedIn, .hostLicensed, .serviceOffered: true
    case .systemInTerritory: true
    default: false
    }
  }

  /// The doctrine that the factor belongs to.
  public var principle: Principle {
    switch self {
    case .actAnyPart, .systemInTerritory, .placeUncertain: .territoriality
    case .resultElement, .resultIntended, .effects, .substantialConnection: .effectsDoctrine
    case .networkVictimResident, .networkAccess, .contentSpecialLink: .effectsDoctrine
    case .offenderNational, .offenderResident, .offenderPresent: .activePersonality
    case .victimNational, .victimResident: .passivePersonality
    case .flag: .flag
    case .universal: .universality
    case .defendantDomicile: .defendantForum
    case .centreOfInterests, .contentAccessible, .purposefulDirection, .lexFori: .placeOfHarm
    case .hostEstablished, .hostRepresented, .hostedIn, .hostLicensed, .serviceOffered:
      .serviceNexus
    case .victimPresent, .victimAtAct, .victimStatus: .personProtected
    }
  }
}
