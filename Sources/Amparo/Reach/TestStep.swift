/// One step in the row of tests that a law puts to a case.
///
/// A law is a row of steps, so that putting it to a case is reading a row. A step that notes what came of it carries the
/// number of its reason.
enum TestStep: Sendable {
  /// It is no law for persons.
  case falls(reason: Int)
  /// In force between two days; nil: since ever, or with no end.
  case commencement(from: CivilDate?, to: CivilDate?, LawDays, reason: Int)
  /// The place has no rule for what is asked.
  case noRule(reason: Int)
  /// A rule of reach begins.
  case rule
  /// A tie, laid on the pile.
  case tie(ConnectingFactor, FactorParameters, reason: Int)
  /// So many from the pile make one: all of them, one of them, or at least so many.
  case all(Int)
  case any(Int)
  case atLeast(Int, of: Int)
  /// The opposite of the last on the pile.
  case not
  /// What must hold besides the tie, where that has not failed.
  case doubleCriminality(reason: Int)
  case minimumPenalty(max: PeriodLength?, min: PeriodLength?, reason: Int)
  case procedure(reason: Int)
  /// A rule ends: it is one way in which the law is tied to the case.
  case endOfRule(Strength)
  /// The rules end: one of them must hold.
  case endOfRules
  case scope(ScopeTest, reason: Int)
  /// A child may be too young to be punished.
  case responsibility(fromAge: Int, reason: Int)
  /// An exception; the tests of its scope are the steps that follow.
  case exception(ExceptionClause.Effect, tests: Int, reason: Int)
}

extension [TestStep] {
  /// Adds rules of reach; `reason` keeps a reason and gives its number.
  mutating func add(
    _ rules: [ReachRule], as test: (ConnectingFactor, Int) -> Reason.Test,
    reason: (Reason.Test, ReachRule?) -> Int
  ) {
    if rules.isEmpty {
      append(.noRule(reason: reason(.noReach, nil)))
      return
    }
    for (number, rule) in rules.enumerated() {
      append(.rule)
      add(rule.test) { reason(test($0, number), rule) }
      for condition in rule.conditions {
        switch condition {
        case .doubleCriminality:
          append(.doubleCriminality(reason: reason(.doubleCriminality(nil), rule)))
        case .minimumPenalty(let max, let min):
          let reason = reason(.minimumPenalty(max: max, min: min, rule: number), rule)
          append(.minimumPenalty(max: max, min: min, reason: reason))
        case .procedure(let step):
          append(.procedure(reason: reason(.procedure(step, rule: number), rule)))
        }
      }
      append(.endOfRule(rule.strength))
    }
    append(.endOfRules)
  }

  private mutating func add(_ test: FactorTest, reason: (ConnectingFactor) -> Int) {
    switch test {
    case .factor(let factor, let parameters):
      append(.tie(factor, parameters, reason: reason(factor)))
    case .all(let tests):
      for inner in tests { add(inner, reason: reason) }
      append(.all(tests.count))
    case .any(let tests):
      for inner in tests { add(inner, reason: reason) }
      append(.any(tests.count))
    case .not(let inner):
      add(inner, reason: reason)
      append(.not)
    case .atLeast(let count, let tests):
      for inner in tests { add(inner, reason: reason) }
      append(.atLeast(count, of: tests.count))
    }
  }
}
