extension ScopeKey {
  static let map = MapForm<Self>(name: "scope")
  /// What a law covers: some conduct, always.
  static let covered = MapForm<Self>(name: "covers", needs: [.conduct])

  var form: Form {
    switch self {
    case .conduct: .test(Conduct.self)
    case .image: .test(ImageKind.self)
    case .origin: .test(Origin.self)
    case .audience: .test(Audience.self)
    case .context: .test(ImageContext.self)
    case .relation: .test(Relation.self)
    case .depicts: .test(Depiction.self)
    case .identifiable: .test(Identifiability.self)
    case .victimAge: .map(AgeKey.victim)
    case .uploaderAge: .map(AgeKey.uploader)
    case .victimAlive: .test(LifeState.self)
    case .online: .test(OnlineState.self)
    case .hostKind: .test(HostKind.self)
    case .hostSize: .test(HostSize.self)
    case .note: .localText
    }
  }
}

extension Form {
  /// One word alone, or several.
  fileprivate static func test<Word: Vocabulary>(_ list: Word.Type) -> Form {
    .either([.word(list), .list(.word(list), atLeast: 1)])
  }
}

extension AgeKey {
  /// The victim's age, at the moment that the law looks at.
  static let victim = MapForm<Self>(name: "victim_age", needs: [.at], needsOneOf: [.from, .under])
  /// The uploader's age, always at the act.
  static let uploader = MapForm<Self>(
    name: "uploader_age", needsOneOf: [.from, .under], refuses: [.at])

  var form: Form {
    switch self {
    case .at: .word(AgeTest.Moment.self)
    case .from, .under: .number()
    }
  }
}
