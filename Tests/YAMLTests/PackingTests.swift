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
    let packed = document.packed(with: source)
    source.withUnsafeBufferPointer { source in
      packed.withUnsafeBufferPointer { packed in
        let again = Document(file: "f", source: source, packed: packed)
        #expect(again.arena.records.count == document.arena.records.count)
        for index in document.arena.records.indices {
          let (old, new) = (
            Node(arena: document.arena, index: index), Node(arena: again.arena, index: index)
          )
          #expect((old.line, old.column) == (new.line, new.column))
          #expect((old.kind, old.style, old.count) == (new.kind, new.style, new.count))
          #expect(old.text == new.text)
          #expect(old.record.end(at: index) == new.record.end(at: index))
        }
      }
    }
  }

  /// What is packed stands in a source file of the build: printable, save the text that is the data's own.
  @Test func numbersArePrintable() {
    var digits: [UInt8] = []
    let numbers = [0, 1, 31, 32, 1023, 1024, 4_000_000]
    for number in numbers { PackedNodes.append(number, to: &digits) }
    #expect(digits.allSatisfy { (0x30..<0x70).contains($0) })
    digits.withUnsafeBufferPointer { digits in
      var reader = PackedReader(digits)
      #expect(numbers.map { _ in Int(reader.number()) } == numbers)
      #expect(reader.reached == digits.count)
    }
  }
}
