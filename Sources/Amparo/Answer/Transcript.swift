/// What came of one test that was put.
struct Asked: Sendable {
  /// The facts that could still change it.
  private(set) var needs: FactSet
  /// The number of the reason in its law.
  let reason: UInt32
  private(set) var value: Verdict.Value

  init(_ reason: Int, _ holds: Verdict) {
    needs = holds.needs
    self.reason = UInt32(truncatingIfNeeded: reason)
    value = holds.value
  }

  var holds: Verdict { Verdict(value, needs: needs) }

  mutating func weaken() {
    guard value == .yes else { return }
    (value, needs) = (.arguable, .none)
  }
}

/// Takes down what comes of the tests that laws put to a case.
protocol Transcript {
  /// Whether every test is put, also when the outcome is clear.
  static var isWhole: Bool { get }
  /// How much has been taken down.
  var count: Int { get }
  mutating func note(_ reason: Int, _ holds: Verdict)
  /// Says of what was noted from a place on that it is at most arguable.
  mutating func weaken(from first: Int)
  /// Takes back what was noted from a place on.
  mutating func forget(from first: Int)
}

/// Every test, in the order in which it was put: the reasons of an answer.
struct WholeTranscript: Transcript {
  static var isWhole: Bool { true }
  var asked: [Asked] = []
  var count: Int { asked.count }

  mutating func note(_ reason: Int, _ holds: Verdict) { asked.append(Asked(reason, holds)) }

  mutating func weaken(from first: Int) {
    for index in first..<asked.count { asked[index].weaken() }
  }

  mutating func forget(from first: Int) { asked.removeLast(asked.count - first) }
}

/// Nothing: for those who ask only which laws claim a case.
struct NoTranscript: Transcript {
  static var isWhole: Bool { false }
  var count: Int { 0 }
  mutating func note(_ reason: Int, _ holds: Verdict) {}
  mutating func weaken(from first: Int) {}
  mutating func forget(from first: Int) {}
}
