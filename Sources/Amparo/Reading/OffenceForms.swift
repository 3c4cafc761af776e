extension PenaltyKey {
  static let map = MapForm<Self>(name: "penalty")

  var form: Form {
    switch self {
    case .min, .max: .period
    case .life: .word(Trilean.self)
    case .fine: .word(Penalty.Fine.self)
    case .says: .figures
    case .cite: .text
    case .note: .localText
    }
  }
}

extension AggravatedKey {
  static let map = MapForm<Self>(name: "aggravated", needs: [.when, .cite])

  var form: Form {
    switch self {
    case .when: .map(ScopeKey.map)
    case .min, .max: .period
    case .says: .figures
    case .cite: .text
    }
  }
}

extension GroundKey {
  static let map = MapForm<Self>(name: "ground", needs: [.ground, .cite])

  var form: Form {
    switch self {
    case .ground: .word(Ground.self)
    case .when: .map(ScopeKey.map)
    case .cite: .text
    case .note: .localText
    }
  }
}

extension ElementKey {
  static let map = MapForm<Self>(name: "element", needs: [.element, .cite])

  var form: Form {
    switch self {
    case .element: .word(Element.self)
    case .cite: .text
    }
  }
}

extension ExceptionKey {
  static let map = MapForm<Self>(name: "exception", needs: [.kind, .cite])

  var form: Form {
    switch self {
    case .kind: .word(ExceptionKind.self)
    case .when: .map(ScopeKey.map)
    case .effect: .word(ExceptionClause.Effect.self)
    case .note: .localText
    case .cite: .text
    }
  }
}
