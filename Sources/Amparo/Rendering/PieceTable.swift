/// Pieces by their keys: a table that is looked into a hundred times an answer. It only grows, until it is emptied.
struct PieceTable {
  private struct Entry {
    let key: PieceKey
    let hash: UInt64
    /// Its bytes, in one of the rooms.
    nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    let row: Range<Int32>
    let owners: Range<Int32>
  }

  /// Says whose room it is: of two copies of a table only one may write on in it.
  private final class Owner: Sendable {}

  private var entries: [Entry] = []
  /// The number of an entry, from one, below the upper half of its hash; zero: free.
  private var slots: [UInt64] = []
  private var rows: [UInt64] = []
  private var owners: [any Identified] = []
  /// Where the bytes of the pieces are; who goes on reading them holds the rooms.
  private(set) var rooms: [PieceRoom] = []
  private var owner = Owner()
  /// How much of the last room is written.
  private var end = 0
  private var bytes = 0

  private static var roomSize: Int { 256 << 10 }

  /// About how much memory it takes.
  var size: Int { bytes + rows.count * 8 + owners.count * 16 + entries.count * 160 }

  /// The entry of a key; nil when there is none.
  func find(_ hash: UInt64, _ key: PieceKey, _ row: UnsafeBufferPointer<UInt64>) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      if mask < 0 { return nil }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        if (slots[slot] ^ hash) >> 32 == 0 {
          let index = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
          if has(key, row, index) { return index }
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  /// Whether an entry is that of a key.
  private func has(_ key: PieceKey, _ row: UnsafeBufferPointer<UInt64>, _ index: Int) -> Bool {
    entries.withUnsafeBufferPointer { entries in
      entries[index].key == key
        && (entries[index].key.isSameRow(key) || holds(row, at: entries[index].row))
    }
  }

  private func holds(_ row: UnsafeBufferPointer<UInt64>, at place: Range<Int32>) -> Bool {
    if place.count != row.count { return false }
    return rows.withUnsafeBufferPointer { rows in
      var other = Int(place.lowerBound)
      for number in row {
        if rows[other] != number { return false }
        other += 1
      }
      return true
    }
  }

  /// Writes the piece of an entry; the rooms must be held as long as what has been written.
  func write(_ index: Int, to json: inout JSONWriter) { json.piece(entries[index].bytes) }

  /// Keeps a piece under a key that was not there before; `write` fills so many bytes with it.
  mutating func insert(
    _ hash: UInt64, _ key: PieceKey, _ row: ArraySlice<UInt64>,
    _ owners: ArraySlice<any Identified>,
    count: Int, _ write: (UnsafeMutableRawBufferPointer) -> Void
  ) {
    let bytes = makeRoom(for: count)
    write(bytes)
    let (firstNumber, firstOwner) = (Int32(rows.count), Int32(self.owners.count))
    rows += row
    self.owners += owners
    entries.append(
      Entry(
        key: key, hash: hash, bytes: UnsafeRawBufferPointer(bytes),
        row: firstNumber..<Int32(rows.count), owners: firstOwner..<Int32(self.owners.count)))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: max(1024, slots.count * 2))
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
  }

  /// Takes over an entry of another table; gives its place here.
  mutating func insert(_ other: PieceTable, _ index: Int) -> Int {
    let entry = other.entries[index]
    let row = other.rows[Int(entry.row.lowerBound)..<Int(entry.row.upperBound)]
    let owners = other.owners[Int(entry.owners.lowerBound)..<Int(entry.owners.upperBound)]
    insert(entry.hash, entry.key, row, owners, count: entry.bytes.count) {
      $0.copyMemory(from: entry.bytes)
    }
    return entries.count - 1
  }

  /// So many bytes of the last room, or of a new one.
  private mutating func makeRoom(for count: Int) -> UnsafeMutableRawBufferPointer {
    if !isKnownUniquelyReferenced(&owner) {
      owner = Owner()
      end = .max
    }
    if let room = rooms.last, end <= room.bytes.count - count {
      defer { end += count }
      bytes += count
      return UnsafeMutableRawBufferPointer(rebasing: room.bytes[end..<end + count])
    }
    let room = PieceRoom(size: max(Self.roomSize, count))
    rooms.append(room)
    end = count
    bytes += count
    return UnsafeMutableRawBufferPointer(rebasing: room.bytes[..<count])
  }

  private mutating func place(_ index: Int) {
    let hash = entries[index].hash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(index + 1)
  }
}
