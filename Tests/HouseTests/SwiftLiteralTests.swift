import Testing

@testable import DataCompiler

struct SwiftLiteralTests {
  @Test func theMarksOutnumberThoseOfTheText() {
    #expect(SwiftLiteral.raw("a\n") == "#\"\"\"\na\n\n\"\"\"#")
    #expect(SwiftLiteral.raw("a # b") == "#\"\"\"\na # b\n\"\"\"#")
    #expect(SwiftLiteral.raw("\"\"\"##") == "###\"\"\"\n\"\"\"##\n\"\"\"###")
    #expect(SwiftLiteral.raw("\\#(x)") == "##\"\"\"\n\\#(x)\n\"\"\"##")
  }

  @Test func whatLinesWouldChangeIsEscaped() {
    #expect(SwiftLiteral.raw("a\r\n\"é\\") == #""a\u{d}\u{a}\"\u{e9}\\""#)
    #expect(SwiftLiteral.raw("\u{0}") == #""\u{0}""#)
    #expect(SwiftLiteral.raw("\u{FEFF}a") == #""\u{feff}a""#)
  }

  @Test func bytesThatAreNoTextAreFound() {
    let file = DataFile(path: "x.yaml", bytes: Array("a\né: ".utf8) + [0xE9, 0x0A])
    do throws(InvalidUTF8) {
      _ = try SwiftLiteral.text(of: file)
      Issue.record("not refused")
    } catch {
      #expect([error.line, error.column] == [2, 4])
    }
  }
}
