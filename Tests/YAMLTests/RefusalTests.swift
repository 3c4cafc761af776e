import Testing
import YAML

struct RefusalTests {
  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", ["3:1 duplicate_key a 1"]),
    ("x:\n  - { a: 1, a: 2 }\n", ["2:13 duplicate_key a 2"]),
    ("a: 1\n\"a\": 2\n'a': 3\n", ["2:1 duplicate_key a 1", "3:1 duplicate_key a 1"]),
    ("a: { b: 1 }\nb: { b: 1 }\n", []),
    ("? [a, b]\n: 1\n", ["1:3 key_not_text"]),
    ("{ { a: b }: c }\n", ["1:3 key_not_text"]),
    ("a: &x 1\n", ["1:4 anchor x"]),
    ("a: &x { b: c }\n", ["1:4 anchor x"]),
    ("a: &x 1\nb: *x\n", ["1:4 anchor x", "2:4 alias x"]),
    ("a: *nowhere\n", ["1:4 alias nowhere"]),
    ("a: !!str 1\n", ["1:4 tag tag:yaml.org,2002:str"]),
    ("a: !own [b]\n", ["1:4 tag !own"]),
    ("a: ! b\n", ["1:4 tag !"]),
    ("a: !x!y b\n", ["1:4 tag 1"]),
    ("<<: { a: b }\n", ["1:1 merge_key"]),
    ("'<<': { a: b }\n", []),
    ("%YAML 1.1\n---\na: b\n", ["1:1 directive"]),
    ("# first\n%TAG ! tag:x\n---\na: b\n", ["2:1 directive"]),
    ("a: b\n---\nc: d\n", ["2:1 second_document"]),
    ("a: b\n...\n---\nc: d\n", ["3:1 second_document"]),
    ("---\na: b\n...\n", []),
    ("", ["1:1 empty"]),
    ("# nothing\n\n", ["1:1 empty"]),
  ])
  func whatTheDataDoesNotUse(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test(arguments: [
    "no", "No", "NO", "nO", "yes", "YES", "on", "On", "off", "OFF", "y", "Y", "n", "N", "true",
    "True", "TRUE", "false", "FALSE", "fAlSe",
  ])
  func bareWords(word: String) throws {
    #expect(problems("a: \(word)\n") == ["1:4 bare_word \(word)"])
    #expect(problems("- x\n- \(word) # comment\n") == ["2:3 bare_word \(word)"])
    #expect(problems("a: [x, \(word)]\n") == ["1:8 bare_word \(word)"])
    #expect(problems("\(word): a\n") == ["1:1 bare_key \(word)"])
    #expect(try root("a: \"\(word)\"\n")["a"]?.text == word)
    #expect(try root("a: '\(word)'\n")["a"]?.text == word)
    #expect(try root("\"\(word)\": a\n").value(forKey: word)?.text == "a")
    #expect(try root("a: |\n  \(word)\n")["a"]?.text == word + "\n")
  }

  @Test(arguments: ["nob", "none", "NOR", "yess", "o", "one", "~", "null", "2026-05-01", "1.10"])
  func otherWordsStayText(word: String) throws {
    #expect(try root("a: \(word)\n")["a"]?.text == word)
  }

  @Test func allProblemsInOneRun() {
    let text = "a: no\nb: &x 1\na: yes\nc:\t2\nd: *x\n"
    #expect(
      problems(text) == [
        "1:4 bare_word no", "2:4 anchor x", "3:1 duplicate_key a 1", "3:4 bare_word yes", "4:3 tab",
        "5:4 alias x",
      ])
  }

  @Test func problemsBeforeAFatalOneAreKept() {
    #expect(problems("a: no\nb: [1, 2\nc: 3\n") == ["1:4 bare_word no", "3:2 unclosed_bracket 2"])
  }

  @Test func problemsAreCounted() {
    let text = String(repeating: "- no\n", count: 5_000)
    #expect(problems(text).count == Limits.problems)
  }

  @Test func longKeys() {
    let longest = String(repeating: "k", count: Limits.keyBytes)
    #expect(problems("? \(longest)\n: v\n") == [])
    #expect(problems("? \(longest)k\n: v\n") == ["1:3 long_key 1024"])
  }

  @Test func wordsAreShortened() throws {
    let name = String(repeating: "é", count: 100_000)
    let reading = Document.read(file: "f", bytes: Array("a: [\"\(name)\"]\n? \"\(name)\"\n".utf8))
    #expect(reading.problems.allSatisfy { $0.word.unicodeScalars.count <= 65 })
  }

  @Test func theStrictDoorThrowsTheFirst() {
    #expect(throws: YAMLError.self) { try Document(file: "f", text: "a: no\nb: [\n") }
    do throws(YAMLError) {
      _ = try Document(file: "f", text: "a: no\nb: [\n")
    } catch {
      #expect(error.description == "f:1:4: yaml_bare_word word=no")
    }
  }

  @Test func codesAreDistinct() {
    #expect(Set(YAMLError.Code.allCases.map(\.rawValue)).count == YAMLError.Code.allCases.count)
  }
}
