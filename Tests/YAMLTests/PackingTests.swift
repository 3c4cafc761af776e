import Testing

@testable import YAML

/// Nodes that were packed and taken up again are the nodes that were there.
struct PackingTests {
  @Test(arguments: [
    "word\n",
    "a: 1\nb: [x, [z], {}]\nc: { d: e }\n",
    "- a\n- - b\n  - c\n-\n",
    "# Ü\n\n\nüber: { 日本: [äö, 👩‍💻x, z] }\nb:\n  - c: d\n    e: f\n",
    "a: 'it''s'\nb: \"x\\ny\"\nc: ''\nd: \"\"\n",
    "a: >-\n  one\n  two\n\n  three\nb: |\n  one\n  two\nc: one\n  two\n",
    "a: a\nb: a\nc: a a a\n",
    "\u{FEFF}a: b\n",
  ])
  func nothingIsLost(text: String) throws {
    let source = Array(text.utf8)
    let document = try #require(Document.read(file: "f", bytes: source).document)
    let packed = try #require(document.packed(with: source))
    try source.withUnsafeBufferPointer { source in
      try packed.withUnsafeBufferPointer { packed in
        let again = try #require(Document(file: "f", source: source, packed: packed))
        #expect(again.arena.count == document.arena.count)
        for index in 0..<document.arena.count {
          let (old, new) = (
            Node(arena: document.arena, index: index), Node(arena: again.arena, index: index)
          )
          #expect((old.line, old.column) == (new.line, new.column))
          #expect((old.kind, old.style, old.count) == (new.kind, new.style, new.count))
          #expect((old.text, old.isBareWord) == (new.text, new.isBareWord))
          #expect(old.record.end(at: index) == new.record.end(at: index))
        }
      }
    }
  }

  /// What a document lends is what its nodes say, whether they were made or packed.
  @Test(arguments: [
    "a: 1\nb: [x, [z], {}]\nc: { d: e, no: yes }\n'f': ''\n", "- a\n- - b\n  - ü\n-\n", "word\n",
  ])
  func whatIsLentIsTheSame(text: String) throws {
    let source = Array(text.utf8)
    let document = try #require(Document.read(file: "f", bytes: source).document)
    let packed = try #require(document.packed(with: source))
    try source.withUnsafeBufferPointer { source in
      try packed.withUnsafeBufferPointer { packed in
        let again = try #require(Document(file: "f", source: source, packed: packed))
        for lender in [document, again] { lender.lend { isSame($0, document.root) } }
      }
    }
  }

  /// Bytes that end before the rows they announce are no document.
  @Test func whatEndsTooSoonIsNone() throws {
    let source = Array("a: [b, c]\n".utf8)
    let document = try #require(Document.read(file: "f", bytes: source).document)
    let packed = try #require(document.packed(with: source))
    source.withUnsafeBufferPointer { source in
      for count in 0..<packed.count {
        packed[..<count].withUnsafeBufferPointer { cut in
          let none = Document(file: "f", source: source, packed: cut) == nil
          #expect(none, "\(count)")
        }
      }
    }
  }

  private func isSame(_ lent: LentNode, _ node: Node) {
    #expect((lent.line, lent.column, lent.kind) == (node.line, node.column, node.kind))
    #expect((lent.text, lent.count, lent.number) == (node.text, node.count, node.index))
    #expect((lent.isBareWord, lent.isScalar) == (node.isBareWord, node.kind == .scalar))
    #expect(lent.textEquals(node.text) == (node.kind == .scalar))
    #expect(!lent.textEquals("\(node.text)x"))
    let (elements, pairs) = (Array(node.elements), Array(node.pairs))
    #expect(Array(lent.elements).count == elements.count)
    for (lent, element) in zip(lent.elements, elements) { isSame(lent, element) }
    #expect(Array(lent.pairs).count == pairs.count)
    for (lent, pair) in zip(lent.pairs, pairs) {
      isSame(lent.key, pair.key)
      isSame(lent.value, pair.value)
    }
  }

  /// What is packed stands in a source file of the build: printable, save the text that is the data's own.
  @Test func numbersArePrintable() throws {
    var digits: [UInt8] = []
    for number in [0, 1, 63, 64, 4095, 4096, PackedNodes.most] {
      PackedNodes.append(number, to: &digits)
    }
    #expect(digits.allSatisfy { (0x30..<0x70).contains($0) })
    #expect(digits.count == 28)
  }
}
