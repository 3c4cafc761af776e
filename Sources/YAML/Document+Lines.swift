extension Document {
  /// Reads one value of JSON (RFC 8259) and reports every problem found; `line` is where its first byte stands.
  ///
  /// What JSON allows gives the same nodes as `read(file:bytes:)`; what only YAML allows is refused.
  public static func read(
    file: String, json bytes: UnsafeRawBufferPointer, line: Int = 1
  ) -> Reading {
    JSONComposer.read(file: file, bytes: bytes, line: line)
  }

  /// Reads one row of comma-separated values (RFC 4180) into the mapping that its columns describe.
  ///
  /// An empty cell says nothing: its key is left out.
  public static func read(
    file: String, row bytes: UnsafeRawBufferPointer, columns: TableColumns, line: Int
  ) -> Reading {
    RowComposer.read(file: file, bytes: bytes, columns: columns, line: line)
  }

  /// Reads the first row of a table into a list of the names in it.
  public static func read(
    file: String, header bytes: UnsafeRawBufferPointer, line: Int
  ) -> Reading {
    RowComposer.read(file: file, header: bytes, line: line)
  }

  /// That nothing but the length of a line was read.
  public static func tooLong(file: String, line: Int, limit: Int) -> YAMLError {
    YAMLError(
      file: file, at: Position(line: line, column: 1), .longLine, word: "\(limit)", number: limit)
  }

  /// The way from the root to what stands at a place: keys with dots between, elements by number from zero.
  ///
  /// A key and its value have the same way, and of nodes at one place the innermost counts; nil when nothing is there.
  public func path(line: Int, column: Int) -> String? {
    let found = (0..<arena.count).last { index in
      let record = arena.record(index)
      return record.line == line && record.column == column
    }
    guard let found else { return nil }
    var path = ""
    var node = root
    while node.index != found {
      guard let (step, next, isThere) = node.step(towards: found) else { return nil }
      path += step.hasPrefix("[") || path.isEmpty ? step : ".\(step)"
      if isThere { return path }
      node = next
    }
    return path
  }
}

extension Node {
  /// The child that holds a node, what it is called, and whether the node sought is its key.
  fileprivate func step(towards sought: Int) -> (name: String, child: Node, isKey: Bool)? {
    for (number, element) in elements.enumerated()
    where element.index <= sought && sought < element.record.end(at: element.index) {
      return ("[\(number)]", element, false)
    }
    for (key, value) in pairs where sought < value.record.end(at: value.index) {
      return (key.text, value, key.index == sought)
    }
    return nil
  }
}
