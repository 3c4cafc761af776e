extension ScenarioKey {
  static let map = MapForm<Self>(
    name: "scenario", needs: [.schema, .about, .today, .given, .expect, .because])

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .about, .because: .localText
    case .today: .day
    case .given: .map(SituationKey.map)
    case .expect: .map(ExpectKey.map)
    }
  }
}

extension ExpectKey {
  static let map = MapForm<Self>(name: "expect")

  var form: Form {
    switch self {
    case .applies, .arguable, .doesNotApply, .notAssessed, .notListed, .coming: .texts
    case .depends: .list(.map(DependenceKey.map))
    case .deadlines: .list(.map(ExpectedDeadlineKey.map))
    case .bodies, .notBodies: .texts
    case .firstStep: .word(Step.Kind.self)
    case .steps: .words(Step.Kind.self)
    case .cautions: .words(Caution.Kind.self)
    }
  }
}

extension DependenceKey {
  static let map = MapForm<Self>(name: "dependence", needs: [.law, .on])

  var form: Form {
    switch self {
    case .law: .text
    case .on: .words(Fact.self)
    }
  }
}

extension ExpectedDeadlineKey {
  static let map = MapForm<Self>(name: "expected_deadline", needs: [.law, .id])

  var form: Form {
    switch self {
    case .law, .id, .end, .safeBy, .earliestEnd, .latestEnd, .host: .text
    case .state: .word(Due.State.self)
    case .needs: .texts
    case .notNeeded: .word(Ground.self)
    }
  }
}
