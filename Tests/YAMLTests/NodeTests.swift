import Testing
import YAML

struct NodeTests {
  @Test func shapes() throws {
    #expect(
      outline(try root("a: 1\nb: [x, [z], {}]\nc: { d: e }\n"))
        == "{'a': '1' 'b': ['x' ['z'] {}] 'c': {'d': 'e'}}")
    #expect(outline(try root("- a\n- - b\n  - c\n-\n")) == "['a' ['b' 'c'] '']")
    #expect(outline(try root("a:\n- b\n- c\nd:\n")) == "{'a': ['b' 'c'] 'd': ''}")
    #expect(outline(try root("word\n")) == "'word'")
  }

  @Test func positions() throws {
    let node = try root("# Ü\nüber: { 日本: [äö, 👩‍💻x, z] }\nb:\n  - c: d\n    e: f\n")
    let flow = try #require(node.value(forKey: "über"))
    #expect((flow.line, flow.column) == (2, 7))
    let list = try #require(flow.value(forKey: "日本"))
    #expect((list.line, list.column) == (2, 13))
    let columns = list.elements.map(\.column)
    #expect(columns == [14, 18, 24])
    let pair = try #require(node["b"]?.elements.first)
    #expect((pair.line, pair.column, pair.kind) == (4, 5, .mapping))
    #expect(pair.pairs.map(\.key.line) == [4, 5])
    #expect(pair["e"].map { [$0.line, $0.column] } == [5, 8])
  }

  @Test func columnsCountCodePoints() {
    #expect(problems("{ 日本: x, 日本: z }\n") == ["1:10 duplicate_key 日本 1"])
    #expect(problems("a: { 👩‍💻: no }\n") == ["1:11 bare_word no"])
  }

  @Test func styles() throws {
    let node = try root("- a\n- 'b'\n- \"c\"\n- |\n  d\n- >\n  e\n- [f]\n-\n  g: h\n-\n- ''\n")
    #expect(
      node.elements.map(\.style) == [
        .plain, .singleQuoted, .doubleQuoted, .literal, .folded, .flow, .block, .plain,
        .singleQuoted,
      ])
    #expect(
      node.elements.map(\.isMissing)
        == [false, false, false, false, false, false, false, true, false])
    #expect(node.elements.filter(\.isQuoted).count == 3)
    #expect(node.elements.filter(\.isPlain).count == 2)
  }

  @Test func blockScalars() throws {
    let node = try root(
      "a: |\n  one\n  two\nb: >-\n  one\n  two\n\n  three\nc: |+\n  x\n\nd: |2\n   y\n")
    #expect(node["a"]?.text == "one\ntwo\n")
    #expect(node["b"]?.text == "one two\nthree")
    #expect(node["c"]?.text == "x\n\n")
    #expect(node["d"]?.text == " y\n")
    #expect(node["b"].map { [$0.line, $0.column] } == [4, 4])
  }

  @Test func escapes() throws {
    #expect(try root("a: \"\\u00e9\\n\\L\\0\"\n")["a"]?.text == "é\n\u{2028}\u{0}")
    #expect(try root("a: 'it''s'\n")["a"]?.text == "it's")
  }

  @Test func textEquals() throws {
    let node = try root("a: straße\nb: [x]\n")
    let street = try #require(node["a"])
    #expect(street.textEquals("straße" as StaticString))
    #expect(street.textEquals("straße" as String))
    let bytes = Array("straße".utf8)
    let equal = street.textEquals(bytes.span)
    #expect(equal)
    #expect(!street.textEquals("strasse" as StaticString))
    #expect(!street.textEquals("straß" as String))
    #expect(street.textCount == 7)
    #expect(street.withUTF8 { $0.count } == 7)
    let list = try #require(node["b"])
    #expect(!list.textEquals("" as StaticString))
    #expect(list.text == "")
  }

  @Test func lookUp() throws {
    let node = try root("a: { b: 1 }\nc: [{ a: 2 }]\nb: 3\n")
    #expect(node["b"]?.text == "3")
    #expect(node["a"]?["b"]?.text == "1")
    #expect(node["c"]?["a"] == nil)
    #expect(node["nothing"] == nil)
    #expect(node["a"]?["b"]?["c"] == nil)
    #expect((node.count, node.pairs.count, node.elements.count) == (3, 3, 0))
    #expect(node.file == "f")
    #expect(node["c"]?.elements.isEmpty == false)
  }

  @Test func collectionsAreWalkedOnce() throws {
    let text = (0..<1_000).map { "k\($0): [\($0), {x: [v, z]}]" }.joined(separator: "\n")
    let node = try root(text)
    #expect(node.pairs.map(\.value.count) == Array(repeating: 2, count: 1_000))
    #expect(node.pairs.compactMap { $0.value.elements.first?.text } == (0..<1_000).map(String.init))
  }
}
