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

  /// Lets go of all words and keeps the room.
  mutating func removeAll() { words.removeAll(keepingCapacity: true) }

  /// Words made one number. Nobody outside can choose them, so that it need not withstand malice, only be quick.
  static func hash(of words: UnsafeBufferPointer<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in words { hash = mix(hash, word) }
    return hash
  }

  /// Two numbers made one.
  static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ hash >> 32
  }
}
