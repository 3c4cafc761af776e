import Testing

@testable import Amparo

/// A table of phrases gives back what was put in, however much that is.
struct PhrasesTests {
  @Test func theLastPhraseOfAKeyCounts() {
    let phrases: Phrases = ["a.b": "first", "a": "other", "a.b": "second", "": "empty"]
    #expect(phrases["a.b"] == "second")
    #expect(phrases["a"] == "other")
    #expect(phrases[""] == "empty")
    #expect(phrases["a.b."] == nil)
    #expect(phrases["A"] == nil)
    #expect(phrases.map(\.key) == ["a.b", "a", ""])
  }

  /// More than the table begins with: it grows, and nothing is lost.
  @Test func itGrows() {
    var phrases = Phrases()
    for number in 0..<5000 {
      Array("key.\(number)".utf8).withUnsafeBufferPointer { phrases.add("\(number)", for: $0) }
    }
    #expect((0..<5000).allSatisfy { phrases["key.\($0)"] == "\($0)" })
    #expect(phrases["key.5000"] == nil)
    #expect(phrases.map(\.value) == (0..<5000).map(String.init))
  }
}
