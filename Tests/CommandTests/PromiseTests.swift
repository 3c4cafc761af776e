import Foundation
import Testing

/// What the README promises of every answer.
struct PromiseTests {
  private static let question = [
    "ask", "--victim", "ES", "--uploader", "US-CA", "--host", "x", "--disclosed", "2026-10-02",
    "--today", "2026-11-22",
  ]

  private func ask(_ more: String...) throws -> Command.Result {
    try Command.shell((["amparo"] + Self.question + more).joined(separator: " "))
  }

  @Test(arguments: ["text", "json", "ics"])
  func theSameQuestionGivesTheSameBytes(format: String) throws {
    let first = try ask("--format", format)
    let second = try ask("--format", format)
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
  }

  /// Nothing beside it is needed: neither a folder with data nor a file of settings.
  @Test func theExecutableAloneAnswers() throws {
    let line = "cp \(Command.folder.path)/amparo alone && mkdir empty && cd empty && ../alone"
    let alone = try Command.shell("\(line) \(Self.question.joined(separator: " "))")
    #expect(alone.status == 0)
    #expect(alone.output == (try ask().output))
  }

  /// A run leaves no file behind.
  @Test func nothingIsKept() throws {
    let result = try Command.shell(
      "HOME=$PWD TMPDIR=$PWD amparo \(Self.question.joined(separator: " ")) >/dev/null; ls")
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test(arguments: ["text", "json"])
  func redactLeavesTheSituationOut(format: String) throws {
    let day = "2 October 2026"
    let open = try ask("--format", format)
    let redacted = try ask("--format", format, "--redact")
    #expect(redacted.status == 0)
    if format == "json" {
      #expect(open.output.contains(#""situation":"#))
      #expect(!redacted.output.contains(#""situation":"#))
    } else {
      let told = ["You are in Spain", "The uploader is in", day]
      #expect(told.filter { open.lines.joined(separator: " ").contains($0) } == told)
      #expect(told.dropLast().filter(redacted.output.contains) == [])
    }
  }

  @Test func aCalendarTellsNothing() throws {
    let calendar = try ask("--format", "ics").output
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
    #expect(calendar.contains("BEGIN:VEVENT"))
    #expect(["Spain", "image", "California", "law", "intimate"].filter(calendar.contains) == [])
  }

  /// In Spanish no heading and no sentence of the English phrasebook is left.
  @Test func spanishIsSpanish() throws {
    let english = try ask("--language", "en", "--all", "--explain")
    let spanish = try ask("--language", "es", "--all", "--explain")
    #expect(spanish.status == 0)
    let headings = english.lines.filter { line in
      line == line.uppercased() && line.first?.isLetter == true && line.contains(" ")
    }
    #expect(headings.count > 5)
    #expect(headings.filter(spanish.lines.contains) == [])
    let words = [
      "Why:", "because ", "The uploader ", " did not ", "you live", " holds", "the nearest",
    ]
    #expect(words.filter(spanish.output.contains) == [])
    let variable = try Command.amparo(
      "ask", "--today", "2026-11-22", variables: ["LANG": "es_MX.UTF-8"])
    #expect(variable.lines.contains { $0.hasPrefix("QUÉ HACER") })
  }

  @Test func linesFitATerminal() throws {
    for line in try ask("--all", "--explain").lines where !line.contains("https://") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  /// A fenced block after `<!-- session -->` is what the command really prints.
  @Test func theSessionOfTheReadmeIsReal() throws {
    let readme = try String(
      contentsOf: Command.project.appending(path: "README.md"), encoding: .utf8)
    let sessions = readme.components(separatedBy: "<!-- session -->").dropFirst()
    #expect(!sessions.isEmpty)
    for session in sessions {
      let parts = session.components(separatedBy: "```")
      try #require(parts.count > 2)
      let lines = parts[1].components(separatedBy: "\n").dropFirst()
      let prompt = try #require(lines.first)
      try #require(prompt.hasPrefix("$ amparo "))
      let result = try Command.shell(String(prompt.dropFirst(2)))
      #expect(result.output == lines.dropFirst().joined(separator: "\n"))
    }
  }
}
