extension DeadlineKey {
  /// A general rule of a place or an instrument.
  static let general = MapForm<Self>(
    name: "general_deadline", needs: needed, needsUnless: running)
  /// A deadline of one law.
  static let ofLaw = MapForm<Self>(
    name: "deadline", needs: needed, refuses: [.governs], needsUnless: running)

  private static let needed: [Self] = [
    .id, .deadlineClass, .runsAgainst, .period, .cite, .verified,
  ]
  private static let running = MapForm<Self>.Exemption(
    key: .runsFrom, other: .period, word: "none")

  var form: Form {
    switch self {
    case .id: .slug
    case .deadlineClass: .word(DeadlineClass.self)
    case .runsAgainst: .word(RunsAgainst.self)
    case .governs: .map(GovernsKey.map)
    case .when: .map(ScopeKey.map)
    case .period: .either([.period, .oneOf(["none", "unspecified"]), .map(LengthKey.map)])
    case .runsFrom: .start
    case .starts: .word(DeadlineRule.StartPrecision.self)
    case .noEarlierThan: .day
    case .notAfter: .list(.map(CapKey.map))
    case .tolling: .list(.map(TollingKey.map))
    case .restarts: .list(.map(RestartKey.map))
    case .renewable: .map(RenewalKey.map)
    case .nature: .word(DeadlineRule.Nature.self)
    case .notNeededIf: .list(.map(GroundKey.map))
    case .effect: .word(DeadlineRule.Effect.self)
    case .note: .localText
    case .counting, .cite, .url: .text
    case .verified: .verified
    case .disputed: .disputed
    case .formerly: .texts
    }
  }
}

extension Form {
  /// What a clock runs from.
  fileprivate static var start: Form { .either([.word(Trigger.self), .map(StartKey.map)]) }
}

extension GovernsKey {
  static let map = MapForm<Self>(name: "governs")

  var form: Form {
    switch self {
    case .track: .words(Track.self)
    case .prosecution: .words(Prosecution.self)
    case .conduct: .words(Conduct.self)
    case .law, .notLaw: .texts
    }
  }
}

extension CapKey {
  static let map = MapForm<Self>(name: "cap", needs: [.period, .runsFrom, .cite])

  var form: Form {
    switch self {
    case .period: .period
    case .runsFrom: .start
    case .cite: .text
    case .note: .localText
    }
  }
}

extension TollingKey {
  static let map = MapForm<Self>(name: "tolling", needs: [.ground, .cite])

  var form: Form {
    switch self {
    case .ground: .word(DeadlineRule.Tolling.Ground.self)
    case .untilAge: .number()
    case .period, .atMost: .period
    case .when: .map(ScopeKey.map)
    case .cite: .text
    case .note: .localText
    }
  }
}

extension RestartKey {
  static let map = MapForm<Self>(name: "restart", needs: [.ground, .cite])

  var form: Form {
    switch self {
    case .ground: .word(DeadlineRule.Restart.Ground.self)
    case .cite: .text
    case .note: .localText
    }
  }
}

extension RenewalKey {
  static let map = MapForm<Self>(name: "renewal")

  var form: Form {
    switch self {
    case .times: .either([.number(), .oneOf(["unlimited"])])
    case .period: .period
    case .note: .localText
    case .cite: .text
    }
  }
}
