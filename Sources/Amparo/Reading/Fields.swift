import YAML

/// One map of a file, its values by key.
struct Fields<Key: FieldKey> {
  let node: Node
  private let values: [Key: Node]

  init(_ node: Node, values: [Key: Node]) {
    self.node = node
    self.values = values
  }

  subscript(key: Key) -> Node? { values[key] }
}

/// Reads one file into the model and collects everything that is wrong with it.
struct FileReader {
  let file: String
  var diagnostics: [Diagnostic] = []
  /// Bare words that stand as keys of a closed list, such as `on`: there they cannot be taken for a truth value.
  private(set) var knownBareKeys: Set<Place> = []

  /// A line and a column.
  struct Place: Hashable {
    var line: Int
    var column: Int
  }

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
  mutating func know(bareKey key: Node) {
    knownBareKeys.insert(Place(line: key.line, column: key.column))
  }

  /// What is wrong with the form of the file, without bare words that turned out to be known keys.
  func form(_ problems: [YAMLError]) -> [Diagnostic] {
    problems.filter { problem in
      problem.code != .bareKey
        || !knownBareKeys.contains(Place(line: problem.line, column: problem.column))
    }.map(Diagnostic.init)
  }

  /// The elements of a list; anything else is reported.
  mutating func elements(_ node: Node?) -> [Node] {
    guard let node else { return [] }
    guard node.kind == .sequence else {
      report(.notAList, at: node)
      return []
    }
    return Array(node.elements)
  }

  mutating func list<Value>(
    _ node: Node?, _ read: (inout FileReader, Node) -> Value?
  ) -> [Value] {
    var result: [Value] = []
    for element in elements(node) {
      if let value = read(&self, element) { result.append(value) }
    }
    return result
  }
}
