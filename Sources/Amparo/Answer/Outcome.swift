/// What a law came to in a case.
struct Outcome: Sendable {
  /// The place or instrument, by its position among those touched.
  let place: Int32
  /// The law, by its position in its place.
  let law: Int32
  /// Where the tests of its place were taken down.
  var values: Int32
  var verdict = Verdict.no
  /// The part of the list of hosts that is its own.
  var hosts: Range<Int32> = 0..<0
  /// The bands of the penalty that the facts reach.
  var raised: UInt64 = 0
}
