/// The tests of a place in one row, each once: what is made of others comes after them.
///
/// It holds no references, so that reading a row is all that a question costs.
struct TestTable: Sendable {
  let area: Area
  private(set) var tests: [PlaceTest] = []
  /// The lists that tests and rules name.
  private(set) var numbers: [TestNumber] = []
  private(set) var rules: [PreparedRule] = []
  private(set) var conditions: [PreparedCondition] = []
  private(set) var penalties: [PenaltyTest] = []
  /// The tests that hang on the hosts, which a duty asks host by host.
  private(set) var ofHosts: [TestNumber] = []
  /// Whether a rule asks whether the act was an offence where it was done.
  private(set) var asksForDoubleCriminality = false
  private var known: [PlaceTest: TestNumber] = [:]
  private var lists: [TestNumbers] = []

  init(_ area: Area) { self.area = area }

  /// The number of a test, which is added where it is new.
  mutating func add(_ test: PlaceTest) -> TestNumber {
    if let number = known[test] { return number }
    let number = TestNumber(tests.count)
    tests.append(test)
    known[test] = number
    if hangsOnHosts(test) { ofHosts.append(number) }
    return number
  }

  /// Where a list stands, which is added where it is new.
  mutating func add(_ list: [TestNumber]) -> TestNumbers {
    if let same = lists.first(where: { numbers[$0.range].elementsEqual(list) }) { return same }
    let first = numbers.count
    numbers += list
    lists.append(TestNumbers(first..<numbers.count))
    return TestNumbers(first..<numbers.count)
  }

  mutating func add(_ scope: PreparedScope) -> [TestNumber] {
    scope.tests.map { add(.scope($0)) }
  }

  /// The number of a tie; what it does not read makes no difference.
  private mutating func add(
    _ factor: ConnectingFactor, _ parameters: FactorParameters, _ result: ResultPlace
  ) -> TestNumber {
    switch factor {
    case .offenderNational, .victimStatus: add(.tie(factor, parameters, .none))
    case .resultElement, .resultIntended: add(.tie(factor, FactorParameters(), result))
    default: add(.tie(factor, FactorParameters(), .none))
    }
  }

  /// Ties, alone or combined.
  mutating func add(_ ties: FactorTest, _ result: ResultPlace) -> TestNumber {
    switch ties {
    case .factor(let factor, let parameters): return add(factor, parameters, result)
    case .all(let tests): return add(.all(add(tests.map { add($0, result) })))
    case .any(let tests): return add(.any(add(tests.map { add($0, result) })))
    case .not(let test): return add(.not(add(test, result)))
    case .atLeast(let count, let tests):
      return add(.atLeast(count, add(tests.map { add($0, result) })))
    }
  }

  /// Rules of reach; `penalty` is that of the law that they are for.
  mutating func add(
    _ given: [ReachRule], _ result: ResultPlace, _ penalty: PreparedPenalty
  ) -> TestNumber {
    if given.isEmpty { return add(.settled(.notAssessed)) }
    let list = given.map { rule in
      let rule = PreparedRule(
        test: add(rule.test, result), strength: rule.strength,
        ties: add(rule.test.ties.map { add($0.factor, $0.parameters, result) }),
        conditions: add(rule.conditions.map { add($0, penalty) }))
      return Self.number(of: rule, in: &rules)
    }
    return add(.rules(add(list)))
  }

  private mutating func add(_ condition: Condition, _ penalty: PreparedPenalty) -> TestNumber {
    let prepared: PreparedCondition
    switch condition {
    case .doubleCriminality:
      prepared = .doubleCriminality
      asksForDoubleCriminality = true
    case .procedure: prepared = .procedure
    case .minimumPenalty(let max, let min):
      penalties.append(PenaltyTest(penalty: penalty, max: max, min: min))
      prepared = .minimumPenalty(add(.penalty(penalties.count - 1)))
    }
    return Self.number(of: prepared, in: &conditions)
  }

  private static func number<Entry: Equatable>(
    of entry: Entry, in list: inout [Entry]
  ) -> TestNumber {
    if let same = list.firstIndex(of: entry) { return TestNumber(same) }
    list.append(entry)
    return TestNumber(list.count - 1)
  }

  private func hangsOnHosts(_ test: PlaceTest) -> Bool {
    func oneHangs(_ list: TestNumbers) -> Bool {
      numbers[list.range].contains(where: ofHosts.contains)
    }
    switch test {
    case .settled, .penalty: return false
    case .scope(.hosts): return true
    case .scope: return false
    case .tie(let factor, _, _): return factor.readsHosts
    case .inForce(_, let days): return days == .notice
    case .all(let list), .any(let list), .atLeast(_, let list), .exception(_, let list):
      return oneHangs(list)
    case .not(let number): return ofHosts.contains(number)
    case .rules(let list): return numbers[list.range].contains { oneHangs(rules[Int($0)].ties) }
    }
  }
}

/// A bound that a rule of reach sets to the penalty of a law.
struct PenaltyTest: Sendable {
  let penalty: PreparedPenalty
  let max: PeriodLength?
  let min: PeriodLength?

  func holds(_ facts: CaseFacts) -> Verdict { penalty.reaches(maximum: max, minimum: min, facts) }
}

extension FactorTest {
  /// The ties that it is made of, in the order in which they are written.
  var ties: [(factor: ConnectingFactor, parameters: FactorParameters)] {
    switch self {
    case .factor(let factor, let parameters): [(factor, parameters)]
    case .all(let tests), .any(let tests), .atLeast(_, let tests): tests.flatMap(\.ties)
    case .not(let test): test.ties
    }
  }
}
