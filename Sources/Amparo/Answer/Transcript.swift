/// What came of one test that was put.
struct Asked: Sendable {
  /// The verdict, and above it the number of the reason.
  private let bits: UInt64
  private static let first: UInt64 = 48

  init(_ reason: Int, _ holds: Verdict) {
    bits = UInt64(truncatingIfNeeded: reason) << Self.first | holds.bits
  }

  /// The number of the reason in its law.
  var reason: Int { Int(bits >> Self.first) }
  var holds: Verdict { Verdict(bits: bits & ((1 << Self.first) - 1)) }
  /// The facts that could still change it.
  var needs: FactSet { holds.needs }
  var value: Verdict.Value { holds.value }
}

/// What the tests of all places came to in a case, from which the reasons of each law are read when somebody wants them.
struct Transcript: Sendable {
  /// What came of the tests, one place after another.
  private var values: [Verdict] = []
  /// Whether the act was an offence where it was done.
  private let wasOffence: Verdict
  /// The uploader's.
  private let age: AgeRange

  init(wasOffence: Verdict, age: AgeRange) {
    self.wasOffence = wasOffence
    self.age = age
  }

  /// Takes down what the tests of the laws of a place came to, and says where.
  mutating func take(_ place: PreparedPlace, _ examination: Examination) -> Int32 {
    let first = values.count
    values += examination.values[..<place.table.testsOfLaws]
    return Int32(first)
  }

  mutating func reserve(_ count: Int) { values.reserveCapacity(count) }

  /// Gives every test that a law put, in order; `first` is where those of its place were taken down.
  func forEach(
    _ row: LawTable.Row, of place: PreparedPlace, from first: Int32, _ use: (Asked) -> Void
  ) {
    place.table.steps.withUnsafeBufferPointer { steps in
      values.withUnsafeBufferPointer { values in
        var pen = Pen(
          values: values.extracting(Int(first)...), wasOffence: wasOffence, age: age)
        for index in row.steps { pen.read(steps[Int(index)], use) }
      }
    }
  }
}

/// Reads one test after another; each has the next of the law's reasons.
private struct Pen {
  /// What the tests of the place came to.
  private let values: UnsafeBufferPointer<Verdict>
  private let wasOffence: Verdict
  private let age: AgeRange
  private var reason = 0
  /// What the ties of the rule and its conditions so far have come to.
  private var met = Verdict.yes

  init(values: UnsafeBufferPointer<Verdict>, wasOffence: Verdict, age: AgeRange) {
    self.values = values
    self.wasOffence = wasOffence
    self.age = age
  }

  private func value(_ test: TestNumber) -> Verdict { values[Int(test)] }

  mutating func read(_ step: LawStep, _ use: (Asked) -> Void) {
    defer { reason += 1 }
    switch step.kind {
    case .test: use(Asked(reason, value(step.test)))
    case .arguableTest: use(Asked(reason, value(step.test).atMostArguable))
    case .exception:
      let holds = value(step.test)
      if holds.value != .yes { use(Asked(reason, holds)) }
    case .responsibility:
      if !age.isUnknown, age.lower < Int(step.fromAge) {
        use(Asked(reason, age.upper < Int(step.fromAge) ? .no : .unknown(.uploaderAge)))
      }
    case .wasOffence: read(wasOffence, besidesTiesOf: step, use)
    case .penalty: read(value(step.test), besidesTiesOf: step, use)
    case .procedure: read(.yes, besidesTiesOf: step, use)
    }
  }

  private mutating func read(
    _ holds: Verdict, besidesTiesOf step: LawStep, _ use: (Asked) -> Void
  ) {
    if step.isFirstCondition { met = value(step.ties) }
    if met.fails { return }
    use(Asked(reason, step.isArguable ? holds.atMostArguable : holds))
    met = met.and(holds)
  }
}
