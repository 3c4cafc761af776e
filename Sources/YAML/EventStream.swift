import CYAML

/// libyaml's events over bytes that outlive the stream, one at a time.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>
  private let isReady: Bool

  /// The bytes must not be empty.
  init(over bytes: UnsafeRawBufferPointer) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    isReady = yaml_parser_initialize(parser) == 1
    if isReady {
      let start = bytes.bindMemory(to: UInt8.self)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, start.baseAddress, start.count)
    }
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  /// The next event, good until the next call; nil when there is a fault.
  mutating func next() -> UnsafeMutablePointer<yaml_event_t>? {
    yaml_event_delete(current)
    guard isReady, yaml_parser_parse(parser, current) == 1 else { return nil }
    return current
  }

  /// What stopped the stream.
  func fault() -> Fault { isReady ? Fault(parser.pointee) : .noMemory }
}

extension Position {
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
