/// The laws of a place as rows of tests: what a question reads, without references and in one piece.
struct LawTable: Sendable {
  /// The tests of all laws, and after them those of the bodies.
  private(set) var tests: TestTable
  /// Which laws hang on each of the tests that laws put.
  private(set) var stakes: Stakes
  private var stakesByNumber: [Stake] = []
  /// The laws: those made for this harm first, then by track and name.
  private(set) var rows: [Row] = []
  /// Where the laws made for this harm stand, and where those that are not.
  private(set) var rowsBySpecificity: [Range<Int>] = []
  /// The steps of all laws.
  private(set) var steps: [LawStep] = []
  /// The tests that must hold, of all laws.
  private(set) var required: [TestNumber] = []
  /// The laws that give duties to hosts.
  private(set) var duties = LawBits.none

  /// A law.
  struct Row: Sendable {
    let place: PlaceCode
    let track: Track
    /// What of its place in the order of an answer does not hang on the case.
    let specificity: UInt8
    /// How its name begins, as numbers.
    let name: (UInt64, UInt64)
    /// Whether its penalty can be raised.
    let hasBands: Bool
    /// Whether it is passed or binding on states, and may yet become law.
    let mayCome: Bool
    /// Whether nobody has read its text.
    let isUnread: Bool
    /// Whether it is prosecuted only where the victim asks.
    let isOnComplaint: Bool
    let hasClocks: Bool
    /// The age from which one answers under it, where that is asked of the uploader; nil where it is not.
    let fromAge: UInt8?
    let steps: Range<Int32>
    let required: Range<Int32>

    var isDuty: Bool { track == .platformDuty }
  }

  init(_ area: Area) {
    tests = TestTable(area)
    stakes = Stakes([], of: tests)
  }

  /// How many of the tests laws put.
  var testsOfLaws: Int { stakesByNumber.count }

  /// Adds a law, and makes it ready.
  mutating func add(
    _ law: Law, _ name: SortedName, in setting: Setting, clocks: [PreparedClock]
  ) -> PreparedLaw {
    let (firstStep, firstRequired) = (steps.count, required.count)
    let prepared = PreparedLaw(law, name, in: setting, clocks: clocks, &self)
    let bit = LawBits(rows.count)
    let added = tests.tests.count - stakesByNumber.count
    stakesByNumber += repeatElement(Stake(), count: added)
    for number in required[firstRequired...] {
      if bit != .shared {
        stakesByNumber[Int(number)].decided = stakesByNumber[Int(number)].decided.union(bit)
      }
      hang(bit, on: number)
    }
    if law.track == .platformDuty { duties = duties.union(bit) }
    rows.append(
      Row(
        place: law.place, track: law.track, specificity: UInt8(law.specificity.position),
        name: (name.first, name.second),
        hasBands: !law.aggravated.isEmpty, mayCome: Self.mayCome(law),
        isUnread: law.source.isUnread, isOnComplaint: law.prosecution == .complaint,
        hasClocks: !clocks.isEmpty,
        fromAge: steps[firstStep...].first { $0.kind == .responsibility }?.fromAge,
        steps: Int32(firstStep)..<Int32(steps.count),
        required: Int32(firstRequired)..<Int32(required.count)))
    return prepared
  }

  /// A test that must hold, of the law that is being made ready.
  mutating func require(_ test: PlaceTest) {
    let number = tests.add(test)
    required.append(number)
    steps.append(LawStep(kind: .test, test: number))
  }

  /// Rules of reach, of which one must hold; `penalty` is that of the law.
  mutating func require(_ rules: [ReachRule], _ result: ResultPlace, _ penalty: PreparedPenalty) {
    let number = tests.add(rules, result, penalty)
    required.append(number)
    steps += tests.steps(ofRules: number)
  }

  /// An exception, which must not hold.
  mutating func require(_ effect: ExceptionClause.Effect, _ when: PreparedScope) {
    let number = tests.add(.exception(effect, tests.add(tests.add(when))))
    required.append(number)
    steps.append(LawStep(kind: .exception, test: number))
  }

  /// A step that is said and does not count.
  mutating func say(_ step: LawStep) { steps.append(step) }

  /// Makes ready what hangs on all laws; called when they are there.
  mutating func finishLaws() {
    var start = 0
    rowsBySpecificity = Specificity.allCases.map { specificity in
      let count = rows.count { Int($0.specificity) == specificity.position }
      defer { start += count }
      return start..<start + count
    }
    stakes = Stakes(stakesByNumber, of: tests)
  }

  private static func mayCome(_ law: Law) -> Bool {
    law.status == .enacted || law.status == .directivePending || law.binding == .states
  }

  private mutating func hang(_ law: LawBits, on number: TestNumber) {
    let hanging = stakesByNumber[Int(number)].hanging
    if law.subtracting(hanging).isEmpty { return }
    stakesByNumber[Int(number)].hanging = hanging.union(law)
    var parts: [TestNumber] = []
    tests.forEachPart(of: tests.tests[Int(number)]) { parts.append($0) }
    for part in parts { hang(law, on: part) }
  }

  /// The number of what ties a body to a case; nil where anybody can turn to it.
  mutating func add(_ body: Body) -> TestNumber? {
    if body.connection.isEmpty { return nil }
    let ties = body.connection.map { tests.add($0.test, .unsettled) }
    return tests.add(.any(tests.add(ties)))
  }
}
