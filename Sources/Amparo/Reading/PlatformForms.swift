extension PlatformKey {
  static let map = MapForm<Self>(name: "platform", needs: [.schema, .id, .name, .kind, .size])

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .id: .slug
    case .name: .name
    case .alsoCalled, .domains: .texts
    case .kind: .word(HostKind.self)
    case .size: .word(HostSize.self)
    case .endToEndEncrypted: .word(Trilean.self)
    case .offersIn: .either([.oneOf(["everywhere"]), .list(.place)])
    case .establishments: .list(.map(EstablishmentKey.serving))
    case .representedIn: .list(.map(EstablishmentKey.representing))
    case .routes: .list(.map(RouteKey.map))
    case .hashProgrammes: .list(.map(HashMembershipKey.map))
    case .gaps: .list(.localText)
    }
  }
}

extension EstablishmentKey {
  /// An establishment answers to those whom it serves.
  static let serving = MapForm<Self>(name: "establishment", needs: [.serves] + needed)
  /// A representative answers to all whom the law gives one.
  static let representing = MapForm<Self>(name: "representative", needs: needed)

  private static let needed: [Self] = [.place, .entity, .cite, .verified]

  var form: Form {
    switch self {
    case .serves: .either([.oneOf(["everyone_else"]), .place])
    case .place: .place
    case .entity, .cite, .url: .text
    case .note: .localText
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

extension RouteKey {
  static let map = MapForm<Self>(
    name: "route", needs: [.id, .kind, .cite, .verified], needsOneOf: [.url, .eMail],
    isParted: .yes)

  var form: Form {
    switch self {
    case .id: .slug
    case .kind: .word(Route.Kind.self)
    case .url, .eMail, .cite: .text
    case .whoMayFile: .words(Route.Filer.self)
    case .account: .word(Route.AccountNeed.self)
    case .legalName, .archivedPublicly: .word(Trilean.self)
    case .disclosesToUploader: .word(Route.Disclosure.self)
    case .needs: .words(NoticeElement.self)
    case .statedTime: .either([.period, .oneOf(["unspecified"])])
    case .basedOn: .texts
    case .says: .localText
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

extension HashMembershipKey {
  static let map = MapForm<Self>(
    name: "hash_programme", needs: [.programme, .status, .cite, .verified])

  var form: Form {
    switch self {
    case .programme, .cite, .url: .text
    case .status: .word(HashMembership.Status.self)
    case .date: .partialDay
    case .note: .localText
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}
