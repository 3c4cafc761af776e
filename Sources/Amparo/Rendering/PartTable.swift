/// What a part of a report hangs on.
struct PartKey: Equatable {
  let owner: UInt64
  let bits: UInt64
  let place: UInt64
  let part: Pieces.Part

  /// Four numbers made one. Nobody outside can choose them, so that it need not withstand malice, only be quick: looking
  /// them up by the library's own hashing was an eighth of the instructions of an answer in JSON.
  fileprivate var hash: UInt64 {
    var hash = owner &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ bits ^ (hash >> 32)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ place ^ part.rawValue ^ (hash >> 29)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}

/// Where the parts lie that have been written: a table that is looked up five hundred times an answer.
struct PartTable {
  private struct Slot {
    let key: PartKey
    let range: Range<Int>
  }

  private var slots: [Slot?] = []
  private var count = 0

  /// Where a part lies; nil when it has not been written.
  subscript(key: PartKey) -> Range<Int>? {
    if slots.isEmpty { return nil }
    var index = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while let slot = slots[index] {
      if slot.key == key { return slot.range }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps where a part lies that was not there before.
  mutating func insert(_ key: PartKey, _ range: Range<Int>) {
    if count * 2 >= slots.count { grow() }
    place(Slot(key: key, range: range))
    count += 1
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.key.hash) & (slots.count - 1)
    while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: max(1024, old.count * 2))
    for case .some(let slot) in old { place(slot) }
  }
}
