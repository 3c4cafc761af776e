import Testing

@testable import Amparo

/// A calendar syncs to shared devices: it holds days and nothing of the case.
struct CalendarFileTests {
  private func calendar(
    _ naming: CalendarFile.Naming = .neutral, _ scenario: Scenario
  ) throws -> String {
    let book = try #require(HeldData.phrasebooks.first)
    let answer = HeldData.answer(scenario.given, today: scenario.today)
    return CalendarFile(answer, Sentences(book), naming: naming).text
  }

  @Test func linesAreAsTheStandardAsks() throws {
    for scenario in HeldData.scenarios {
      let text = try calendar(.named, scenario)
      for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
      #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
      let lines = text.split(separator: "\r\n")
      let (begun, ended) = (
        lines.count { $0.hasPrefix("BEGIN:") }, lines.count { $0.hasPrefix("END:") }
      )
      #expect(begun == ended)
    }
  }

  /// Two cases with the same days cannot be told apart.
  @Test func aReminderTellsItsDayAlone() throws {
    let allowed =
      ["BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "UID", "DTSTAMP", "DTSTART"]
      + ["DTEND", "SUMMARY", "TRANSP", "CLASS", "ACTION", "DESCRIPTION", "TRIGGER"]
    var titles: Set<String> = []
    for scenario in HeldData.scenarios {
      for line in try calendar(.neutral, scenario).split(separator: "\r\n") {
        let name = line.prefix { $0 != ":" && $0 != ";" }
        #expect(allowed.contains(String(name)), "\(scenario.path)")
        if name == "SUMMARY" || name == "DESCRIPTION" { titles.insert(String(line)) }
      }
    }
    #expect(titles.count == 2)
  }

  @Test func longLinesFoldBetweenCharacters() {
    let line = String(repeating: "ñ", count: 60)
    let folded = CalendarFile.folded(line)
    #expect(
      folded == String(repeating: "ñ", count: 37) + "\r\n " + String(repeating: "ñ", count: 23))
    #expect(CalendarFile.escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne")
  }
}
