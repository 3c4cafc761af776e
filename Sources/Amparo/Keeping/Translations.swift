import YAML

/// Checks that every language says everything that the program has to say.
struct Translations {
  /// Phrases that a language lacks, that nobody asks for, or that leave room for other values.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var books: [Substring: [String: Node]] = [:]
    var first: [Substring: Node] = [:]
    for file in whole.roots where file.folder == "languages" && !file.path.hasSuffix(".places.yaml")
    {
      let language = file.path.dropFirst("languages/".count).prefix { $0 != "." }
      first[language] = first[language] ?? file.root
      collect(file.root, under: "", into: &books[language, default: [:]])
    }
    guard let whole = books["en"] else { return [] }
    var result: [Diagnostic] = []
    for (language, book) in books where language != "en" {
      for (key, node) in book {
        guard let original = whole[key] else {
          result.append(Diagnostic(.unknownPhrase, at: node, word: key, severity: .warning))
          continue
        }
        let wanted = places(original)
        if places(node) == wanted { continue }
        var diagnostic = Diagnostic(
          .otherValues, at: node, word: key,
          expected: wanted.map { "{\($0)}" }.joined(separator: ", "))
        diagnostic.related = [Diagnostic.Related(.against, at: original)]
        result.append(diagnostic)
      }
      guard let root = first[language] else { continue }
      for key in whole.keys where book[key] == nil {
        result.append(Diagnostic(.missingPhrase, at: root, word: key, severity: .warning))
      }
    }
    return result
  }

  private static func collect(_ node: Node, under prefix: String, into book: inout [String: Node]) {
    for (key, value) in node.pairs {
      let path = prefix.isEmpty ? key.text : "\(prefix).\(key.text)"
      // A language names itself and others as it likes.
      if path == "language_name" { continue }
      switch value.kind {
      case .mapping: collect(value, under: path, into: &book)
      case .scalar: book[path] = value
      case .sequence: break
      }
    }
  }

  /// The names in braces, in the order of their letters.
  private static func places(_ node: Node) -> [String] {
    let brace = UInt8(ascii: "{")
    guard node.withUTF8({ $0.contains(brace) }) else { return [] }
    let parts = node.text.utf8.split(separator: brace, omittingEmptySubsequences: false)
    var names: [String] = []
    for part in parts.dropFirst().map({ Substring($0) }) {
      // A brace that no word and no other brace follows is a brace.
      guard let end = part.firstIndex(where: { !($0.isLetter || $0 == "_") }), part[end] == "}",
        end > part.startIndex
      else { continue }
      let name = String(part[..<end])
      if !names.contains(name) { names.append(name) }
    }
    return names.sorted()
  }
}
