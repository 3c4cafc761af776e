extension BodyKey {
  /// A body in the file of its place.
  static let ofPlace = MapForm<Self>(
    name: "body", needs: needed, refuses: [.schema, .place])
  /// A body in a file of its own.
  static let ofFile = MapForm<Self>(name: "body_file", needs: [.schema, .place] + needed)

  private static let needed: [Self] = [.id, .name, .role, .does, .channels, .cite, .verified]

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .id: .slug
    case .place: .place
    case .name: .name
    case .role: .word(Body.Role.self)
    case .does, .precondition, .hours, .safety, .note: .localText
    case .serves: .words(Body.Serves.self)
    case .conduct: .words(Conduct.self)
    case .connection: .list(.map(ReachRuleKey.unsourced))
    case .powers: .words(Body.Power.self)
    case .countsAsComplaint, .anonymous, .needsImage: .word(Trilean.self)
    case .languages, .formerly: .texts
    case .cost: .word(Body.Cost.self)
    case .channels: .list(.map(ChannelKey.map), atLeast: 1)
    case .cite, .url: .text
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

extension ChannelKey {
  static let map = MapForm<Self>(name: "channel", needs: [.kind, .to])

  var form: Form {
    switch self {
    case .kind: .word(Channel.Kind.self)
    case .to: .figures
    case .note: .localText
    }
  }
}
