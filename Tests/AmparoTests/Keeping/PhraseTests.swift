import Testing

@testable import Amparo

/// A language that says less, more or otherwise than English.
struct PhraseTests {
  private func found(_ spanish: String) throws -> [String] {
    let data = try MadeData([
      "languages/en.yaml": "schema: 1\nask: { one: \"a {word}\", two: \"`{` is open\" }\n",
      "languages/es.yaml": "schema: 1\n\(spanish)\n",
    ])
    return data.diagnostics().map { "\($0.line):\($0.column) \($0.rule.id) \($0.word)" }
  }

  @Test func languagesThatSayTheSameHaveNoFault() throws {
    #expect(try found("ask: { one: \"{word} b\", two: \"`{` abre\" }") == [])
  }

  @Test func whatDiffersIsTold() throws {
    #expect(
      try found("ask: { one: \"{wort} b\", three: c }") == [
        "1:1 vocabulary/missing-phrase ask.two",
        "2:13 vocabulary/other-values ask.one",
        "2:32 vocabulary/unknown-phrase ask.three",
      ])
  }
}
