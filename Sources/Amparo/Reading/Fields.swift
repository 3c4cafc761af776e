import YAML

/// One map of a file, its values by key.
///
/// Maps are small: a row of tags is looked through faster than a key is hashed, and needs no table made for each kind of
/// key when the program starts.
struct Fields<Key: FieldKey> {
  let node: Node
  private var slots: [FieldSlot] = []

  init(_ node: Node) {
    self.node = node
    slots.reserveCapacity(node.count)
  }

  /// The value of a key; of a key that stands twice, the last.
  subscript(key: Key) -> Node? {
    let tag = key.tag
    return slots.last { $0.tag == tag }?.value
  }

  mutating func add(_ key: Key, _ value: Node) {
    slots.append(FieldSlot(tag: key.tag, value: value))
  }
}

/// A value under the tag of its key.
private struct FieldSlot {
  var tag: UInt8
  var value: Node
}

extension FieldKey {
  /// What tells the key from the others of its list: a case without values is one byte, or none where it is alone.
  fileprivate var tag: UInt8 { withUnsafeBytes(of: self) { $0.first ?? 0 } }
}

/// Reads one file into the model and collects everything that is wrong with it.
struct FileReader {
  let file: String
  var diagnostics: [Diagnostic] = []
  /// Bare words that stand as keys of a closed list, such as `on`: there they cannot be taken for a truth value.
  private var knownBareKeys: [Node] = []

  init(file: String) { self.file = file }

  mutating func report(
    _ kind: Diagnostic.Kind, at node: Node, word: String = "", expected: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        file: file, line: node.line, column: node.column, severity: severity, kind: kind,
        word: word, expected: expected))
  }

  /// Notes a bare word that stands as a known key.
  mutating func know(bareKey key: Node) { knownBareKeys.append(key) }

  /// What is wrong with the form of the file, without bare words that turned out to be known keys.
  func form(_ problems: [YAMLError]) -> [Diagnostic] {
    problems.filter { problem in
      problem.code != .bareKey
        || !knownBareKeys.contains { $0.line == problem.line && $0.column == problem.column }
    }.map(Diagnostic.init)
  }

  /// The elements of a list; anything else is reported.
  mutating func elements(_ node: Node?) -> [Node] { list(node) { $1 } }

  /// What the elements of a list are read as; anything else than a list is reported.
  mutating func list<Value>(
    _ node: Node?, _ read: (inout FileReader, Node) -> Value?
  ) -> [Value] {
    guard let node else { return [] }
    guard node.kind == .sequence else {
      report(.notAList, at: node)
      return []
    }
    var result: [Value] = []
    result.reserveCapacity(node.count)
    for element in node.elements {
      if let value = read(&self, element) { result.append(value) }
    }
    return result
  }
}
