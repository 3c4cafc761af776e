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
    node.withUTF8 { bytes in
      var names: [String] = []
      var start: Int?
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "{") {
          start = index + 1
        } else if let first = start, !isOfName(byte) {
          // A brace that no word and no other brace follows is a brace.
          if byte == UInt8(ascii: "}"), first < index {
            let name = String(decoding: bytes[first..<index], as: UTF8.self)
            if !names.contains(name) { names.append(name) }
          }
          start = nil
        }
      }
      return names.sorted()
    }
  }

  /// Letters and lines; every byte beyond ASCII is taken for one of a letter.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
