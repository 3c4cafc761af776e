/// One test that the laws of a place put to a case.
///
/// What several laws ask is asked once. Tests that are made of others name them by their numbers and come after them.
enum PlaceTest: Hashable, Sendable {
  /// What no fact changes: a text that is no law for persons, a place without a rule for what is asked.
  case settled(Verdict)
  case scope(ScopeTest)
  case tie(ConnectingFactor, FactorParameters, ResultPlace)
  /// In force between two days.
  case inForce(TermOfLaw, LawDays)
  /// The law's own penalty is high enough for a rule of reach, by its place in the table.
  case penalty(Int)
  case all(TestNumbers)
  case any(TestNumbers)
  case atLeast(Int, TestNumbers)
  case not(TestNumber)
  /// An exception that holds when all of these do.
  case exception(ExceptionClause.Effect, TestNumbers)
  /// Rules of reach, by where they stand in the table: one of them must hold.
  case rules(TestNumbers)
}

extension PlaceTest {
  /// Whether it asks for the act or its day, and is made of no other test.
  var isOfAct: Bool {
    switch self {
    case .settled, .scope, .inForce: true
    default: false
    }
  }
}

/// A test by its place in the table.
typealias TestNumber = UInt16

/// Where a list of numbers stands in a table.
struct TestNumbers: Hashable, Sendable {
  private let first: UInt32
  private let count: UInt32

  init(_ range: Range<Int>) {
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    count = UInt32(truncatingIfNeeded: range.count)
  }

  var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

/// A rule of reach made ready.
struct PreparedRule: Hashable, Sendable {
  /// What its ties come to.
  let test: TestNumber
  /// Whether it is at most arguable.
  let isArguable: Bool
  /// Its ties one by one, as its reasons give them.
  let ties: TestNumbers
  /// What must hold besides, by where it stands in the table.
  let conditions: TestNumbers
}

/// What must hold besides the ties of a rule, where those have not failed.
enum PreparedCondition: Hashable, Sendable {
  case doubleCriminality
  case minimumPenalty(TestNumber)
  case procedure
}
