/// The laws of a place as rows of tests: what a question reads, without references and in one piece.
struct LawTable: Sendable {
  /// The tests of all laws, and after them those of the bodies.
  private(set) var tests: TestTable
  /// How many of the tests laws put.
  private(set) var testsOfLaws = 0
  /// The laws, in the order of the place.
  private(set) var rows: [Row] = []
  /// The steps of all laws.
  private(set) var steps: [LawStep] = []
  /// The tests that must hold, of all laws.
  private(set) var required: [TestNumber] = []
  /// How many reasons the laws can give.
  private(set) var reasonCount = 0
  /// Whether one of the laws gives duties to hosts.
  private(set) var hasDuties = false

  /// A law.
  struct Row: Sendable {
    let place: PlaceCode
    let isDuty: Bool
    /// What of its place in the order of an answer does not hang on the case.
    let specificity: UInt8
    let track: UInt8
    /// How its name begins, as numbers.
    let name: (UInt64, UInt64)
    /// Whether its penalty can be raised.
    let hasBands: Bool
    /// Whether it is passed or binding on states, and may yet become law.
    let mayCome: Bool
    let steps: Range<Int32>
    let required: Range<Int32>
  }

  init(_ area: Area) { tests = TestTable(area) }

  /// Adds a law, and makes it ready.
  mutating func add(
    _ law: Law, in setting: Setting, clocks: [PreparedClock]
  ) -> PreparedLaw {
    let (firstStep, firstRequired) = (steps.count, required.count)
    let prepared = PreparedLaw(law, in: setting, clocks: clocks, &tests, &steps)
    required += steps[firstStep...].compactMap(\.test)
    let isDuty = law.track == .platformDuty
    let isComing =
      law.status == .enacted || law.status == .directivePending || law.binding == .states
    rows.append(
      Row(
        place: law.place, isDuty: isDuty, specificity: UInt8(law.specificity.position),
        track: UInt8(law.track.position), name: (prepared.name.first, prepared.name.second),
        hasBands: !law.aggravated.isEmpty, mayCome: isComing,
        steps: Int32(firstStep)..<Int32(steps.count),
        required: Int32(firstRequired)..<Int32(required.count)))
    reasonCount += prepared.reasons.count
    hasDuties = hasDuties || isDuty
    testsOfLaws = tests.tests.count
    return prepared
  }

  /// The number of what ties a body to a case; nil where anybody can turn to it.
  mutating func add(_ body: Body) -> TestNumber? {
    if body.connection.isEmpty { return nil }
    let ties = body.connection.map { tests.add($0.test, .unsettled) }
    return tests.add(.any(tests.add(ties)))
  }
}
