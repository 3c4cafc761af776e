/// Pieces by their keys: a table that is looked into a hundred times an answer. It only grows, until it is emptied.
struct PieceTable {
  private struct Entry {
    let hash: UInt64
    let words: Range<Int>
    let bytes: Range<Int>
    let owners: Range<Int>
  }

  private var entries: [Entry] = []
  /// The number of an entry, from one; zero: free.
  private var slots: [UInt32] = []
  private var words: [UInt64] = []
  private var bytes: [UInt8] = []
  private var owners: [any Identified] = []

  /// About how much memory it takes.
  var size: Int {
    bytes.count + words.count * 8 + owners.count * 16 + entries.count * 80
  }

  /// Many numbers made one. Nobody outside can choose them, so that it need not withstand malice, only be quick.
  static func hash(_ words: [UInt64], from start: Int) -> UInt64 {
    words.withUnsafeBufferPointer { words in
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for index in start..<words.count {
        hash = (hash ^ words[index]) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
      }
      return hash
    }
  }

  /// The entry of a key, which is the last of the words; nil when there is none.
  func find(_ hash: UInt64, _ key: [UInt64], from start: Int) -> Int? {
    if slots.isEmpty { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, isSame(entries[index].words, key, from: start) {
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSame(_ range: Range<Int>, _ key: [UInt64], from start: Int) -> Bool {
    guard range.count == key.count - start else { return false }
    return words.withUnsafeBufferPointer { words in
      key.withUnsafeBufferPointer { key in
        for index in 0..<range.count where words[range.lowerBound + index] != key[start + index] {
          return false
        }
        return true
      }
    }
  }

  /// Writes the piece of an entry.
  func write(_ index: Int, to json: inout JSONWriter) {
    let range = entries[index].bytes
    bytes.withUnsafeBufferPointer { json.piece(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Keeps a piece under a key that was not there before.
  mutating func insert(
    _ hash: UInt64, _ key: ArraySlice<UInt64>, _ piece: ArraySlice<UInt8>,
    _ owners: ArraySlice<any Identified>
  ) {
    let (firstWord, firstByte) = (words.count, bytes.count)
    let firstOwner = self.owners.count
    words += key
    bytes += piece
    self.owners += owners
    entries.append(
      Entry(
        hash: hash, words: firstWord..<words.count, bytes: firstByte..<bytes.count,
        owners: firstOwner..<self.owners.count))
    if entries.count * 2 > slots.count {
      grow()
    } else {
      place(entries.count - 1)
    }
  }

  /// Takes over an entry of another table.
  mutating func insert(_ other: PieceTable, _ index: Int) {
    let entry = other.entries[index]
    insert(
      entry.hash, other.words[entry.words], other.bytes[entry.bytes], other.owners[entry.owners])
  }

  /// Lets everything go and keeps the room.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
    slots.indices.forEach { slots[$0] = 0 }
  }

  private mutating func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(1024, slots.count * 2))
    for index in entries.indices { place(index) }
  }
}
