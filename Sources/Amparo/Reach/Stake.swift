/// Some of the laws of a place, one bit each. Those after the sixty-third share the last bit.
struct LawBits: Hashable, Sendable {
  private(set) var bits: UInt64

  static let none = LawBits(bits: 0)
  /// The bit that laws share.
  static let shared = LawBits(bits: 1 << 63)

  private init(bits: UInt64) { self.bits = bits }

  /// A law by its place among those of its place.
  init(_ law: Int) { bits = 1 << UInt64(min(law, 63)) }

  var isEmpty: Bool { bits == 0 }

  func union(_ other: LawBits) -> LawBits { LawBits(bits: bits | other.bits) }

  func subtracting(_ other: LawBits) -> LawBits { LawBits(bits: bits & ~other.bits) }

  func contains(_ law: Int) -> Bool { bits & LawBits(law).bits != 0 }
}

/// Which laws hang on a test: once all of them have failed it need not be put.
struct Stake: Sendable {
  /// The laws that fail with it.
  var decided = LawBits.none
  /// Those, and the laws that another test made of it decides.
  var hanging = LawBits.none
}

/// The stakes of the tests of a table, in the order in which it is quickest to put them.
///
/// What is asked of the act and its day comes before what is asked of the places: it is quicker, and tells more laws apart.
/// What is made of other tests stays behind them.
struct Stakes: Sendable {
  /// Those of the tests of words, in their order.
  let words: [Stake]
  let others: [(number: TestNumber, stake: Stake)]

  /// `stakes` are by the numbers of the tests that laws put.
  init(_ stakes: [Stake], of table: TestTable) {
    words = table.words.map { stakes[Int($0.number)] }
    let others = table.others.map { (number: $0, stake: stakes[Int($0)]) }
    func isOfAct(_ number: TestNumber) -> Bool { table.tests[Int(number)].isOfAct }
    self.others = others.filter { isOfAct($0.number) } + others.filter { !isOfAct($0.number) }
  }
}
