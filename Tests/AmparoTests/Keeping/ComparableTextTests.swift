import Testing

@testable import Amparo

/// What makes no difference between two editions of a text, and what does.
struct ComparableTextTests {
  private func folded(_ text: String) -> String { ComparableText(text).description }

  @Test(arguments: [
    ("one  two\r\n\tthree\u{A0}four", "one two three four"),
    ("<p>one <b class=\"x\">two</b></p><!-- three > --> four", "one two four"),
    ("a<script>if (b > c) {}</script>d<STYLE>e</STYLE>f", "a d f"),
    ("## **one** _two_ `three` | four | \\*five", "one two three four five"),
    ("- one\n+ two\n> three\n* four", "one two three four"),
    ("one &amp; &#167;&#xA7;&sect; &lt;b&gt; &unknown;", "one & §§§ <b> &unknown;"),
    ("3 < 5 and 7 > 6", "3 < 5 and 7 > 6"),
    ("dis-\ntribution", "distribution"), ("co-operate", "cooperate"), ("dis\u{AD}tri", "distri"),
    ("226-\n1", "226- 1"), ("a - b", "a - b"), ("art. 226-2-1", "art. 226-2-1"),
    ("L-1", "L-1"), ("ends in-", "ends in-"),
    ("“a” «b» ‘c’ d’e", "\"a\" \"b\" 'c' d'e"), ("a — b – c − d", "a - b - c - d"),
    ("e\u{301}te\u{301}", "été"), ("n\u{303}", "ñ"), ("か\u{3099}", "が"), ("x\u{301}", "x\u{301}"),
    ("de\u{FB01}nition o\u{FB03}ce", "definition office"),
    ("\u{FEFF}a\u{200B}b", "ab"), ("", ""),
  ])
  func whatOnlyShowsGoes(text: String, expected: String) {
    #expect(Array(folded(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("shall", "may"), ("three years", "three year"), ("A", "a"), ("a, b", "a b"), ("1", "l"),
    ("2 years", "3 years"),
  ])
  func whatIsSaidStays(left: String, right: String) {
    #expect(folded(left) != folded(right))
  }

  @Test func partsBeginWithLinesAndTags() {
    let text = ComparableText("one two\n  three<b>four</b> five\n\nsix")
    let starts = text.starts.map { String(decoding: text.bytes[$0...].prefix(3), as: UTF8.self) }
    #expect(starts == ["one", "thr", "fou", "fiv", "six"])
  }

  /// A bracket that is never closed is a sign of the text, and costs no more than a bracket.
  @Test(.timeLimit(.minutes(15))) func openBracketsAreNoTrap() {
    let text = String(repeating: "<a ", count: 3000)
    #expect(folded(text).split(separator: " ").count == 3000)
  }
}
