import Foundation
import Testing

/// Many situations in, as many answers out, in order.
struct BatchTests {
  private static let day = "2026-11-22"

  private static let situations = [
    #"{"victim":{"location":"ES","residence":"ES","nationality":["ES","MX"],"age":29,"age_at_image":27},"#
      + #""uploader":{"location":"US-CA","relation":"former_partner"},"hosts":[{"platform":"x"},"NL"],"#
      + #""conduct":["disclosure","threat"],"dates":{"disclosed":"2026-10-02","discovered":"2026-11"}}"#,
    "{}",
    #"{"victim":{"location":"Espa\u00f1a","age":"minor"},"hosts":["Pornhub","example.org"]}"#,
    #"{"victim":{"location":"unknown"},"image":"fabricated","origin":"synthetic"}"#,
    #"{"notices":[{"host":"x","sent":"2026-11-20T10:00+11:00"}],"hosts":[{"platform":"x"}]}"#,
  ]

  private func batch(_ input: String, _ more: String...) throws -> Command.Result {
    try Command.shell(
      "cat > in <<'END'\n\(input)\nEND\namparo batch in --today \(Self.day) "
        + more.joined(separator: " "))
  }

  /// A line of a batch is the answer that the same facts give alone.
  @Test(arguments: ["", "--all", "--redact", "--language es"])
  func aLineIsTheAnswerOfAsk(options: String) throws {
    let result = try batch(Self.situations.joined(separator: "\n"), options)
    #expect(result.status == 0)
    #expect(result.errors == "")
    var alone: [String] = []
    for situation in Self.situations {
      let arguments = "--situation - --format json --today \(Self.day) \(options)"
      let answer = try Command.shell("printf '%s' '\(situation)' | amparo ask \(arguments)")
      #expect(answer.status == 0)
      alone += answer.lines
    }
    #expect(result.lines == alone)
  }

  @Test func theOrderIsKept() throws {
    let lines = (0..<120).map { number in
      number % 7 == 3 ? "[\(number)" : #"{"hosts":["h\#(number).example.org"]}"#
    }
    let input = lines.joined(separator: "\n")
    let one = try batch(input, "--jobs 1")
    let many = try batch(input, "--jobs 5")
    #expect(one.status == 65)
    #expect(many.status == 65)
    #expect(one.output == many.output)
    #expect(one.lines.count == lines.count)
    for (number, line) in one.lines.enumerated() {
      let mark = number % 7 == 3 ? #""line":\#(number + 1),"# : "h\(number).example.org"
      #expect(line.contains(mark))
    }
  }

  @Test func aBadLineIsAnsweredInItsPlace() throws {
    let result = try batch(
      """
      {"victim":{"location":"Spian"},"imag":"x"}
      {"hosts":["redit",{"platform":"redit"}],"dates":{"disclosed":"2026-13-01"}}

      {}
      {"victim":{"age":1e9999},"image":true,"online":null}
      {"victim":
      """)
    #expect(result.status == 65)
    #expect(result.errors == "4 lines could not be answered.\n")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 7)
    #expect(lines[2] == "" && lines[6] == "")
    #expect(lines[3].hasPrefix(#"{"amparo":"1","data":"#))
    #expect(try slips(lines[0]) == ["1:23 victim.location Spain", "1:32 imag image"])
    #expect(
      try slips(lines[1]) == [
        "2:11 hosts[0] reddit", "2:31 hosts[1].platform reddit", "2:62 dates.disclosed -",
      ])
    #expect(
      try slips(lines[4]) == [
        "5:18 victim.age adult, minor", "5:34 image authentic, altered, fabricated", "5:34 image -",
        "5:48 online still, removed",
      ])
    #expect(try slips(lines[5]) == ["6:11 - -"])
  }

  /// A part of a longer input names the lines of the whole, and begins with no mark in the middle.
  @Test func aPartKnowsItsPlace() throws {
    let result = try batch("{}\n[", "--first-line 41", "--claims")
    #expect(result.status == 65)
    #expect(
      result.lines.last?.hasPrefix(#"{"amparo":"1","line":42,"errors":[{"line":42,"column":2,"#)
        == true)
  }

  /// The slips of a line: where each is, the fact, and what was expected.
  private func slips(_ line: Substring) throws -> [String] {
    let json = try #require(JSON(String(line)))
    #expect(json.keys == ["amparo", "line", "errors"])
    return (json["errors"]?.elements ?? []).map { slip in
      #expect(slip["says"]?.text?.isEmpty == false)
      guard case .number(let row) = slip["line"], case .number(let column) = slip["column"] else {
        return ""
      }
      return "\(row):\(column) \(slip["path"]?.text ?? "-") \(slip["expected"]?.text ?? "-")"
    }
  }

  @Test func redactLeavesTheWordsOutOfErrors() throws {
    let result = try batch(#"{"victim":{"location":"Spian"}}"#, "--redact")
    #expect(result.status == 65)
    #expect(!result.output.contains("Sp"))
    #expect(result.output.contains(#""column":23,"path":"victim.location","kind":"not_a_place"}"#))
  }

  @Test func aTableIsLines() throws {
    let table = """
      victim.location,"uploader.nationality",hosts,dates.disclosed,notices
      España,ES; MX,"x;NL;example.org",2026-10-02,x=2026-11-20T10:00+01:00

      ES,,,,
      """
    let lines = """
      {"victim":{"location":"ES"},"uploader":{"nationality":["ES","MX"]},"hosts":["x","NL","example.org"],\
      "dates":{"disclosed":"2026-10-02"},"notices":[{"host":"x","sent":"2026-11-20T10:00+01:00"}]}

      {"victim":{"location":"ES"}}
      """
    let result = try batch(table, "--csv")
    #expect(result.status == 0)
    #expect(result.output == (try batch(lines)).output)
  }

  @Test(arguments: [
    (
      "victim.locaton",
      "in:1:1: error: unknown key `victim.locaton`; did you mean `victim.location`?"
    ),
    ("hosts,\"image\", hosts", "in:1:16: error: `hosts` is used twice"),
    ("a\"b", "in:1:2: error: put the whole cell in quotes, and write a quote in it twice"),
    ("", "in: the table has no header"),
  ])
  func aWrongHeaderAnswersNothing(header: String, error: String) throws {
    let result = try batch(header, "--csv")
    #expect(result.status == 65)
    #expect(result.output == "")
    #expect(result.errors == error + "\n")
  }

  @Test func aRowThatIsNoneIsAnsweredInItsPlace() throws {
    let result = try batch("image,hosts\nfabricated\n\"a\nfake,x;redit\n", "--csv", "--claims")
    #expect(result.status == 65)
    let lines = result.output.split(separator: "\n")
    #expect(try slips(lines[0]) == ["2:1 - -"])
    #expect(try slips(lines[1]) == ["3:1 - -"])
    #expect(
      try slips(lines[2]) == ["4:1 image authentic, altered, fabricated", "4:8 hosts[1] reddit"])
    #expect(lines.count == 3)
  }

  @Test func claimsAreIdsAndOutcomes() throws {
    let whole = try batch(Self.situations[0])
    let short = try batch(Self.situations[0], "--claims")
    func claims(_ result: Command.Result) throws -> [String] {
      let line = try #require(result.lines.first)
      let json = try #require(JSON(line))
      return (json["findings"]?.elements ?? []).map {
        "\($0["law"]?.text ?? "") \($0["applicability"]?.text ?? "")"
      }
    }
    #expect(try claims(short).count > 5)
    #expect(try claims(short) == claims(whole))
  }

  /// Bytes that no text editor writes: each costs its own line.
  @Test func hostileBytes() throws {
    let result = try Command.shell(
      #"(printf '\357\273\277{}\r\n{"a":"\303("}\n\000\n'; head -c 200000 /dev/zero | tr '\0' '[';"#
        + #"printf '\n{"\\ud800":1}\n'; head -c 60000 /dev/zero | tr '\0' '['; printf '\n{}')"#
        + " | amparo batch --claims --today \(Self.day)")
    #expect(result.status == 65)
    #expect(result.lines.count == 7)
    #expect(result.lines[0] == result.lines[6])
    let kinds = ["invalid_utf8", "strange_character", "long_line", "bad_escape", "too_deep"]
    for (line, kind) in zip(result.lines.dropFirst(), kinds) {
      #expect(line.contains(#""kind":"\#(kind)""#))
    }
  }

  /// One line is answered before the next is there: a program can ask and wait.
  @Test(.timeLimit(.minutes(15)), arguments: [1, 3])
  func anAnswerDoesNotWaitForTheNextLine(jobs: Int) throws {
    let result = try Command.shell(
      """
      mkfifo in out; amparo batch --jobs \(jobs) --claims <in >out & exec 3>in 4<out
      for i in 1 2 3; do echo '{}' >&3; read -r line <&4; echo "$line"; done; exec 3>&-; wait $!
      """)
    #expect(result.status == 0)
    #expect(result.lines.count == 3)
    #expect(Set(result.lines).count == 1)
  }

  @Test(.timeLimit(.minutes(15)), arguments: [1, 3])
  func aReaderThatGoesAwayEndsIt(jobs: Int) throws {
    let lines = "yes '{}' | amparo batch --jobs \(jobs) | head -n 1"
    for line in [lines, "trap '' PIPE; \(lines)"] {
      let result = try Command.shell(line)
      #expect(result.lines.count == 1)
      #expect(!result.errors.contains("amparo"))
      #expect(!result.errors.contains("answers"))
    }
  }

  @Test func howItEnds() throws {
    #expect(try Command.shell("amparo batch </dev/null").status == 0)
    #expect(try Command.shell("amparo batch nothing").status == 65)
    #expect(try Command.shell("amparo batch .").status == 65)
    #expect(try Command.shell("amparo batch --jobs 0").status == 64)
    #expect(try Command.shell("amparo batch --format text").status == 64)
    #expect(try Command.shell("amparo batch --data nothing").status == 66)
    let full = try Command.shell("echo '{}' | amparo batch > /dev/full")
    #expect(full.status == 74)
    #expect(full.errors == "the answers could not be written\n")
  }
}
