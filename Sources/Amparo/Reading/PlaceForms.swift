extension PlaceKey {
  static let map = MapForm<Self>(name: "place", needs: [.schema, .code])

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .code, .within: .place
    case .covers, .parts: .list(.place)
    case .openParts: .word(Jurisdiction.OpenParts.self)
    case .name: .name
    case .members: .memberships
    case .languages: .texts
    case .zone: .text
    case .emergency: .map(EmergencyKey.map)
    case .responsibility: .map(ResponsibilityKey.map)
    case .time: .list(.map(RegimeKey.map))
    case .deadlines: .list(.map(DeadlineKey.general))
    case .reach: .map(ReachKey.map)
    case .forum, .choiceOfLaw: .list(.map(ReachRuleKey.sourced))
    case .bodies: .list(.map(BodyKey.ofPlace))
    case .laws: .list(.map(LawKey.map))
    case .gaps: .list(.either([.localText, .map(GapKey.map)]))
    case .intended: .list(.map(IntentionKey.map))
    }
  }
}

extension InstrumentKey {
  static let map = MapForm<Self>(
    name: "instrument", needs: [.schema, .id, .place, .title, .name, .parties],
    together: [.cite, .verified])

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .id: .slug
    case .place: .place
    case .title, .cite, .url: .text
    case .name: .name
    case .parties: .memberships
    case .languages: .texts
    case .time: .list(.map(RegimeKey.map))
    case .deadlines: .list(.map(DeadlineKey.general))
    case .reach: .map(ReachKey.map)
    case .forum, .choiceOfLaw: .list(.map(ReachRuleKey.sourced))
    case .laws: .list(.map(LawKey.map))
    case .gaps: .list(.localText)
    case .intended: .list(.map(IntentionKey.map))
    case .verified: .verified
    }
  }
}

extension Form {
  /// Members or parties.
  fileprivate static var memberships: Form { .list(.either([.place, .map(MembershipKey.map)])) }
}

extension EmergencyKey {
  static let map = MapForm<Self>(name: "emergency", needs: [.number, .cite, .verified])

  var form: Form {
    switch self {
    case .number, .cite, .url: .text
    case .note: .localText
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

extension ResponsibilityKey {
  static let map = MapForm<Self>(name: "responsibility", needs: [.fromAge, .cite, .verified])

  var form: Form {
    switch self {
    case .fromAge: .number()
    case .note: .localText
    case .cite, .url: .text
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

extension MembershipKey {
  static let map = MapForm<Self>(name: "membership", needs: [.place])

  var form: Form {
    switch self {
    case .place: .place
    case .from, .to: .day
    case .note: .localText
    case .cite, .url: .text
    case .verified: .verified
    }
  }
}

extension RegimeKey {
  static let map = MapForm<Self>(
    name: "regime", needs: [.id, .firstDay, .lastDayOff, .cite, .verified])

  var form: Form {
    switch self {
    case .id: .slug
    case .classes:
      .either([.oneOf(Self.words), .list(.oneOf(Self.words))])
    case .firstDay: .word(CountingRegime.FirstDay.self)
    case .monthRule: .word(CountingRegime.MonthRule.self)
    case .lastDayOff, .hoursLastDayOff: .word(CountingRegime.LastDayOff.self)
    case .offDays: .words(CountingRegime.OffDay.self)
    case .calendar: .text
    case .hours: .word(CountingRegime.Hours.self)
    case .note: .localText
    case .cite, .url: .text
    case .verified: .verified
    case .disputed: .disputed
    }
  }

  private static var words: [String] { ["all"] + DeadlineClass.allCases.map(\.rawValue) }
}

extension GapKey {
  static let map = MapForm<Self>(name: "gap", needs: [.says], needsOneOf: [.conduct, .image])

  var form: Form {
    switch self {
    case .conduct: .words(Conduct.self)
    case .image: .words(ImageKind.self)
    case .says: .localText
    }
  }
}

extension IntentionKey {
  static let map = MapForm<Self>(name: "intended", needs: [.rule, .says])

  /// The rules that have a case to show: only those can be meant.
  static let rules = Diagnostic.Kind.allCases.filter { $0.layer == .proofs }.map(\.rawValue)

  var form: Form {
    switch self {
    case .rule: .oneOf(Self.rules)
    case .of: .text
    case .says: .localText
    }
  }
}
