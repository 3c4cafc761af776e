import CYAML

/// Turns libyaml's events into an arena of nodes, and notes what the data does not use.
struct Composer {
  /// A list or mapping that is not closed yet.
  private struct Open {
    var index: Int
    var children: UInt32 = 0
    var isMapping: Bool

    /// Whether what comes next is the key of a pair.
    var expectsKey: Bool { isMapping && children % 2 == 0 }
  }

  private var records: [NodeRecord] = []
  private var text: [UInt8] = []
  /// What is being filled; at first the file itself, which is neither list nor mapping.
  private var open = Open(index: 0, isMapping: false)
  /// What is around it, the outermost first.
  private var around: [Open] = []
  private var duplicates = DuplicateKeys()
  private var documents = 0
  /// Whether there is a tab in the file at all.
  let watchesTabs: Bool
  private(set) var tabs = Tabs()
  /// The code-point index after the last event.
  private(set) var reached = 0
  private(set) var problems: Problems

  init(problems: Problems, bytes: Int, watchesTabs: Bool) {
    self.problems = problems
    self.watchesTabs = watchesTabs
    around.reserveCapacity(16)
    records.reserveCapacity(bytes / 14 + 8)
    text.reserveCapacity(bytes / 4 * 3 + 16)
  }

  /// The arena, once all events are in.
  func arena() -> Arena { Arena(file: problems.file, records: records, text: text) }

  /// Takes every event of a stream.
  mutating func compose(
    _ stream: inout EventStream, bytes: UnsafeRawBufferPointer
  ) throws(YAMLError) {
    while let event = stream.next() {
      reached = Int(event.pointee.end_mark.index)
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: try scalar(event)
      case YAML_MAPPING_START_EVENT: try mapping(event)
      case YAML_SEQUENCE_START_EVENT: try sequence(event)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close()
      case YAML_ALIAS_EVENT: try alias(event)
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          throw problems.fatal(.secondDocument, at: Position(event.pointee.start_mark))
        }
      case YAML_STREAM_END_EVENT:
        if records.isEmpty { throw problems.fatal(.empty, at: .start) }
        return
      default: break
      }
    }
    throw error(of: stream.fault(), bytes)
  }

  // MARK: Nodes

  private mutating func scalar(_ event: UnsafeMutablePointer<yaml_event_t>) throws(YAMLError) {
    let mark = event.pointee.start_mark
    let scalar = event.pointee.data.scalar
    let style = Node.Style(scalar.style)
    let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
    if scalar.anchor != nil || scalar.tag != nil {
      note(anchor: scalar.anchor, tag: scalar.tag, at: Position(mark))
    }
    if style == .plain { checkPlain(bytes, isKey: open.expectsKey, at: mark) }
    if bytes.count > Limits.keyBytes, open.expectsKey {
      problems.add(.longKey, at: Position(mark), number: Limits.keyBytes)
    }
    if watchesTabs, style != .plain {
      tabs.cover(
        from: Int(mark.index), to: Int(event.pointee.end_mark.index),
        isBlock: style == .literal || style == .folded)
    }
    let start = UInt32(truncatingIfNeeded: text.count)
    text.append(contentsOf: bytes)
    try append(
      NodeRecord(
        first: start, second: UInt32(truncatingIfNeeded: bytes.count),
        line: UInt32(truncatingIfNeeded: mark.line + 1),
        column: UInt32(truncatingIfNeeded: mark.column + 1), kind: .scalar, style: style))
  }

  private mutating func alias(_ event: UnsafeMutablePointer<yaml_event_t>) throws(YAMLError) {
    let mark = event.pointee.start_mark
    let name = event.pointee.data.alias.anchor
    problems.add(.alias, at: Position(mark), word: Composer.string(name))
    try append(
      NodeRecord(
        first: UInt32(truncatingIfNeeded: text.count), second: 0,
        line: UInt32(truncatingIfNeeded: mark.line + 1),
        column: UInt32(truncatingIfNeeded: mark.column + 1), kind: .scalar, style: .plain))
  }

  private mutating func mapping(_ event: UnsafeMutablePointer<yaml_event_t>) throws(YAMLError) {
    let start = event.pointee.data.mapping_start
    let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
    try begin(
      .mapping, isFlow, anchor: start.anchor, tag: start.tag, at: event.pointee.start_mark)
  }

  private mutating func sequence(_ event: UnsafeMutablePointer<yaml_event_t>) throws(YAMLError) {
    let start = event.pointee.data.sequence_start
    let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
    try begin(
      .sequence, isFlow, anchor: start.anchor, tag: start.tag, at: event.pointee.start_mark)
  }

  private mutating func begin(
    _ kind: Node.Kind, _ isFlow: Bool, anchor: UnsafeMutablePointer<UInt8>?,
    tag: UnsafeMutablePointer<UInt8>?, at mark: yaml_mark_t
  ) throws(YAMLError) {
    if around.count >= Limits.depth {
      throw problems.fatal(.tooDeep, at: Position(mark), number: Limits.depth)
    }
    if anchor != nil || tag != nil { note(anchor: anchor, tag: tag, at: Position(mark)) }
    if open.expectsKey { problems.add(.keyNotText, at: Position(mark)) }
    try append(
      NodeRecord(
        first: 0, second: 0, line: UInt32(truncatingIfNeeded: mark.line + 1),
        column: UInt32(truncatingIfNeeded: mark.column + 1), kind: kind,
        style: isFlow ? .flow : .block))
    around.append(open)
    open = Open(index: records.count - 1, isMapping: kind == .mapping)
  }

  private mutating func append(_ record: NodeRecord) throws(YAMLError) {
    if records.count >= Limits.nodes {
      throw problems.fatal(.tooManyNodes, at: record.position, number: Limits.nodes)
    }
    records.append(record)
    open.children += 1
  }

  private mutating func close() {
    let last = open
    guard let outer = around.popLast() else { return }
    open = outer
    records[last.index].first = last.isMapping ? last.children / 2 : last.children
    records[last.index].second = UInt32(truncatingIfNeeded: records.count)
    guard last.isMapping, last.children > 2 else { return }
    for twice in duplicates.find(inMappingAt: last.index, records: records, text: text) {
      let second = records[twice.second]
      let word = word(of: second)
      problems.add(
        .duplicateKey, at: second.position, word: word,
        number: Int(records[twice.first].line))
    }
  }

  // MARK: What is refused

  private mutating func checkPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, isKey: Bool, at mark: yaml_mark_t
  ) {
    if BareWord.matches(bytes) {
      problems.add(
        isKey ? .bareKey : .bareWord, at: Position(mark),
        word: String(decoding: bytes, as: UTF8.self))
    } else if isKey, bytes.count == 2, bytes[0] == UInt8(ascii: "<"), bytes[1] == bytes[0] {
      problems.add(.mergeKey, at: Position(mark))
    }
  }

  private mutating func note(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at position: Position
  ) {
    if let anchor { problems.add(.anchor, at: position, word: Composer.string(anchor)) }
    if let tag { problems.add(.tag, at: position, word: Composer.string(tag)) }
  }

  private func word(of record: NodeRecord) -> String {
    let start = Int(record.first)
    return String(decoding: text[start..<start + Int(record.second)], as: UTF8.self)
  }

  private func error(of fault: Fault, _ bytes: UnsafeRawBufferPointer) -> YAMLError {
    if let byte = fault.byte {
      return problems.fatal(
        fault.code, at: Position(ofByte: byte, in: bytes), word: fault.word)
    }
    if watchesTabs, let index = fault.codePoint, Tabs.isTab(at: index, in: bytes) {
      return problems.fatal(.tab, at: fault.position)
    }
    var word = fault.word
    if fault.code == .strangeCharacter, let index = fault.codePoint {
      word = Tabs.character(at: index, in: bytes).map { String($0) } ?? ""
    }
    return problems.fatal(fault.code, at: fault.position, word: word, number: fault.began)
  }

  private static func string(_ name: UnsafeMutablePointer<UInt8>?) -> String {
    name.map { String(cString: $0) } ?? ""
  }
}

extension Node.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
