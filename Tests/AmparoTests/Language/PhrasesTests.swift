import Testing
import YAML

@testable import Amparo

/// A table of phrases gives back what its files say, however much that is.
struct PhrasesTests {
  private func phrases(_ texts: String...) throws -> Phrases {
    var phrases = Phrases()
    for text in texts {
      phrases.add(try #require(Document.read(file: "f", bytes: Array(text.utf8)).document))
    }
    return phrases
  }

  @Test func aKeyIsTheWayToItsPhrase() throws {
    let phrases = try phrases(
      "a: { b: first, c: { d: 'second' } }\ne.f: third\n", "g: [no]\nh: {}\n")
    #expect(phrases["a.b"] == "first")
    #expect(phrases["a.c.d"] == "second")
    #expect(phrases["e.f"] == "third")
    for key in ["", "a", "b", "a.", ".b", "a.b.", "aab", "A.b", "a.c", "c.d", "e", "f", "g", "h"] {
      #expect(phrases[key] == nil, "\(key)")
    }
    #expect(phrases.map(\.key) == ["a.b", "a.c.d", "e.f"])
  }

  @Test func theLastPhraseOfAKeyCounts() throws {
    let phrases = try phrases("a: { b: first }\nc: other\n", "a: { b: second }\n", "a.b: third\n")
    #expect(phrases["a.b"] == "third")
    #expect(phrases["c"] == "other")
    #expect(phrases.map(\.key) == ["a.b", "c"])
    #expect(phrases.map(\.value) == ["third", "other"])
  }

  /// More than the table begins with: it grows, and nothing is lost.
  @Test func itGrows() throws {
    let lines = (0..<5000).map { "key\($0): { in: \"\($0)\" }\n" }
    let phrases = try phrases(lines.joined())
    #expect((0..<5000).allSatisfy { phrases["key\($0).in"] == "\($0)" })
    #expect(phrases["key5000.in"] == nil)
    #expect(phrases.map(\.value) == (0..<5000).map(String.init))
  }
}
