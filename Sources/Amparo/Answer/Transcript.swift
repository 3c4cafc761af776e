/// What the tests of all places came to in a case, from which the reasons of each law are read when somebody wants them.
struct Transcript: Sendable {
  /// What came of the tests, one place after another.
  private(set) var values: [Verdict] = []
  /// Whether the act was an offence where it was done.
  let wasOffence: Verdict
  /// The uploader's.
  let age: AgeRange

  init(wasOffence: Verdict, age: AgeRange) {
    self.wasOffence = wasOffence
    self.age = age
  }

  /// The uploader's age as one number.
  var ageAsNumber: UInt64 { ClockRow.pair(age.lower, age.upper) }

  /// Takes down what the tests of the laws of a place came to, and says where.
  mutating func take(_ place: PreparedPlace, _ examination: Examination) -> Int32 {
    let first = values.count
    values += examination.values[..<place.table.testsOfLaws]
    return Int32(first)
  }

  mutating func reserve(_ count: Int) { values.reserveCapacity(count) }
}
