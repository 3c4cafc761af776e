/// Turns one row of a table into the nodes of a mapping.
struct RowComposer {
  private let columns: TableColumns
  private let cells: [Cells.Cell]
  private let text: [UInt8]
  private var nodes: NodeList

  static func read(
    file: String, header bytes: UnsafeRawBufferPointer, line: Int
  ) -> Document.Reading {
    let problems = Problems(file: file)
    do throws(YAMLError) {
      let cells = try Cells(file: file, bytes: bytes, line: line)
      var composer = RowComposer(
        columns: TableColumns([]), cells: cells.all, text: cells.text,
        nodes: NodeList(problems: problems, bytes: bytes.count))
      try composer.nodes.open(.sequence, style: .flow, at: Position(line: line, column: 1))
      for cell in cells.all { try composer.add(cell) }
      composer.nodes.close()
      return composer.nodes.reading()
    } catch {
      return Document.Reading(document: nil, problems: problems.inOrder(with: error))
    }
  }

  static func read(
    file: String, bytes: UnsafeRawBufferPointer, columns: TableColumns, line: Int
  ) -> Document.Reading {
    let problems = Problems(file: file)
    do throws(YAMLError) {
      let cells = try Cells(file: file, bytes: bytes, line: line)
      guard cells.all.count == columns.count else {
        throw problems.fatal(
          .cellCount, at: Position(line: line, column: 1), word: "\(cells.all.count)",
          number: columns.count)
      }
      var composer = RowComposer(
        columns: columns, cells: cells.all, text: cells.text,
        nodes: NodeList(problems: problems, bytes: bytes.count * 2))
      try composer.compose(line: line)
      return composer.nodes.reading()
    } catch {
      return Document.Reading(document: nil, problems: problems.inOrder(with: error))
    }
  }

  private mutating func compose(line: Int) throws(YAMLError) {
    let start = Position(line: line, column: 1)
    try nodes.open(.mapping, style: .flow, at: start)
    for group in columns.groups {
      let filled = group.columns.filter { !cells[$0.index].range.isEmpty }
      guard let first = filled.first else { continue }
      try add(group.key, at: cells[first.index].position)
      if first.key != nil {
        try nodes.open(.mapping, style: .flow, at: cells[first.index].position)
      }
      for column in filled {
        if let key = column.key { try add(key, at: cells[column.index].position) }
        try add(cells[column.index], as: column.cell)
      }
      if first.key != nil { nodes.close() }
    }
    nodes.close()
  }

  private mutating func add(_ cell: Cells.Cell, as kind: TableColumns.Cell) throws(YAMLError) {
    switch kind {
    case .text: try add(cell)
    case .list:
      try nodes.open(.sequence, style: .flow, at: cell.position)
      for piece in pieces(of: cell, between: UInt8(ascii: ";")) { try add(piece) }
      nodes.close()
    case .mappings(let keys):
      try nodes.open(.sequence, style: .flow, at: cell.position)
      for piece in pieces(of: cell, between: UInt8(ascii: ";")) { try add(piece, keys: keys) }
      nodes.close()
    }
  }

  private mutating func add(_ piece: Cells.Cell, keys: [String]) throws(YAMLError) {
    let values = pieces(of: piece, between: UInt8(ascii: "="))
    guard values.count <= keys.count else { return try add(piece) }
    try nodes.open(.mapping, style: .flow, at: piece.position)
    for (key, value) in zip(keys, values) where !value.range.isEmpty {
      try add(key, at: value.position)
      try add(value)
    }
    nodes.close()
  }

  private mutating func add(_ key: String, at position: Position) throws(YAMLError) {
    nodes.beginText()
    for byte in key.utf8 { nodes.add(byte) }
    try nodes.endText(style: .doubleQuoted, at: position)
  }

  private mutating func add(_ cell: Cells.Cell) throws(YAMLError) {
    nodes.beginText()
    text.withUnsafeBufferPointer { nodes.add(UnsafeBufferPointer(rebasing: $0[cell.range])) }
    try nodes.endText(style: .doubleQuoted, at: cell.position)
  }

  /// The parts of a cell, without the spaces around them.
  private func pieces(of cell: Cells.Cell, between separator: UInt8) -> [Cells.Cell] {
    var pieces: [Cells.Cell] = []
    for range in text[cell.range].split(
      separator: separator, omittingEmptySubsequences: separator == UInt8(ascii: ";"))
    {
      var position = cell.position
      for byte in text[cell.range.lowerBound..<range.startIndex] { position.advance(past: byte) }
      pieces.append(Cells.Cell(range: range.indices, position: position).trimmed(in: text))
    }
    return pieces
  }
}
