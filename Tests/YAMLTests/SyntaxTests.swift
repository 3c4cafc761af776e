import Testing
import YAML

struct SyntaxTests {
  @Test(arguments: [
    ("a: b: c\n", "1:5 colon_not_allowed"),
    ("a: Note: see\n", "1:8 colon_not_allowed"),
    ("a: - b\n", "1:4 dash_not_allowed"),
    ("a: b\nc\nd: e\n", "3:1 missing_colon 2"),
    ("a: @b\n", "1:4 strange_character @"),
    ("a: `b`\n", "1:4 strange_character `"),
    ("a: %b\n", "1:4 strange_character %"),
    ("a: \"b\nc: d\n", "3:1 unclosed_quote 1"),
    ("a: 'b\n", "2:1 unclosed_quote 1"),
    ("a: \"\\q\"\n", "1:5 bad_escape 1"),
    ("a: \"\\xZZ\"\n", "1:7 bad_escape 1"),
    ("a: \"\\uD800\"\n", "1:7 bad_escape 1"),
    ("a: | b\n", "1:6 bad_block_header 1"),
    ("a: |0\n  b\n", "1:5 bad_block_header 1"),
    ("a:\n  b: c\n d: e\n", "3:2 expected_key 1"),
    ("a:\n  - b\n  c: d\n", "3:3 expected_dash 2"),
    ("a: [b, c\nd: e\n", "2:2 unclosed_bracket 1"),
    ("a: { b: c\nd: e\n", "2:2 unclosed_brace 1"),
    ("a: [b, c]]\n", "1:10 expected_key 1"),
    ("[a]\nb: c\n", "2:1 after_end"),
    ("a: [,]\n", "1:5 expected_value 1"),
    ("a: *\n", "1:5 alias 1"),
    ("a: &\n", "1:5 anchor 1"),
  ])
  func faults(text: String, expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test func noDocumentAfterAFault() {
    let reading = Document.read(file: "f", text: "a: [")
    #expect(reading.document == nil)
    #expect(reading.problems.count == 1)
  }
}
