import YAML

/// One map of a file, its values by key: a row of numbers of nodes, one for each key that there may be.
///
/// The row stands in the value itself. What nobody need take down is made and left for nothing; an array in it would have the
/// program look up, for each kind of key, how such a value is taken down, which costs more than reading a law.
struct Fields<Key: FieldKey> {
  let node: LentNode
  /// The nodes by the places of their keys.
  private var numbers = InlineArray<64, UInt32>(repeating: 0)
  /// The places of the keys that stand there.
  private(set) var places = KeyPlaces()

  /// A map without values.
  init(_ node: LentNode) { self.node = node }

  /// The value of a key; of a key that stands twice, the last.
  subscript(key: Key) -> LentNode? {
    let place = key.place
    return places.contains(place) ? node.node(Int(numbers[place])) : nil
  }

  /// Adds the value of the key at a place.
  mutating func add(_ value: LentNode, at place: Int) {
    places.insert(place)
    numbers[place] = UInt32(truncatingIfNeeded: value.number)
  }
}

/// Some keys of a map, by their places in their list, which has sixty-four at most: a bit for each, where a list of them would
/// be made for every map.
struct KeyPlaces {
  private var bits: UInt64 = 0

  /// Whether the key at a place is one of them.
  func contains(_ place: Int) -> Bool { bits & 1 << UInt64(place) != 0 }

  /// Adds the key at a place.
  mutating func insert(_ place: Int) {
    precondition(place < UInt64.bitWidth)
    bits |= 1 << UInt64(place)
  }
}

extension FieldKey {
  /// The place of the key in its list: a case without values is kept as that, or as nothing where it is alone.
  var place: Int { withUnsafeBytes(of: self) { $0.first.map { Int($0) } ?? 0 } }
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
