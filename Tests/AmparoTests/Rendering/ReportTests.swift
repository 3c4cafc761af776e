import Foundation
import Testing

@testable import Amparo

/// Every rendering of every worked situation says the same, in whole sentences.
struct ReportTests {
  private static let parts = 4

  /// Text and JSON name the same laws; no key is without a phrase, no value is missing, no line is too long.
  @Test(arguments: HeldData.phrasebooks.map(\.language), 0..<parts)
  func everyReportIsWhole(language: LanguageCode, part: Int) throws {
    let book = try #require(HeldData.phrasebooks.first { $0.language == language })
    for (index, scenario) in HeldData.scenarios.enumerated() where index % Self.parts == part {
      let answer = HeldData.answer(scenario.given, today: scenario.today)
      let reports = Reports(answer, book)
      #expect(Self.holes(reports.text) == [], "\(scenario.path) text")
      #expect(Self.holes(reports.prose) == [], "\(scenario.path) json")
      #expect(Self.long(reports.text) == [], "\(scenario.path)")
      let listed = answer.listed.map(\.law)
      #expect(reports.findings == Set(listed.map(\.id.description)), "\(scenario.path)")
      let text = Self.joined(reports.text)
      let unnamed = listed.filter { !text.contains(Self.joined($0.source.cite)) }
      #expect(unnamed.map(\.id) == [], "\(scenario.path)")
    }
  }

  /// Laws that do not apply are named when they are asked for, in either form, and their titles only then.
  @Test func whatDoesNotApplyIsNamedOnRequest() throws {
    let book = try #require(HeldData.phrasebooks.first)
    for scenario in HeldData.scenarios.prefix(20) {
      let answer = HeldData.answer(scenario.given, today: scenario.today)
      var options = ReportOptions()
      let few = Reports(answer, book, options)
      options.all = .yes
      let all = Reports(answer, book, options)
      #expect(all.findings == Set(answer.findings.map(\.law.id.description)))
      #expect(few.findings == Set(answer.listed.map(\.law.id.description)))
      let heading = book.say("heading.excluded")
      let isExcluding = all.findings.count > few.findings.count
      #expect(all.text.contains(heading) == isExcluding, "\(scenario.path)")
      #expect(!few.text.contains(heading), "\(scenario.path)")
    }
  }

  /// Words that promise or deny more than the data can.
  @Test func noVerdictIsGiven() {
    let never = ["no law applies", "you will win", "is guilty", "ninguna ley se aplica", "ganará"]
    for book in HeldData.phrasebooks {
      for (key, phrase) in book.phrases {
        #expect(never.filter(phrase.lowercased().contains) == [], "\(book.language) \(key)")
      }
    }
  }

  @Test func whatAHoleIs() {
    #expect(Self.holes("a ⟨text.b⟩\nc {place}\nd") == ["a ⟨text.b⟩", "c {place}"])
    #expect(Self.long(String(repeating: "word ", count: 17)).count == 1)
    #expect(Self.long("https://" + String(repeating: "a", count: 90)) == [])
  }

  /// An answer in its renderings.
  private struct Reports {
    let text: String
    let json: String

    init(_ answer: Answer, _ book: Phrasebook, _ options: ReportOptions = ReportOptions()) {
      var report = TextReport(answer, Sentences(book), options: options)
      text = report.text()
      var json = JSONWriter()
      var printed = JSONReport(Sentences(book), options: options)
      printed.write(answer, to: &json)
      self.json = json.text
    }

    /// What stands in quotes, without the braces of JSON itself.
    var prose: String {
      let pieces = json.replacing("\\\"", with: "'")
        .split(separator: "\"", omittingEmptySubsequences: false)
      return pieces.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        .joined(separator: "\n")
    }

    /// The laws of the findings; deadlines begin with a law too, and questions only name them.
    var findings: Set<String> {
      let start = json.split(separator: "\"findings\":[").dropFirst().first ?? ""
      let list = start.split(separator: "],\"deadlines\":").first ?? ""
      let laws = list.split(separator: "{\"law\":\"").map { $0.prefix { $0 != "\"" } }
      return Set(laws.filter { $0.contains("/") && !$0.contains(" ") }.map(String.init))
    }
  }

  /// A key without a phrase shows in angle brackets, a value that nobody gave in braces.
  private static func holes(_ report: String) -> [String] {
    // A report without any of the signs has no such line, and its bytes tell that sooner.
    let bytes = Data(report.utf8)
    if ["⟨", "{", "}"].allSatisfy({ bytes.range(of: Data($0.utf8)) == nil }) { return [] }
    return report.split(separator: "\n").map(String.init).filter { line in
      line.contains { "⟨{}".contains($0) }
    }
  }

  private static func long(_ report: String) -> [String] {
    report.split(separator: "\n").map(String.init).filter {
      $0.utf8.count > 80 && $0.count > 80 && !$0.contains("://")
    }
  }

  /// On one line, with single spaces.
  private static func joined(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }
}
