import Testing

@testable import Amparo

struct PassageTests {
  private static let text = """
    Contents
    | Art. 1 | Scope |
    # Art. 1 – Scope
    This Act, and Art. 2, apply.
    1. One.
    2. Two.
    # Art. 1-1 – More
    1. Three.
    # Art. 10 – Ten
    End.
    """

  private func found(_ from: [String], _ to: String?) -> String {
    switch Passage.find(from: from, to: to, in: ComparableText(Self.text)) {
    case .found(let passage): passage.text
    case .missing(let heading): "missing \(heading)"
    case .ambiguous(let heading, let count): "\(count) \(heading)"
    }
  }

  @Test(
    arguments: [
      (["Art. 1 –"], "Art. 1-1", "Art. 1 - Scope This Act, and Art. 2, apply. 1. One. 2. Two."),
      (["art. 1 –"], nil, "missing art. 1 –"),
      (["Art. 10"], nil, "Art. 10 - Ten End."),
      (["Art. 1"], nil, "2 Art. 1"),
      (["Art. 2"], nil, "missing Art. 2"),
      (["Art. 1 –", "2."], "Art. 1-1", "2. Two."),
      (["Art. 1-1", "1."], "Art. 10", "1. Three."),
      (["Art. 10"], "Art. 1-1", "missing Art. 1-1"),
      ([], "Art. 1 -", "Contents Art. 1 Scope"),
    ] as [([String], String?, String)])
  func passages(from: [String], to: String?, expected: String) {
    #expect(found(from, to) == expected)
  }

  /// The digest of `abc` is an example of the standard (FIPS 180-4).
  @Test func theDigestIsOfTheWordsWithoutSpaces() throws {
    guard case .found(let passage) = Passage.find(from: [], to: nil, in: ComparableText("a b\nc"))
    else {
      Issue.record("nothing found")
      return
    }
    #expect(
      passage.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
