import Testing
import YAML

@testable import Amparo

/// The canonical form: one for each file, that says the same, with every comment.
struct CanonicalFormTests {
  private func formed(_ text: String, path: String = "bodies/a.yaml") throws -> String {
    let form = try CanonicalForm(Array(text.utf8), path: path, shown: path)
    return String(decoding: form.bytes, as: UTF8.self)
  }

  @Test func keysStandInTheOrderOfTheReader() throws {
    let text = """
      # About the file.
      role: police
      name: {es: "b: c" , en: a}

      id:   'a'   # its id
      powers: [ block,fine ]
      schema: "1"
      """
    #expect(
      try formed(text) == """
        # yaml-language-server: $schema=../.schema/body.json
        # About the file.
        schema: 1

        id: a # its id
        name: { en: a, es: "b: c" }
        role: police
        powers: [block, fine]

        """)
  }

  @Test func longTextsFold() throws {
    let words = Array(repeating: "word", count: 30).joined(separator: " ")
    let text = "precondition:\n    en: \(words)\n    es: >\n        a\n        b\n"
    let lines = try formed(text).split(separator: "\n")
    #expect(
      lines.dropFirst() == [
        "precondition:", "  en: >-", "    " + words.prefix(94), "    " + words.suffix(54),
        "  es: |", "    a b",
      ])
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  /// Each comment stays with what it stood at: before it, at the end of its line, or at the end of its list.
  @Test func commentsKeepTheirPlaces() throws {
    let text = """
      # head

      # before the laws
      laws: # at the laws
      # before the first
        - title: a # at the title
          # before the id
          id: one
          summary: { en: a, # inside
            es: b }
          # at the end of the first

        # before the second
        -   id: two
            # before the title
            title: >-    # at the folded
              # no comment
              of text
        # at the end of the laws
      # before the code
      code: ES
      # at the end
      """
    #expect(
      try formed(text, path: "jurisdictions/ES/ES.yaml") == """
        # yaml-language-server: $schema=../../.schema/place.json
        # head

        # before the laws
        # before the code
        code: ES
        laws: # at the laws
          # before the first
          # before the id
          - id: one
            title: a # at the title
            summary:
              en: a # inside
              es: b
            # at the end of the first

          # before the second
          - id: two
            # before the title
            title: "# no comment of text" # at the folded
          # at the end of the laws
        # at the end

        """)
  }

  @Test func aListByItself() throws {
    let text = "gaps:\n- en: a\n  es: b\n-\n  # of the second\n  en: c\n  es: d\n"
    #expect(
      try formed(text, path: "platforms/a.yaml") == """
        # yaml-language-server: $schema=../.schema/platform.json
        gaps:
          - en: a
            es: b
          # of the second
          - en: c
            es: d

        """)
  }

  /// What other readers take for a number or a truth value stands in quotes, and what is one does not.
  @Test(arguments: [
    ("number: \"112\"", "  number: \"112\""), ("cite: 1e3", "  cite: \"1e3\""),
    ("cite: \"a #b\"", "  cite: \"a #b\""), ("cite: a#b", "  cite: a#b"),
    ("url: https://a.b/c", "  url: https://a.b/c"), ("cite: \"NO\"", "  cite: \"NO\""),
    ("cite: \"a\\tb\"", "  cite: \"a\\tb\""), ("cite: 'it''s'", "  cite: it's"),
    ("cite: \" a\"", "  cite: \" a\""), ("cite: \"-\"", "  cite: \"-\""),
    ("cite: -a", "  cite: -a"), ("cite: \"a:\"", "  cite: \"a:\""), ("cite: \"\"", "  cite: \"\""),
  ])
  func quotes(written: String, wanted: String) throws {
    let text = try formed("emergency:\n  \(written)\n", path: "jurisdictions/ES/ES.yaml")
    #expect(text.split(separator: "\n").last.map(String.init) == wanted)
  }

  @Test(arguments: ["a: [", "a: &b c\n", "- a\n", "a: 1\na: 2\n", ""])
  func whatCannotBeReadIsNotFormed(text: String) {
    #expect(throws: CanonicalForm.Failure.self) { try formed(text) }
  }

  /// The data says the same in its form, told by a walk of its own.
  @Test func theDataSaysTheSame() throws {
    for path in HeldData.files.paths() {
      let before = try #require(HeldData.bytes(path))
      let after = try CanonicalForm(before, path: path, shown: path).bytes
      #expect(statements(before) == statements(after), "\(path)")
    }
  }

  /// Comments by chance, wherever the file can still be read: none is lost, and a second forming changes nothing.
  @Test(arguments: [51, 52, 53] as [UInt64])
  func commentsAnywhere(seed: UInt64) throws {
    var random = Random(seed: seed)
    let paths = HeldData.files.paths().filter { !$0.hasPrefix("languages/") }
    var count = 0
    while count < 25 {
      let path = random.one(of: paths)
      let bytes = try #require(HeldData.bytes(path))
      guard bytes.count < 8000 else { continue }
      var lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      for number in 0..<4 {
        let line = random.below(lines.count)
        if random.below(2) == 0 {
          lines[line] += " # comment \(number)"
        } else {
          let indent = String(repeating: " ", count: random.below(9))
          lines.insert("\(indent)# comment \(number)", at: line)
        }
      }
      let text = Array(lines.joined(separator: "\n").utf8)
      guard Document.read(file: path, bytes: text).problems.isEmpty else { continue }
      count += 1
      let once = try CanonicalForm(text, path: path, shown: path).bytes
      let twice = try CanonicalForm(once, path: path, shown: path).bytes
      #expect(once == twice, "\(path)")
      #expect(statements(text) == statements(once), "\(path)")
      #expect(Set(comments(text)).isSubset(of: comments(once)), "\(path)")
    }
  }

  private func comments(_ bytes: [UInt8]) -> Set<String> {
    Set(Comment.all(in: bytes).map(\.text).filter { !EditorHead.isOne($0) })
  }

  /// Every text of a file with the keys and numbers that lead to it.
  private func statements(_ bytes: [UInt8]) -> Set<String> {
    var result: Set<String> = []
    func walk(_ node: Node, _ path: String) {
      switch node.kind {
      case .scalar: result.insert("\(path) = \(node.text)")
      case .sequence:
        result.insert("\(path) # \(node.count)")
        for (index, element) in node.elements.enumerated() { walk(element, "\(path)/\(index)") }
      case .mapping:
        result.insert("\(path) : \(node.count)")
        for (key, value) in node.pairs { walk(value, "\(path)/\(key.text)") }
      }
    }
    if let root = Document.read(file: "f", bytes: bytes).document?.root { walk(root, "") }
    return result
  }
}
