/// Finds keys that stand twice in a mapping, in time linear in the number of keys.
///
/// Few keys are compared with each other; many go through a table of hashes, which `Hasher` seeds
/// anew in each process so that nobody can prepare keys that collide.
struct DuplicateKeys {
  private static let few = 16
  private var keys: [Int] = []
  private var table: [Int32] = []

  /// A key that stands twice: the indices of the second and of the first.
  struct Repeat {
    var second: Int
    var first: Int
  }

  /// The keys of a finished mapping that repeat another.
  mutating func find(
    inMappingAt mapping: Int, records: [NodeRecord], text: [UInt8]
  ) -> [Repeat] {
    keys.removeAll(keepingCapacity: true)
    var index = mapping + 1
    while index < records.count {
      if records[index].kind == .scalar { keys.append(index) }
      let value = records[index].end(at: index)
      guard value < records.count else { break }
      index = records[value].end(at: value)
    }
    return keys.count <= DuplicateKeys.few
      ? compareFew(records, text) : compareMany(records, text)
  }

  private func compareFew(_ records: [NodeRecord], _ text: [UInt8]) -> [Repeat] {
    var repeats: [Repeat] = []
    for (number, second) in keys.enumerated() {
      for first in keys[..<number] where same(records[first], records[second], text) {
        repeats.append(Repeat(second: second, first: first))
        break
      }
    }
    return repeats
  }

  private mutating func compareMany(_ records: [NodeRecord], _ text: [UInt8]) -> [Repeat] {
    var repeats: [Repeat] = []
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(-1, count: size))
    for second in keys {
      var slot = hash(records[second], text) & (size - 1)
      while true {
        let first = Int(table[slot])
        if first < 0 {
          table[slot] = Int32(second)
          break
        }
        if same(records[first], records[second], text) {
          repeats.append(Repeat(second: second, first: first))
          break
        }
        slot = (slot + 1) & (size - 1)
      }
    }
    return repeats
  }

  private func hash(_ record: NodeRecord, _ text: [UInt8]) -> Int {
    text.withUnsafeBytes { bytes in
      let start = Int(record.first)
      var hasher = Hasher()
      hasher.combine(
        bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(record.second)]))
      return hasher.finalize()
    }
  }

  private func same(_ left: NodeRecord, _ right: NodeRecord, _ text: [UInt8]) -> Bool {
    guard left.second == right.second else { return false }
    return text.withUnsafeBufferPointer { bytes in
      for offset in 0..<Int(left.second)
      where bytes[Int(left.first) + offset] != bytes[Int(right.first) + offset] {
        return false
      }
      return true
    }
  }
}
