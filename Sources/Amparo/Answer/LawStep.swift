/// One step in the row of tests that a law puts to a case. Each gives the next of the law's reasons.
struct LawStep: Sendable {
  /// What the step gives as a reason, and when.
  enum Kind: Sendable {
    /// What a test came to.
    case test
    /// What a tie of an arguable rule came to: at most arguable.
    case arguableTest
    /// An exception, given where it may hold.
    case exception
    /// A child may be too young to be punished. The law covers the act all the same, so this is said and does not count.
    case responsibility
    /// What must hold besides the ties of a rule, given where those have not failed.
    case wasOffence
    case penalty
    case procedure
  }

  let kind: Kind
  /// Whether it opens what its rule asks for besides the ties.
  var isFirstCondition = false
  /// Whether its rule is at most arguable.
  var isArguable = false
  /// For responsibility, the age from which one answers in criminal law.
  var fromAge: UInt8 = 0
  /// The test that was put.
  var test: TestNumber = 0
  /// For a condition, what the ties of its rule come to.
  var ties: TestNumber = 0
}

extension TestTable {
  /// The steps of a test that is made of rules: their ties one by one, each rule's conditions after them.
  func steps(ofRules number: TestNumber) -> [LawStep] {
    guard case .rules(let list) = tests[Int(number)] else {
      return [LawStep(kind: .test, test: number)]
    }
    return rules[list.range].flatMap { rule in
      let ties = numbers[rule.ties.range].map { tie in
        LawStep(kind: rule.isArguable ? .arguableTest : .test, test: tie)
      }
      let conditions = conditions[rule.conditions.range]
      return ties
        + conditions.indices.map { index in
          var step = Self.step(of: conditions[index])
          step.isFirstCondition = index == conditions.startIndex
          step.isArguable = rule.isArguable
          step.ties = rule.test
          return step
        }
    }
  }

  private static func step(of condition: PreparedCondition) -> LawStep {
    switch condition {
    case .doubleCriminality: LawStep(kind: .wasOffence)
    case .minimumPenalty(let number): LawStep(kind: .penalty, test: number)
    case .procedure: LawStep(kind: .procedure)
    }
  }
}
