import Testing
import YAML

/// JSON has two ways in, and both make the same nodes.
struct JSONTests {
  @Test func theSameNodesAsThroughLibyaml() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<1_000 {
      let seed = random.next()
      var maker = JSONMaker(seed: seed)
      let text = maker.text()
      #expect(JSONTests.seen(json: text) == JSONTests.seen(yaml: text), "\(seed): \(text)")
    }
  }

  /// A changed byte is refused by both, or by this reader alone, or makes the same nodes: never others.
  @Test func whatIsReadIsReadAlike() {
    var random = SystemRandomNumberGenerator()
    var accepted = 0
    for _ in 0..<2_000 {
      let seed = random.next()
      var maker = JSONMaker(seed: seed, isPlain: true)
      let text = maker.changed(maker.text())
      let json = JSONTests.seen(json: text)
      if json.problems.isEmpty {
        accepted += 1
        #expect(json == JSONTests.seen(yaml: text), "\(seed): \(text)")
      }
    }
    #expect(accepted > 100)
  }

  @Test(arguments: [
    (#""\ud83d\ude00""#, "\u{1F600}"), (#""\u00e9\/\b\f\r\t""#, "é/\u{8}\u{C}\r\t"),
    (#""\u0000""#, "\u{0}"), ("\t\"\u{7F}\u{85}\u{2028}\"\r", "\u{7F}\u{85}\u{2028}"),
    ("-0.5e+10", "-0.5e+10"), ("0", "0"), ("null", "null"), ("\"%\"", "%"),
  ])
  func whatYAMLWouldRefuse(text: String, value: String) throws {
    let reading = JSONTests.read(text)
    #expect(reading.problems == [])
    #expect(try #require(reading.document).root.text == value)
  }

  @Test(arguments: [
    ("", "1:1 empty"), (" \n ", "2:2 empty"), ("{", "1:2 unclosed_brace 1"),
    ("[1,", "1:4 unclosed_bracket 1"), ("[1,]", "1:4 expected_value"),
    (#"{"a":1,}"#, "1:8 unquoted_key"), (#"{a:1}"#, "1:2 unquoted_key"),
    (#"{"a" 1}"#, "1:6 missing_colon"), (#"{"a"}"#, "1:5 missing_colon"),
    (#"{"a":}"#, "1:6 expected_value"), (#"{"a":1 "b":2}"#, "1:8 missing_comma"),
    ("[1 2]", "1:4 missing_comma"), ("[1}", "1:3 missing_comma"), ("{} {}", "1:4 after_end"),
    ("'a'", "1:1 strange_character '"), ("NaN", "1:1 strange_character N"),
    ("[nul]", "1:2 strange_character n"), ("# a", "1:1 strange_character #"),
    ("\"é\", é", "1:4 after_end"), ("é", "1:1 strange_character é"),
    (#"["a\x"]"#, "1:4 bad_escape"), (#""\u12g4""#, "1:2 bad_escape"),
    (#""\ud800""#, "1:2 bad_escape"), (#""\ud800\u0041""#, "1:2 bad_escape"),
    (#""\udc00""#, "1:2 bad_escape"), ("\"\\", "1:2 bad_escape"),
    ("[\n \"é", "2:2 unclosed_quote"), ("\"a\tb\"", "1:3 control_character"),
    ("\"a\nb\"", "1:3 control_character"), ("01", "1:1 not_a_number"),
    ("-", "1:1 not_a_number"), ("1.", "1:1 not_a_number"), ("[1e]", "1:2 not_a_number"),
    (".5", "1:1 strange_character ."), ("+1", "1:1 strange_character +"),
    (#"{"é":1,"é":2}"#, "1:8 duplicate_key é 1"), ("[true]", "1:2 bare_word true"),
    ("false", "1:1 bare_word false"), ("\u{FEFF}1", "1:1 strange_character \u{FEFF}"),
  ])
  func whatIsNoJSON(text: String, problem: String) {
    #expect(JSONTests.seen(json: text).problems == [problem])
  }

  @Test func invalidUTF8() {
    let bytes = Array("[\"é\",\"".utf8) + [0xC3, 0x28]
    let reading = bytes.withUnsafeBytes { Document.read(file: "f", json: $0, line: 7) }
    #expect(reading.document == nil)
    #expect(described(reading.problems) == ["7:7 invalid_utf8"])
  }

  @Test(.timeLimit(.minutes(15)), arguments: ["[", "{\"a\":", "[[{\"a\":[", "[1,", "\\", "9", "-"])
  func hostile(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let reading = JSONTests.read(text)
    #expect(reading.problems.count <= Limits.problems + 1)
    #expect(reading.document != nil || !reading.problems.isEmpty)
  }

  @Test func depthIsCounted() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(JSONTests.seen(json: nested(Limits.depth)).problems == [])
    #expect(JSONTests.seen(json: nested(Limits.depth + 1)).problems == ["1:65 too_deep 64"])
  }

  @Test(arguments: [
    (1, ""), (2, "a"), (6, "a"), (13, "a.b"), (14, "a.b[0]"), (18, "a.b[1]"), (19, "a.b[1].c"),
    (23, "a.b[1].c"), (29, "d"), (33, "d"),
  ])
  func theWayToANode(column: Int, path: String) throws {
    //           1    6      13    19  23    29
    let text = #"{"a":{"b" : [10, {"c":20}]},"d":30}"#
    let document = try #require(JSONTests.read(text).document)
    #expect(document.path(line: 1, column: column) == path)
    #expect(document.path(line: 2, column: 1) == nil)
  }

  private static func read(_ text: String) -> Document.Reading {
    Array(text.utf8).withUnsafeBytes { Document.read(file: "f", json: $0) }
  }

  /// All that can be seen of a document: every node with its kind, style, place and text, and the problems.
  struct Seen: Equatable {
    var nodes: [String]
    var problems: [String]
  }

  static func seen(json text: String) -> Seen { seen(read(text)) }

  static func seen(yaml text: String) -> Seen {
    seen(Document.read(file: "f", bytes: Array(text.utf8)))
  }

  private static func seen(_ reading: Document.Reading) -> Seen {
    Seen(
      nodes: reading.document.map { nodes($0.root) } ?? [],
      problems: described(reading.problems))
  }

  private static func nodes(_ node: Node) -> [String] {
    let own = "\(node.line):\(node.column) \(node.kind) \(node.style) \(node.count) \(node.text)"
    return [own] + node.elements.flatMap(nodes)
      + node.pairs.flatMap { nodes($0.key) + nodes($0.value) }
  }
}
