import YAML

/// Checks what records say of one another: ids once, references to something, a rule of reach for every law.
struct References {
  let whole: WholeData
  let index: RecordIndex
  private(set) var diagnostics: [Diagnostic] = []

  init(_ whole: WholeData) {
    self.whole = whole
    index = whole.index
  }

  /// All that is wrong with the references of the data.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var references = References(whole)
    for (second, first) in references.index.repeated {
      var diagnostic = Diagnostic(.duplicateId, at: second, word: second.text)
      diagnostic.related = [Diagnostic.Related(.first, at: first)]
      references.report(diagnostic)
    }
    for file in whole.roots {
      switch file.folder {
      case "jurisdictions": references.check(place: file.root)
      case "instruments": references.check(records: file.root, prefix: file.root["id"]?.text ?? "")
      case "platforms": references.check(platform: file.root)
      case "calendars": references.check(calendar: file.root)
      case "scenarios": references.check(scenario: file.root)
      default: break
      }
    }
    return references.diagnostics
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// A name must be of a record; a name without a slash is of the same file.
  mutating func check(_ node: Node?, _ kind: RecordIndex.Kind, prefix: String = "") {
    guard let node, node.kind == .scalar else { return }
    let text = node.text
    let isLocal = !prefix.isEmpty && !text.contains("/")
    let name = RecordIndex.Name(kind: kind, text: isLocal ? "\(prefix)/\(text)" : text)
    if index.records[name] != nil { return }
    if let (successor, formerly) = index.retired[name] {
      var diagnostic = Diagnostic(
        .retiredReference, at: node, word: name.text, expected: successor)
      diagnostic.related = [Diagnostic.Related(.formerly, at: formerly)]
      report(diagnostic)
      return
    }
    // What a file that cannot be read would have said is not missing.
    if name.text.split(separator: "/").contains(where: { whole.unread.contains($0.lowercased()) }) {
      return
    }
    let nearest = NearestWord.to(name.text, among: index.names(kind))
    report(Diagnostic(.noReference, at: node, word: name.text, expected: nearest))
  }

  mutating func check(each list: Node?, _ kind: RecordIndex.Kind, prefix: String = "") {
    for node in list?.elements.map({ $0 }) ?? [] { check(node, kind, prefix: prefix) }
  }

  /// A name that must be one of a few, such as the ids of one list.
  mutating func check(_ node: Node?, among names: Set<String>) {
    guard let node, node.kind == .scalar, !names.contains(node.text) else { return }
    let nearest = NearestWord.to(node.text, among: names.sorted())
    report(Diagnostic(.noReference, at: node, word: node.text, expected: nearest))
  }
}

extension Diagnostic {
  /// Something wrong at a node.
  init(
    _ kind: Kind, at node: Node, word: String = "", expected: String? = nil,
    severity: Severity = .error
  ) {
    self.init(
      file: node.file, line: node.line, column: node.column, severity: severity, kind: kind,
      word: word, expected: expected)
  }
}

extension Diagnostic {
  /// A file that is there and cannot be read.
  init(unreadable file: String) {
    self.init(
      file: file, line: 0, column: 0, severity: .error, kind: .unreadable, word: file,
      expected: nil)
  }
}

extension Diagnostic.Related {
  /// A node that belongs to the matter.
  init(_ kind: Kind, at node: Node) {
    self.init(kind: kind, file: node.file, line: node.line, column: node.column)
  }
}
