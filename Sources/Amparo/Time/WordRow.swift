/// What something says, as a row of numbers: equal rows of one make say the same, and unequal ones do not.
///
/// It is made of values of any size, and compared and looked up without a look at them.
struct WordRow {
  private(set) var words: [UInt64] = []

  mutating func add(_ word: UInt64) { words.append(word) }

  mutating func add(_ number: Int) { words.append(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ row: [UInt64]) { words.append(contentsOf: row) }

  /// One that stands once: it must live as long as the row.
  mutating func add(_ one: some Identified) {
    words.append(UInt64(UInt(bitPattern: ObjectIdentifier(one))))
  }

  /// A text: its length, and its bytes by eights.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      add(bytes.count)
      var index = 0
      while index + 8 <= bytes.count {
        words.append(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      if index == bytes.count { return }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      words.append(rest)
    }
  }

  mutating func add(_ moment: Moment?) {
    switch moment {
    case nil: add(0)
    case .day(let day):
      add(1)
      add(day.dayNumber)
    case .instant(let instant):
      add(2)
      add(instant)
    }
  }

  /// Lets go of the words from a place on.
  mutating func cut(to count: Int) { words.removeLast(words.count - count) }
}
