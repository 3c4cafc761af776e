/// The tests of a place in one row, each once: what is made of others comes after them.
///
/// It holds no references, so that reading a row is all that a question costs.
struct TestTable: Sendable {
  let area: Area
  private(set) var tests: [PlaceTest] = []
  /// Those of them that are of words, and the numbers of the others in order.
  private(set) var words: [WordTest] = []
  private(set) var others: [TestNumber] = []
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
    if let word = WordTest(test, number: number) {
      words.append(word)
    } else {
      others.append(number)
    }
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
      PreparedRule(
        test: add(rule.test, result), isArguable: rule.strength == .arguable,
        ties: add(rule.test.ties.map { add($0.factor, $0.parameters, result) }),
        conditions: Self.range(of: rule.conditions.map { ready($0, penalty) }, in: &conditions))
    }
    return add(.rules(Self.range(of: list, in: &rules)))
  }

  private mutating func ready(
    _ condition: Condition, _ penalty: PreparedPenalty
  ) -> PreparedCondition {
    switch condition {
    case .doubleCriminality:
      asksForDoubleCriminality = true
      return .doubleCriminality
    case .procedure: return .procedure
    case .minimumPenalty(let max, let min):
      penalties.append(PenaltyTest(penalty, max: max, min: min))
      return .minimumPenalty(add(.penalty(penalties.count - 1)))
    }
  }

  /// Where these entries stand one after another in a list; they are put at its end where they do not.
  private static func range<Entry: Equatable>(
    of entries: [Entry], in list: inout [Entry]
  ) -> TestNumbers {
    var first = 0
    while first + entries.count <= list.count {
      let range = first..<first + entries.count
      if list[range].elementsEqual(entries) { return TestNumbers(range) }
      first += 1
    }
    list += entries
    return TestNumbers(list.count - entries.count..<list.count)
  }

  private func hangsOnHosts(_ test: PlaceTest) -> Bool {
    switch test {
    case .scope(.hosts): return true
    case .tie(let factor, _, _): return factor.readsHosts
    case .inForce(_, let days): return days == .notice
    default:
      var hangs = false
      forEachPart(of: test) { hangs = hangs || ofHosts.contains($0) }
      return hangs
    }
  }

  /// Gives the tests that one is made of.
  func forEachPart(of test: PlaceTest, _ use: (TestNumber) -> Void) {
    switch test {
    case .settled, .penalty, .scope, .tie, .inForce: break
    case .all(let list), .any(let list), .atLeast(_, let list), .exception(_, let list):
      numbers[list.range].forEach(use)
    case .not(let number): use(number)
    case .rules(let list):
      for rule in rules[list.range] {
        use(rule.test)
        for case .minimumPenalty(let number) in conditions[rule.conditions.range] { use(number) }
      }
    }
  }
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
