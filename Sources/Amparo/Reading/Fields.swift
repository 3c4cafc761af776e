import YAML

/// One map of a file, its values by key: a row of numbers of nodes, one for each key that there may be.
struct Fields<Key: FieldKey> {
  let node: LentNode
  /// The nodes by the places of their keys; zero, which is the root and no value, where there is none.
  private var numbers: [UInt32]

  /// A map without values, for keys of so many names.
  init(_ node: LentNode, room: Int) {
    self.node = node
    numbers = [UInt32](repeating: 0, count: room)
  }

  /// The value of a key; of a key that stands twice, the last.
  subscript(key: Key) -> LentNode? {
    let number = numbers[key.place]
    return number == 0 ? nil : node.node(Int(number))
  }

  mutating func add(_ key: Key, _ value: LentNode) {
    numbers[key.place] = UInt32(truncatingIfNeeded: value.number)
  }
}

extension FieldKey {
  /// The place of the key in its list: a case without values is kept as that, or as nothing where it is alone.
  fileprivate var place: Int { withUnsafeBytes(of: self) { $0.first.map { Int($0) } ?? 0 } }
}

/// Reads one file into the model and collects everything that is wrong with it.
struct FileReader {
  let file: String
  var diagnostics: [Diagnostic] = []
  /// Where bare words stand as keys of a closed list, such as `on`: there they cannot be taken for a truth value.
  private var knownBareKeys: [(line: Int, column: Int)] = []

  init(file: String) { self.file = file }

  mutating func report(
    _ kind: Diagnostic.Kind, at node: LentNode, word: String = "", expected: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        file: file, line: node.line, column: node.column, severity: severity, kind: kind,
        word: word, expected: expected))
  }

  /// Notes a bare word that stands as a known key.
  mutating func know(bareKey key: LentNode) { knownBareKeys.append((key.line, key.column)) }

  /// What is wrong with the form of the file, without bare words that turned out to be known keys.
  func form(_ problems: [YAMLError]) -> [Diagnostic] {
    problems.filter { problem in
      problem.code != .bareKey
        || !knownBareKeys.contains { $0.line == problem.line && $0.column == problem.column }
    }.map(Diagnostic.init)
  }

  /// The elements of a list; anything else is reported.
  mutating func elements(_ node: LentNode?) -> [LentNode] { list(node) { $1 } }

  /// What the elements of a list are read as; anything else than a list is reported.
  mutating func list<Value>(
    _ node: LentNode?, _ read: (inout FileReader, LentNode) -> Value?
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
