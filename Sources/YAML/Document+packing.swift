extension Document {
  /// The nodes written down, to be embedded beside the bytes that they were read from.
  public func packed(with source: [UInt8]) -> [UInt8] {
    var numbers: [UInt8] = []
    var own: [UInt8] = []
    let lines = Self.lineStarts(source)
    var reached = 0
    var line = 1
    for (index, record) in arena.records.enumerated() {
      let head = PackedNodes.code(of: record) | UInt32(Int(record.line) - line) << 4
      line = Int(record.line)
      PackedNodes.append(Int(head), to: &numbers)
      PackedNodes.append(Int(record.column), to: &numbers)
      guard record.kind == .scalar else {
        PackedNodes.append(Int(record.first), to: &numbers)
        PackedNodes.append(Int(record.second) - index, to: &numbers)
        continue
      }
      let text = Node(arena: arena, index: index).withUTF8 { Array($0) }
      let start = max(reached, lines[line - 1])
      let end = line + 2 < lines.count ? lines[line + 2] : source.count
      if let found = Self.place(of: text, in: source, from: start, to: end) {
        PackedNodes.append(found - reached + 1, to: &numbers)
        reached = found + text.count
      } else {
        PackedNodes.append(0, to: &numbers)
        own += text
      }
      PackedNodes.append(text.count, to: &numbers)
    }
    var packed: [UInt8] = []
    PackedNodes.append(arena.records.count, to: &packed)
    PackedNodes.append(numbers.count, to: &packed)
    return packed + numbers + own
  }

  /// A document from the text that the executable carries and its packed nodes.
  public init(file: String, text: StaticString, nodes: StaticString) {
    self.init(
      file: file,
      source: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount),
      packed: UnsafeBufferPointer(start: nodes.utf8Start, count: nodes.utf8CodeUnitCount))
  }

  /// A document from bytes that outlive it, and their packed nodes.
  init(file: String, source: UnsafeBufferPointer<UInt8>, packed: UnsafeBufferPointer<UInt8>) {
    var reader = PackedReader(packed)
    let count = Int(reader.number())
    let numbers = Int(reader.number())
    let own = UnsafeBufferPointer(rebasing: packed[(reader.reached + numbers)...])
    let records = reader.records(count, ownText: UInt32(truncatingIfNeeded: source.count))
    self.init(arena: Arena(file: file, records: records, text: .carried(source, own)))
  }

  private static func lineStarts(_ source: [UInt8]) -> [Int] {
    [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// Where a text stands in the source, whatever node it was meant for: the same bytes are the same text.
  private static func place(
    of text: [UInt8], in source: [UInt8], from start: Int, to end: Int
  ) -> Int? {
    guard let first = text.first else { return start }
    var place = start
    while place + text.count <= end {
      if source[place] == first, source[place..<place + text.count].elementsEqual(text) {
        return place
      }
      place += 1
    }
    return nil
  }
}
