/// What is found by bytes of text as they stand, without making a text of them.
final class ByteTable<Value: Sendable>: Sendable {
  private struct Entry {
    let hash: UInt64
    let text: Range<Int>
  }

  /// The values, in the order in which they were given.
  let values: [Value]
  private let entries: [Entry]
  private let text: [UInt8]
  /// The number of an entry, from one; zero: free.
  private let slots: [UInt16]

  /// A table of texts; of a text that stands twice, the first counts.
  init(_ pairs: [(text: String, value: Value)]) {
    var size = 8
    while size < pairs.count * 2 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    var (entries, text): ([Entry], [UInt8]) = ([], [])
    for (index, pair) in pairs.enumerated() {
      let start = text.count
      text += pair.text.utf8
      let hash = text[start...].withUnsafeBytes(Self.hash)
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(index + 1)
      entries.append(Entry(hash: hash, text: start..<text.count))
    }
    values = pairs.map(\.value)
    self.entries = entries
    self.text = text
    self.slots = slots
  }

  /// The place of the value of a text; nil when the text is not there.
  func find(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, isSame(entries[index].text, bytes) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The value of a text; nil when the text is not there.
  subscript(bytes: UnsafeRawBufferPointer) -> Value? { find(bytes).map { values[$0] } }

  private func isSame(_ range: Range<Int>, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard range.count == bytes.count else { return false }
    for index in 0..<bytes.count where text[range.lowerBound + index] != bytes[index] {
      return false
    }
    return true
  }

  /// Eight bytes at a time; the last eight overlap those before them.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 32
    }
    if bytes.count < 8 {
      var word: UInt64 = 0
      for byte in bytes { word = word << 8 | UInt64(byte) }
      mix(word)
      return hash
    }
    var index = 0
    while index + 8 < bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    mix(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
    return hash
  }
}

extension ByteTable where Value: RawRepresentable, Value.RawValue == String {
  /// A table of words.
  convenience init(_ words: [Value]) { self.init(words.map { ($0.rawValue, $0) }) }
}
