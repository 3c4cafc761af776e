import Testing
import YAML

struct BytesTests {
  @Test func tabs() {
    #expect(problems("a:\tb\n") == ["1:3 tab"])
    #expect(problems("a: b\t\n") == ["1:5 tab"])
    #expect(problems("a: b\tc\n") == ["1:5 tab"])
    #expect(problems("a: b # c\td\n") == ["1:9 tab"])
    #expect(problems("- \ta\n") == ["1:3 tab"])
    #expect(problems("a:\n\tb: c\n") == ["2:1 tab"])
    #expect(problems("\ta: b\n") == ["1:1 tab"])
    #expect(problems("a: |\n\tb\n") == ["2:1 tab"])
    #expect(problems("a: |\t\n  b\n") == ["1:5 tab"])
    #expect(problems("é: 日本\t語\nb: [1,\t2]\n") == ["1:6 tab", "2:7 tab"])
  }

  @Test func tabsInQuotesAndBlocksAreText() throws {
    #expect(try root("a: \"b\tc\"\n")["a"]?.text == "b\tc")
    #expect(try root("a: 'é\tc'\n")["a"]?.text == "é\tc")
    #expect(try root("a: |\n  b\tc\n  \td\n")["a"]?.text == "b\tc\n\td\n")
    #expect(try root("a: >-\n  b\tc\n  d\ne: \"\t\"\n")["a"]?.text == "b\tc d")
    #expect(problems("a: \"日\t\"\nb:\t1\nc: '\t'\n") == ["2:3 tab"])
  }

  @Test func lineEnds() {
    #expect(problems("a: b\r\nc: d\r\n") == ["1:5 carriage_return"])
    #expect(problems("a: b\r\nc: no\r\n") == ["1:5 carriage_return", "2:4 bare_word no"])
    #expect(problems("a: b\rc: d\n") == ["1:5 carriage_return"])
    #expect(problems("é: \u{2028}b\n") == ["1:4 other_line_break U+2028"])
    #expect(problems("a: b\nc: d\u{2029}\n") == ["2:5 other_line_break U+2029"])
    #expect(problems("a: b\u{85}\n") == ["1:5 other_line_break U+0085"])
    #expect(problems("a: “b”…\n") == [])
  }

  @Test func byteOrderMark() throws {
    let node = try root("\u{FEFF}a: b\n")
    #expect(node.column == 1)
    #expect(node["a"]?.column == 4)
    #expect(problems("\u{FEFF}a: no\n") == ["1:4 bare_word no"])
    #expect(problems([0xEF, 0xBB, 0xBF]) == ["1:1 empty"])
  }

  @Test func otherEncodings() {
    #expect(problems([0xFF, 0xFE, 0x61, 0x00]) == ["1:1 invalid_utf8"])
    #expect(problems([0xFE, 0xFF, 0x61, 0x62]) == ["1:1 invalid_utf8"])
    #expect(problems(Array("a: b\nc: ".utf8) + [0xE9, 0x0A]) == ["2:4 invalid_utf8"])
    #expect(problems(Array("é: ".utf8) + [0xC0, 0x80, 0x0A]) == ["1:4 invalid_utf8"])
    #expect(problems(Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0x0A]) == ["1:4 invalid_utf8"])
    #expect(problems(Array("a: ".utf8) + [0xF0, 0x9F]) == ["1:4 invalid_utf8"])
  }

  @Test func controls() {
    #expect(problems("a: b\u{0}c\n") == ["1:5 nul"])
    #expect(problems("a: b\nc: é\u{7}\n") == ["2:5 control_character U+0007"])
    #expect(problems("a: \u{7F}\n") == ["1:4 control_character U+007F"])
    #expect(problems("a: \u{9B}\n") == ["1:4 control_character U+009B"])
    #expect(problems("a: \u{FFFE}\n") == ["1:4 control_character U+FFFE"])
  }

  @Test func scriptsAndSymbolsPass() throws {
    let texts = ["Übung", "日本語", "العربية", "हिन्दी", "ไทย", "👩‍💻", "a\u{A0}b", "𐍈"]
    for text in texts {
      #expect(try root("\(text): \(text)\n").value(forKey: text)?.text == text)
    }
  }
}
