import Testing

@testable import Amparo

struct PhraseFinderTests {
  private func found(_ text: String, _ letterCase: PhraseFinder.LetterCase = .any) -> [Int] {
    let finder = PhraseFinder(["you will win", "ganará", " v. ", "win"], letterCase: letterCase)
    return Array(text.utf8).withUnsafeBufferPointer { finder.found(in: $0) }
  }

  @Test(arguments: [
    ("You WILL win!", [0, 3]), ("winner", []), ("a win", [3]), ("win", [3]), ("ganarás", []),
    ("Ganará.", [1]), ("A v. B", [2]), ("Av. B", []), ("", []), ("w", []),
  ])
  func wholeWordsInAnyCase(text: String, expected: [Int]) {
    #expect(found(text) == expected)
  }

  @Test func theCaseCanMatter() {
    #expect(found("A V. B", .asWritten) == [])
    #expect(found("A v. B", .asWritten) == [2])
  }
}
