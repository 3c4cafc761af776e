/// One step in the row of tests that a law puts to a case. Each gives the next of the law's reasons.
enum LawStep: Sendable {
  /// A test that must hold.
  case test(TestNumber)
  /// Rules of reach, of which one must hold; each of their ties and conditions gives a reason.
  case rules(TestNumber)
  /// A child may be too young to be punished. The law covers the act all the same, so this is said and does not count.
  case responsibility(fromAge: UInt8)
  /// An exception, given as a reason where it may hold.
  case exception(TestNumber)

  /// The test that must hold; nil where none must.
  var test: TestNumber? {
    switch self {
    case .test(let number), .rules(let number), .exception(let number): number
    case .responsibility: nil
    }
  }
}
