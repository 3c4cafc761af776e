extension LengthKey {
  static let map = MapForm<Self>(
    name: "length", needsOneOf: [.byMaximumPenalty, .equalsMaximumPenalty, .between])

  var form: Form {
    switch self {
    case .byMaximumPenalty: .list(.map(BandKey.map))
    case .equalsMaximumPenalty: .map(BoundsKey.map)
    case .between: .list(.period, atLeast: 2, atMost: 2)
    }
  }
}

extension BandKey {
  static let map = MapForm<Self>(
    name: "band", needs: [.period], needsOneOf: [.upTo, .below, .above, .life, .fineOnly])

  var form: Form {
    switch self {
    case .upTo, .below, .above: .period
    case .life, .fineOnly: .word(Affirmation.self)
    case .period: .either([.period, .oneOf(["none"])])
    }
  }
}

/// The one word of a mark that is there or not.
enum Affirmation: String, Vocabulary {
  case yes
}

extension BoundsKey {
  static let map = MapForm<Self>(name: "bounds")

  var form: Form { .period }
}

extension StartKey {
  static let map = MapForm<Self>(
    name: "start", needsOneOf: [.deadline, .latestOf, .earliestOf])

  var form: Form {
    switch self {
    case .latestOf, .earliestOf: .words(Trigger.self)
    case .deadline: .text
    }
  }
}
