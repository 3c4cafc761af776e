import Testing

@testable import AmparoCommand

/// However a stream is cut into pieces, it has the same lines.
struct LineReaderTests {
  private static let longest = 40

  /// The lines of a text that comes in pieces of these lengths, each as `number: text`.
  private func lines(
    _ bytes: [UInt8], ending: LineReader.Ending = .lineFeed, pieces: [Int] = [7], most: Int = 3
  ) -> [String] {
    var rest = bytes[...]
    var turn = 0
    var reader = LineReader(longest: Self.longest, ending: ending) { buffer in
      let piece = rest.prefix(min(pieces[turn % pieces.count], buffer.count))
      turn += 1
      rest = rest.dropFirst(piece.count)
      buffer.copyBytes(from: piece)
      return piece.count
    }
    var found: [String] = []
    var block = LineBlock()
    repeat {
      reader.read(into: &block, most: most)
      #expect(block.lines.count <= most)
      block.forEach { found.append("\($1): " + String(decoding: $0, as: UTF8.self)) }
    } while !block.isEmpty
    return found
  }

  @Test(arguments: [
    ("", []), ("a", ["1: a"]), ("a\n", ["1: a"]), ("\n", ["1: "]),
    ("\n\na", ["1: ", "2: ", "3: a"]),
    ("a\r\nb\r\n", ["1: a", "2: b"]), ("a\rb\n", ["1: a\rb"]), ("\u{FEFF}a\nb", ["1: a", "2: b"]),
    ("\u{FEFF}", ["1: "]), ("a\n\u{FEFF}b", ["1: a", "2: \u{FEFF}b"]),
    ("\"a\nb\"", ["1: \"a", "2: b\""]),
  ])
  func whatALineIs(text: String, expected: [String]) {
    for piece in 1...4 {
      #expect(lines(Array(text.utf8), pieces: [piece]) == expected)
    }
  }

  @Test(arguments: [
    ("a,\"b\nc\"\nd", ["1: a,\"b\nc\"", "3: d"]),
    ("\"\"\"\n\"\n\"\"\n", ["1: \"\"\"\n\"", "3: \"\""]),
    ("\"a\r\nb\"\r\nc", ["1: \"a\r\nb\"", "3: c"]), ("\"a\nb\nc", ["1: \"a", "2: b", "3: c"]),
  ])
  func quotesHoldARowTogether(text: String, expected: [String]) {
    for piece in 1...4 {
      let found = lines(Array(text.utf8), ending: .lineFeedOutsideQuotes, pieces: [piece])
      #expect(found == expected)
    }
  }

  @Test func aLineTooLongKeepsItsPlace() {
    let long = String(repeating: "x", count: 300_000)
    let kept = String(repeating: "x", count: Self.longest + 1)
    let expected = ["1: a", "2: " + kept, "3: b", "4: " + kept]
    #expect(lines(Array("a\n\(long)\nb\n\(long)".utf8), pieces: [100_000]) == expected)
    let exact = String(repeating: "y", count: Self.longest)
    #expect(lines(Array("\(exact)\r\n\(exact)\n".utf8)) == ["1: " + exact, "2: " + exact])
  }

  /// A quote that is never closed costs its own row and no other.
  @Test func anOpenQuoteSwallowsNothing() {
    let rest = String(repeating: "abc\n", count: 100)
    let found = lines(Array("\"a\n\(rest)".utf8), ending: .lineFeedOutsideQuotes)
    #expect(found.count == 101)
    #expect(found.dropFirst().allSatisfy { $0.hasSuffix(": abc") })
    #expect(found.last == "101: abc")
  }

  @Test func theCutsDoNotMatter() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let pieces: [[UInt8]] = ["a", "bc\r", "\n", "\n", "\"", "é", "\r\n", "  ", "dddddddddddd"].map
      {
        Array($0.utf8)
      }
      let text = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random) ?? []
      }
      let cuts = (0..<5).map { _ in Int.random(in: 1...9, using: &random) }
      for ending in [LineReader.Ending.lineFeed, .lineFeedOutsideQuotes] {
        let whole = lines(text, ending: ending, pieces: [100_000], most: 1_000)
        #expect(lines(text, ending: ending, pieces: cuts) == whole, "\(text)")
      }
      let plain = String(decoding: text, as: UTF8.self).utf8.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let count = plain.count - (plain.last?.isEmpty == true ? 1 : 0)
      #expect(lines(text).count == count, "\(text)")
    }
  }

  /// What is there is handed on before more is waited for.
  @Test func noLineWaitsForTheNext() {
    var turns = 0
    var reader = LineReader(longest: Self.longest, ending: .lineFeed) { buffer in
      turns += 1
      buffer.copyBytes(from: Array("a\nb\n".utf8))
      return 4
    }
    var block = LineBlock()
    reader.read(into: &block, most: 100)
    #expect(block.lines.count == 2)
    #expect(turns == 1)
  }

  @Test func aStreamThatBreaksIsNoEnd() {
    var reader = LineReader(longest: Self.longest, ending: .lineFeed) { _ in nil }
    var block = LineBlock()
    reader.read(into: &block, most: 1)
    #expect(block.isEmpty)
    #expect(reader.isBroken)
  }
}
