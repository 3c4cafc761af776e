import Foundation
import Testing

@testable import Amparo

/// The outcome of a check for people, for programs, for code hosts.
struct CheckReportTests {
  private static let diagnostics: [Diagnostic] = {
    var retired = Diagnostic(
      file: "Data/a b.yaml", line: 3, column: 7, severity: .error, kind: .retiredReference,
      word: "zz/old", expected: "zz/new")
    retired.related = [
      Diagnostic.Related(kind: .formerly, file: "Data/c.yaml", line: 9, column: 2)
    ]
    var shown = Diagnostic(
      file: "/whole/d.yaml", line: 0, column: 0, severity: .warning, kind: .noScenario,
      word: "zz/new", expected: nil)
    shown.witness = [Diagnostic.Witness(path: "victim.location", value: "ZZ")]
    return [retired, shown]
  }()

  private func report() throws -> CheckReport {
    let book = try #require(Phrasebook(.english, from: HeldData.files))
    return CheckReport(Self.diagnostics, book)
  }

  @Test func forAPerson() throws {
    let lines = try report().text(warnings: false).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("Data/a b.yaml:3:7: error: `zz/old` is retired; "))
    #expect(lines[0].hasSuffix("did you mean `zz/new`? [references/retired-reference]"))
    #expect(lines[1].hasSuffix(": Data/c.yaml:9:2"))
    #expect(lines[4].hasSuffix("1  coverage/no-scenario"))
    let all = try report().text(warnings: true).split(separator: "\n")
    #expect(all[2].hasPrefix("/whole/d.yaml: warning: "))
    #expect(all[3].hasSuffix("victim.location: ZZ"))
  }

  /// The properties that SARIF 2.1.0 requires, and those by which a code host finds the line.
  @Test func asSARIF() throws {
    let log = try parsed(report().sarif)
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    let run = try #require(runs.first)
    #expect(runs.count == 1)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "amparo")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count == rules.count)
    #expect(Set(ids).count == ids.count)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "warning"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(ids[index] == result["ruleId"] as? String)
      #expect((result["message"] as? [String: Any])?["text"] is String)
    }
    let places = try results.map { try physical($0, "locations") }
    #expect(uri(places[0]) == "Data/a%20b.yaml")
    #expect((places[0]["region"] as? [String: Int]) == ["startLine": 3, "startColumn": 7])
    #expect(uri(places[1]) == "file:///whole/d.yaml")
    #expect(places[1]["region"] == nil)
    #expect(uri(try physical(results[0], "relatedLocations")) == "Data/c.yaml")
  }

  private func physical(_ result: [String: Any], _ key: String) throws -> [String: Any] {
    let list = try #require(result[key] as? [[String: Any]])
    #expect(list.count == 1)
    return try #require(list.first?["physicalLocation"] as? [String: Any])
  }

  private func uri(_ place: [String: Any]) -> String? {
    (place["artifactLocation"] as? [String: Any])?["uri"] as? String
  }

  @Test func asJSON() throws {
    let json = try parsed(report().json)
    #expect(json["errors"] as? Int == 1)
    #expect(json["warnings"] as? Int == 1)
    let all = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(
      all.map { $0["rule"] as? String } == ["references/retired-reference", "coverage/no-scenario"])
    #expect(all[0]["line"] as? Int == 3)
    #expect(all[0]["expected"] as? String == "zz/new")
    let related = try #require(all[0]["related"] as? [[String: Any]])
    #expect(related.first?["kind"] as? String == "formerly")
    #expect(related.first?["line"] as? Int == 9)
    let witness = try #require(all[1]["witness"] as? [[String: String]])
    #expect(witness == [["path": "victim.location", "value": "ZZ"]])
  }

  private func parsed(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func asAnnotations() throws {
    let lines = try report().annotations(warnings: true).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(
        "::error file=Data/a b.yaml,line=3,col=7,title=references/retired-reference::"))
    #expect(lines[0].contains("%0A"))
    #expect(lines[1].hasPrefix("::warning file=/whole/d.yaml,title=coverage/no-scenario::"))
    #expect(try report().annotations(warnings: false).split(separator: "\n").count == 1)
  }

  /// What would end a value, a property or the line is escaped; a per cent sign first of all.
  @Test func annotationsEscape() {
    #expect(Annotation.data("50 %: a,b\r\nc") == "50 %25: a,b%0D%0Ac")
    #expect(Annotation.property("a:b,c%0A\n") == "a%3Ab%2Cc%250A%0A")
  }

  @Test func pathsAreReferences() {
    #expect(SARIFLog.uri("Data/ñ#1.yaml") == "Data/%C3%B1%231.yaml")
    #expect(SARIFLog.uri("/a/b") == "file:///a/b")
  }

  /// Names of rules are promises: layer, slash, name; each once.
  @Test func rulesHaveNames() {
    let rules = CheckRule.all
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      let parts = rule.id.split(separator: "/")
      #expect(parts.count == 2 && parts[0] == rule.layer.rawValue)
      #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "/" || $0.isNumber })
    }
    #expect(Set(rules.map(\.layer)) == Set(CheckLayer.allCases))
  }
}
