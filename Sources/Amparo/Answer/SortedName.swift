/// An id made ready for sorting: its first bytes as numbers, so that two ids are seldom compared letter by letter.
struct SortedName: Sendable, Comparable {
  let first: UInt64
  let second: UInt64
  private let text: String

  init(_ text: String) {
    var words: (UInt64, UInt64) = (0, 0)
    for (index, byte) in text.utf8.prefix(16).enumerated() {
      let shift = UInt64(56 - index % 8 * 8)
      if index < 8 { words.0 |= UInt64(byte) << shift } else { words.1 |= UInt64(byte) << shift }
    }
    (first, second) = words
    self.text = text
  }

  static func < (left: SortedName, right: SortedName) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.text < right.text
  }
}
