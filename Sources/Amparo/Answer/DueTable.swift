/// How clocks stand that have been worked out, by all that they hang on.
///
/// The laws of a place share its clocks, and cases share their days: most clocks of a question have been worked out for
/// another law or for an earlier question. The table does not grow without end: when it is full it begins anew.
struct DueTable {
  private struct Entry {
    let hash: UInt64
    let row: Range<Int>
    let standing: Standing
  }

  /// The rows of the entries, one after another.
  private var rows: [UInt64] = []
  private var entries: [Entry] = []
  /// The places of entries by their hash, one more than they are; zero: free.
  private var slots: [UInt32] = []

  /// The most clocks that are kept.
  private static var limit: Int { 1 << 14 }

  /// What was worked out for a row; nil when nothing was.
  func standing(of row: ClockRow) -> Standing? {
    if slots.isEmpty { return nil }
    let hash = row.hash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, holds(row.numbers, at: entry.row) { return entry.standing }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func holds(_ numbers: [UInt64], at place: Range<Int>) -> Bool {
    if numbers.count != place.count { return false }
    for index in numbers.indices where rows[place.lowerBound + index] != numbers[index] {
      return false
    }
    return true
  }

  /// Keeps what was worked out for a row that was not there before.
  mutating func keep(_ standing: Standing, of row: ClockRow) {
    if entries.count == Self.limit { self = DueTable() }
    let start = rows.count
    rows += row.numbers
    entries.append(Entry(hash: row.hash, row: start..<rows.count, standing: standing))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: max(64, slots.count * 2))
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }
}
