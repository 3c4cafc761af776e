import YAML

/// The keys that a kind of map may have, in the order in which they are written.
protocol FieldKey: RawRepresentable, CaseIterable, Hashable
where RawValue == String, AllCases == [Self] {}

/// One map of a file, its values by key.
struct Fields<Key: FieldKey> {
  let node: Node
  private let values: [Key: Node]
  /// Keys that are not there, though something is that was probably meant to be them.
  let misspelt: Set<Key>

  init(_ node: Node, values: [Key: Node], misspelt: Set<Key> = []) {
    self.node = node
    self.values = values
    self.misspelt = misspelt
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

  /// The map's values by key; unknown keys are reported with the nearest right spelling.
  mutating func fields<Key: FieldKey>(_ node: Node, _: Key.Type) -> Fields<Key>? {
    guard node.kind == .mapping else {
      report(.notAMap, at: node)
      return nil
    }
    var values: [Key: Node] = [:]
    var misspelt: Set<Key> = []
    values.reserveCapacity(node.count)
    for (key, value) in node.pairs {
      let text = key.text
      guard let known = Key(rawValue: text) else {
        let nearest = NearestWord.to(text, among: Key.allCases.map(\.rawValue))
        report(.unknownKey, at: key, word: text, expected: nearest)
        if let meant = nearest.flatMap(Key.init(rawValue:)) { misspelt.insert(meant) }
        continue
      }
      if key.isPlain, key.textCount <= 5 {
        knownBareKeys.insert(Place(line: key.line, column: key.column))
      }
      values[known] = value
    }
    return Fields(node, values: values, misspelt: misspelt)
  }

  /// What is wrong with the form of the file, without bare words that turned out to be known keys.
  func form(_ problems: [YAMLError]) -> [Diagnostic] {
    problems.filter { problem in
      problem.code != .bareKey
        || !knownBareKeys.contains(Place(line: problem.line, column: problem.column))
    }.map(Diagnostic.init)
  }

  /// The value of a key that must be there; a slip in its spelling is not reported twice.
  mutating func required<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Node? {
    if let value = fields[key] { return value }
    if !fields.misspelt.contains(key) {
      report(.missingKey, at: fields.node, word: key.rawValue)
    }
    return nil
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
