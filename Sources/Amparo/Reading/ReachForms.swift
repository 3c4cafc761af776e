extension ReachKey {
  static let map = MapForm<Self>(name: "reach")

  var form: Form { .list(.map(ReachRuleKey.sourced)) }
}

extension ReachRuleKey {
  /// A rule of a law or a place, which says where it stands.
  static let sourced = MapForm<Self>(
    name: "reach_rule", needs: [.cite, .verified], needsOneOf: ties)
  /// A rule about whom a body serves: the body has the source.
  static let unsourced = MapForm<Self>(
    name: "connection", needsOneOf: ties, refuses: [.cite, .url, .verified, .disputed])
  /// A tie inside a combination: the rule around it has the rest.
  static let inner = MapForm<Self>(
    name: "tie", needsOneOf: ties,
    refuses: [.conditions, .strength, .elector, .note, .cite, .url, .verified, .disputed])

  private static let ties: [Self] = [.connectingFactor, .all, .any, .not, .atLeast]

  var form: Form {
    switch self {
    case .connectingFactor: .word(ConnectingFactor.self)
    case .all, .any: .list(.map(Self.inner))
    case .not: .map(Self.inner)
    case .atLeast: .map(AtLeastKey.map)
    case .at: .words(NationalityMoment.self)
    case .status: .words(ResidenceStatus.self)
    case .conditions: .list(.either([.oneOf(Condition.words), .map(MinimumPenaltyKey.map)]))
    case .strength: .word(Strength.self)
    case .elector: .word(Elector.self)
    case .note: .localText
    case .cite, .url: .text
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

extension AtLeastKey {
  static let map = MapForm<Self>(name: "at_least", needs: [.count, .of])

  var form: Form {
    switch self {
    case .count: .number()
    case .of: .list(.map(ReachRuleKey.inner))
    }
  }
}

extension MinimumPenaltyKey {
  static let map = MapForm<Self>(name: "minimum_penalty", needs: [.minimumPenalty])

  var form: Form { .map(PenaltyBoundKey.map) }
}

extension PenaltyBoundKey {
  static let map = MapForm<Self>(name: "penalty_bound", needsOneOf: [.max, .min])

  var form: Form { .period }
}

extension Condition {
  /// The conditions that are written as one word.
  static var words: [String] {
    ["double_criminality"] + ProcedureCondition.allCases.map(\.rawValue)
  }
}
