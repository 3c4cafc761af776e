/// What came of one test that was put.
struct Asked: Sendable {
  /// The verdict, and above it the number of the reason. It is all there is: a row of these is a row of numbers.
  let bits: UInt64
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

/// The tests that a law put to a case, read one after another; each has the next of the law's reasons.
struct AskedTests: Sequence, IteratorProtocol, Sendable {
  private let sheet: FindingSheet
  private let outcome: Outcome
  /// The steps of the law that have not been read.
  private var steps: Range<Int32>
  private var reason = -1
  /// What the ties of the rule and its conditions so far have come to.
  private var met = Verdict.yes

  init(of outcome: Outcome, on sheet: FindingSheet) {
    self.sheet = sheet
    self.outcome = outcome
    steps = sheet.row(of: outcome).steps
  }

  mutating func next() -> Asked? {
    while let index = steps.first {
      steps = index + 1..<steps.upperBound
      reason += 1
      let step = sheet.places[Int(outcome.place)].table.steps[Int(index)]
      if let holds = read(step) { return Asked(reason, holds) }
    }
    return nil
  }

  private func value(_ test: TestNumber) -> Verdict {
    sheet.transcript.values[Int(outcome.values) + Int(test)]
  }

  /// What came of a step; nil where it gives no reason.
  private mutating func read(_ step: LawStep) -> Verdict? {
    switch step.kind {
    case .test: return value(step.test)
    case .arguableTest: return value(step.test).atMostArguable
    case .exception:
      let holds = value(step.test)
      return holds.value == .yes ? nil : holds
    case .responsibility:
      let age = sheet.transcript.age
      if age.isUnknown || age.lower >= Int(step.fromAge) { return nil }
      return age.upper < Int(step.fromAge) ? .no : .unknown(.uploaderAge)
    case .wasOffence: return read(sheet.transcript.wasOffence, besidesTiesOf: step)
    case .penalty: return read(value(step.test), besidesTiesOf: step)
    case .procedure: return read(.yes, besidesTiesOf: step)
    }
  }

  private mutating func read(_ holds: Verdict, besidesTiesOf step: LawStep) -> Verdict? {
    if step.isFirstCondition { met = value(step.ties) }
    if met.fails { return nil }
    met = met.and(holds)
    return step.isArguable ? holds.atMostArguable : holds
  }
}
