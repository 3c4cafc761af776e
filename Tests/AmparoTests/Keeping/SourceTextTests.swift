import Testing

@testable import Amparo

/// Texts that have changed since they were read are told, and nothing else is.
struct SourceTextTests {
  private static let act = """
    # Art. 1
    Nobody shall share such an image.
    # Art. 2
    The penalty is one year of prison.
    # Art. 3
    This Act begins tomorrow.

    """

  /// A country whose law was read in Art. 2 of the act, and a folder with a text of it.
  private func compared(
    with text: String?, from: String = "Art. 2"
  ) throws -> SourceTexts.Comparison {
    let texts = try MadeData(["act.md": Self.act])
    var reading = SourceTexts(folder: texts.folder)
    let taken = try reading.fingerprint(of: "act.md", from: ["Art. 2"], to: "Art. 3").fingerprint
    let lines = "{ file: act.md, from: \(from), to: Art. 3, sha256: \(taken.sha256) }"
    let country = MadeData.country.replacing(
      "text_as_of: 2026-01 }", with: "text_as_of: 2026-01, fingerprint: \(lines) }")
    try #require(country != MadeData.country)
    let data = try MadeData.whole(country)
    #expect(data.found() == [])
    if let text { try texts.write(text, to: "act.md") } else { try texts.remove("act.md") }
    var later = SourceTexts(folder: texts.folder)
    return later.compare(data.files)
  }

  private func changed(_ from: String, _ to: String) throws -> SourceTexts.Comparison {
    let text = Self.act.replacing(from, with: to)
    try #require(text != Self.act)
    return try compared(with: text)
  }

  @Test func theSameTextIsTheSame() throws {
    let comparison = try compared(with: Self.act)
    #expect(comparison.diagnostics == [])
    #expect([comparison.same, comparison.all] == [1, 1])
  }

  @Test func oneWordIsTold() throws {
    let comparison = try changed("one year", "two years")
    #expect(comparison.diagnostics.map(\.rule.id) == ["sources/text-changed"])
    #expect(comparison.diagnostics.map(\.word) == ["zz/sharing"])
    #expect(comparison.diagnostics.map(\.line) == [31])
    #expect([comparison.same, comparison.all] == [0, 1])
  }

  @Test(arguments: [
    ("one year of prison", "one\n  year  of pri-\nson"), ("one year", "**one** <i>year</i>"),
    ("# Art. 2\n", "<h3>Art. 2</h3>\r\n"), ("such an image", "another thing"),
  ])
  func looksAndOtherPassagesAreNot(from: String, to: String) throws {
    #expect(try changed(from, to).diagnostics == [])
  }

  @Test func aPassageThatIsGoneIsTold() throws {
    let comparison = try changed("# Art. 2\n", "# Art. 2a\n")
    #expect(comparison.diagnostics.map(\.rule.id) == ["sources/passage-missing"])
    #expect(comparison.diagnostics.map(\.word) == ["Art. 2"])
  }

  @Test func aPassageThatStandsTwiceIsTold() throws {
    let comparison = try changed("# Art. 3\n", "# Art. 2\n# Art. 3\n")
    #expect(comparison.diagnostics.map(\.rule.id) == ["sources/passage-ambiguous"])
  }

  @Test func aTextThatIsNotThereIsNotCompared() throws {
    let comparison = try compared(with: nil)
    #expect(comparison.diagnostics.map(\.rule.id) == ["sources/not-compared"])
    #expect(comparison.diagnostics.map(\.severity) == [.warning])
    #expect(comparison.diagnostics.map(\.word) == ["act.md"])
  }

  @Test func aDigestHasSixtyFourDigits() throws {
    let country = MadeData.country.replacing(
      "text_as_of: 2026-01 }",
      with: "text_as_of: 2026-01, fingerprint: { file: act.md, sha256: ABC } }")
    let found = try MadeData.whole(country).found().filter { !$0.contains("scenarios") }
    #expect(found == ["\(MadeData.path):31:113 vocabulary/not-a-digest"])
  }

  @Test func theLinesToPasteAreRead() {
    let lines = Fingerprint(
      file: "a \"b\".md", from: ["§ 1 –", "2."], to: nil, sha256: String(repeating: "0", count: 64)
    ).lines
    let zeros = String(repeating: "0", count: 64)
    #expect(
      lines == """
        fingerprint:
          file: "a \\"b\\".md"
          from: ["§ 1 –", "2."]
          sha256: \(zeros)

        """)
  }
}
