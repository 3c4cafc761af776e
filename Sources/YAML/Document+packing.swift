extension Document {
  /// The nodes written down, to be embedded beside the bytes that they were read from; nil when the file is too large for it.
  public func packed(with source: [UInt8]) -> [UInt8]? {
    if source.count * 2 > PackedNodes.most { return nil }
    var (rows, places, own): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    let lines = Self.lineStarts(source)
    var reached = 0
    for index in 0..<arena.count {
      let record = arena.record(index)
      var (first, form) = (Int(record.first), PackedNodes.form(of: record))
      if record.kind == .scalar {
        let node = Node(arena: arena, index: index)
        let text = node.withUTF8 { Array($0) }
        let line = Int(record.line)
        let start = max(reached, lines[line - 1])
        let end = line + 2 < lines.count ? lines[line + 2] : source.count
        if let found = Self.place(of: text, in: source, from: start, to: end) {
          first = found
          reached = found + text.count
        } else {
          first = source.count + own.count
          own += text
        }
        if text.allSatisfy({ $0 < 0x80 }) { form.bits |= PackedNodes.Form.ascii }
        if node.isBareWord { form.bits |= PackedNodes.Form.bare }
      }
      PackedNodes.append(first, to: &rows)
      PackedNodes.append(Int(record.second), to: &rows)
      rows.append(PackedNodes.zero + form.bits)
      PackedNodes.append(Int(record.line), to: &places)
      PackedNodes.append(Int(record.column), to: &places)
    }
    var count: [UInt8] = []
    PackedNodes.append(arena.count, to: &count)
    return count + rows + places + own
  }

  /// A document from the text that the executable carries and its packed nodes; nil when they are none.
  public init?(file: String, text: StaticString, nodes: StaticString) {
    self.init(
      file: file,
      source: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount),
      packed: UnsafeBufferPointer(start: nodes.utf8Start, count: nodes.utf8CodeUnitCount))
  }

  /// A document from bytes that outlive it, and their packed nodes.
  init?(file: String, source: UnsafeBufferPointer<UInt8>, packed: UnsafeBufferPointer<UInt8>) {
    guard let packed = PackedNodes(packed, source: source) else { return nil }
    self.init(arena: Arena(file: file, packed: packed))
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
