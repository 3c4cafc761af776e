import YAML

/// Says a row of a table in which nothing is out of the way as the line of JSON that says the same, for the quick reader of lines.
struct SituationRow: Sendable {
  private struct Column {
    /// What stands before its value: its keys, the first one only where its mapping begins.
    let key: [UInt8]
    let cell: TableColumns.Cell
    let index: Int
  }

  /// The columns with one first key.
  private struct Group {
    let opening: [UInt8]
    let columns: [Column]
    let closing: [UInt8]
  }

  private let count: Int
  private let groups: [Group]

  init(_ columns: [TableColumns.Column]) {
    count = columns.count
    var groups: [(key: String, columns: [Column], isMapping: Bool)] = []
    for (index, column) in columns.enumerated() {
      guard let first = column.keys.first, let last = column.keys.last else { continue }
      let own = Column(key: Array("\"\(last)\":".utf8), cell: column.cell, index: index)
      if let group = groups.firstIndex(where: { $0.key == first }) {
        groups[group].columns.append(own)
      } else {
        groups.append((first, [own], column.keys.count > 1))
      }
    }
    self.groups = groups.map { key, columns, isMapping in
      Group(
        opening: isMapping ? Array("\"\(key)\":{".utf8) : [], columns: columns,
        closing: isMapping ? [UInt8(ascii: "}")] : [])
    }
  }

  /// The line; nil for a row that another must read.
  func line(_ row: UnsafeRawBufferPointer) -> [UInt8]? {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(count)
    var start = 0
    for (index, byte) in row.enumerated() {
      if byte == UInt8(ascii: ",") {
        cells.append(row.trimmed(start..<index))
        start = index + 1
      } else if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return nil
      }
    }
    cells.append(row.trimmed(start..<row.count))
    if cells.count != count { return nil }
    var line: [UInt8] = []
    line.reserveCapacity(row.count * 4)
    line.append(UInt8(ascii: "{"))
    for group in groups where !write(group, row, cells, to: &line) { return nil }
    line.append(UInt8(ascii: "}"))
    return line
  }

  private func write(
    _ group: Group, _ row: UnsafeRawBufferPointer, _ cells: [Range<Int>], to line: inout [UInt8]
  ) -> Bool {
    var isOpen = false
    for column in group.columns where !cells[column.index].isEmpty {
      if line.last != UInt8(ascii: "{") { line.append(UInt8(ascii: ",")) }
      if !isOpen { line += group.opening }
      isOpen = true
      line += column.key
      let cell = UnsafeRawBufferPointer(rebasing: row[cells[column.index]])
      switch column.cell {
      case .text: Self.write(cell, to: &line)
      case .list:
        Self.list(cell, to: &line) { Self.write($0, to: &$1) }
      case .mappings(let keys):
        var fits = true
        Self.list(cell, to: &line) { fits = Self.write($0, keys: keys, to: &$1) && fits }
        if !fits { return false }
      }
    }
    if isOpen { line += group.closing }
    return true
  }

  private static func write(_ text: UnsafeRawBufferPointer, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    line += text
    line.append(UInt8(ascii: "\""))
  }

  /// The parts of a cell between semicolons.
  private static func list(
    _ cell: UnsafeRawBufferPointer, to line: inout [UInt8],
    _ write: (UnsafeRawBufferPointer, inout [UInt8]) -> Void
  ) {
    line.append(UInt8(ascii: "["))
    for part in cell.split(separator: UInt8(ascii: ";")) {
      if line.last != UInt8(ascii: "[") { line.append(UInt8(ascii: ",")) }
      let range = cell.trimmed(part.startIndex..<part.endIndex)
      write(UnsafeRawBufferPointer(rebasing: cell[range]), &line)
    }
    line.append(UInt8(ascii: "]"))
  }

  /// The values of keys between equals signs; false where there are more values than keys.
  private static func write(
    _ part: UnsafeRawBufferPointer, keys: [String], to line: inout [UInt8]
  ) -> Bool {
    let values = part.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
    if values.count > keys.count { return false }
    line.append(UInt8(ascii: "{"))
    for (key, value) in zip(keys, values) {
      let range = part.trimmed(value.startIndex..<value.endIndex)
      if range.isEmpty { continue }
      if line.last != UInt8(ascii: "{") { line.append(UInt8(ascii: ",")) }
      line += "\"\(key)\":".utf8
      write(UnsafeRawBufferPointer(rebasing: part[range]), to: &line)
    }
    line.append(UInt8(ascii: "}"))
    return true
  }
}

extension UnsafeRawBufferPointer {
  /// A part without the spaces around it.
  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }
}
