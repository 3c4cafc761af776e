/// The nodes of a document while they are written, in the order of the document.
struct NodeList {
  /// A list or mapping that is not closed yet.
  struct Open {
    var index: Int
    var children: UInt32 = 0
    var isMapping: Bool
  }

  private(set) var records: [NodeRecord] = []
  private var text: [UInt8] = []
  private var textStart = 0
  private var open: [Open] = []
  private var duplicates = DuplicateKeys()
  var problems: Problems

  init(problems: Problems, bytes: Int) {
    self.problems = problems
    records.reserveCapacity(bytes / 8 + 8)
    text.reserveCapacity(bytes)
  }

  /// The collection that the next node belongs to; nil outside of all.
  var innermost: Open? { open.last }

  /// What came of it all.
  func reading() -> Document.Reading {
    let arena = Arena(file: problems.file, records: records, text: text)
    return Document.Reading(document: Document(arena: arena), problems: problems.inOrder())
  }

  mutating func open(
    _ kind: Node.Kind, style: Node.Style, at position: Position
  ) throws(YAMLError) {
    if open.count >= Limits.depth {
      throw problems.fatal(.tooDeep, at: position, number: Limits.depth)
    }
    try append(kind: kind, style: style, at: position, first: 0, second: 0)
    open.append(Open(index: records.count - 1, isMapping: kind == .mapping))
  }

  mutating func close() {
    guard let last = open.popLast() else { return }
    records[last.index].first = last.isMapping ? last.children / 2 : last.children
    records[last.index].second = UInt32(truncatingIfNeeded: records.count)
    guard last.isMapping, last.children > 2 else { return }
    for twice in duplicates.find(inMappingAt: last.index, records: records, text: text) {
      let second = records[twice.second]
      let start = Int(second.first)
      let word = String(decoding: text[start..<start + Int(second.second)], as: UTF8.self)
      problems.add(
        .duplicateKey, at: second.position, word: word,
        number: Int(records[twice.first].line))
    }
  }

  /// A scalar whose text is among the text already.
  mutating func append(
    text range: Range<Int>, style: Node.Style, at position: Position
  ) throws(YAMLError) {
    if range.count > Limits.keyBytes, let last = open.last, last.isMapping, last.children % 2 == 0 {
      problems.add(.longKey, at: position, number: Limits.keyBytes)
    }
    try append(
      kind: .scalar, style: style, at: position,
      first: UInt32(truncatingIfNeeded: range.lowerBound),
      second: UInt32(truncatingIfNeeded: range.count))
  }

  /// Begins a scalar that is put together from pieces.
  mutating func beginText() { textStart = text.count }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

  mutating func add(_ byte: UInt8) { text.append(byte) }

  mutating func endText(style: Node.Style, at position: Position) throws(YAMLError) {
    try append(text: textStart..<text.count, style: style, at: position)
  }

  private mutating func append(
    kind: Node.Kind, style: Node.Style, at position: Position, first: UInt32, second: UInt32
  ) throws(YAMLError) {
    if records.count >= Limits.nodes {
      throw problems.fatal(.tooManyNodes, at: position, number: Limits.nodes)
    }
    records.append(
      NodeRecord(
        first: first, second: second, line: UInt32(truncatingIfNeeded: position.line),
        column: UInt32(truncatingIfNeeded: position.column), kind: kind, style: style))
    if !open.isEmpty { open[open.count - 1].children += 1 }
  }
}
