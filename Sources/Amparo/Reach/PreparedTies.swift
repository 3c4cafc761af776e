/// Rules of reach made ready: each tie and each condition with the number of the reason that it gives.
struct PreparedTies: Sendable {
  let rules: [Rule]
  /// The reason where there is no rule; nil where there is one.
  let missing: Int?

  /// One way in which a law is tied to a case.
  struct Rule: Sendable {
    let tie: Tie
    let conditions: [Condition]
    let strength: Strength
  }

  /// Ties, alone or combined.
  enum Tie: Sendable {
    case factor(ConnectingFactor, FactorParameters, reason: Int)
    indirect case all([Tie])
    indirect case any([Tie])
    indirect case not(Tie)
    indirect case atLeast(Int, of: [Tie])
  }

  /// What must hold besides the tie.
  struct Condition: Sendable {
    let test: Amparo.Condition
    let reason: Int
  }

  /// Makes rules ready; `add` keeps a reason and gives its number.
  init(
    _ rules: [ReachRule], as test: (ConnectingFactor, Int) -> Reason.Test,
    add: (Reason.Test, ReachRule?) -> Int
  ) {
    missing = rules.isEmpty ? add(.noReach, nil) : nil
    self.rules = rules.enumerated().map { number, rule in
      func prepare(_ factors: FactorTest) -> Tie {
        switch factors {
        case .factor(let factor, let parameters):
          .factor(factor, parameters, reason: add(test(factor, number), rule))
        case .all(let tests): .all(tests.map(prepare))
        case .any(let tests): .any(tests.map(prepare))
        case .not(let inner): .not(prepare(inner))
        case .atLeast(let count, let tests): .atLeast(count, of: tests.map(prepare))
        }
      }
      let tie = prepare(rule.test)
      let conditions = rule.conditions.map { condition in
        let test: Reason.Test =
          switch condition {
          case .doubleCriminality: .doubleCriminality(nil)
          case .minimumPenalty(let max, let min): .minimumPenalty(max: max, min: min, rule: number)
          case .procedure(let step): .procedure(step, rule: number)
          }
        return Condition(test: condition, reason: add(test, rule))
      }
      return Rule(tie: tie, conditions: conditions, strength: rule.strength)
    }
  }
}
