import Testing

/// The house tests read Swift through this reader, so it is tested itself.
struct SwiftSourceTests {
  @Test func literalsAreFoundAndCommentsAreNot() {
    let source = SwiftSource(
      #"""
      /// A "quoted" comment.
      let a = "one" /* "two" */ + #"thr"ee"#
      let b = "x \(f("four", (1))) y" // "five"
      """#)
    #expect(source.literals.map(\.text) == ["one", "thr\"ee", "four", "x \\() y"])
    #expect(source.literals.map(\.line) == [2, 2, 3, 3])
    #expect(!source.code.contains("comment"))
    #expect(source.code.contains("let b ="))
  }

  @Test func longLiteralsKeepTheirLines() {
    let source = SwiftSource("f(\"\"\"\n  a \"b\" c\n  \"\"\")\nlet z = \"\"")
    #expect(source.literals.map(\.text) == ["\n  a \"b\" c\n  ", ""])
    #expect(source.literals.map(\.line) == [1, 4])
  }
}
