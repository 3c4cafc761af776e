import Testing

@testable import Amparo

/// Scenarios are run, and what they do not mention is told.
struct ScenarioRunTests {
  @Test func anotherAnswerIsTold() throws {
    let scenario = MadeData.scenario.replacing("applies:", with: "does_not_apply:")
    let data = try MadeData.whole(more: ["scenarios/zz.yaml": scenario])
    #expect(data.found() == ["scenarios/zz.yaml:9:20 scenarios/different-answer"])
    #expect(data.diagnostics().first?.word == "zz/sharing: does_not_apply ≠ applies")
  }

  @Test func aLawWithoutAScenarioIsTold() throws {
    let scenario = MadeData.scenario.replacing("applies: [zz/sharing]", with: "applies: []")
    let data = try MadeData.whole(more: ["scenarios/zz.yaml": scenario])
    #expect(data.found() == ["\(MadeData.path):20:9 coverage/no-scenario"])
  }

  /// One slip in a law is one error, not one for each scenario besides.
  @Test func brokenFilesAreNotRun() throws {
    let broken = MadeData.country.replacing("    track: criminal\n", with: "    trak: criminal\n")
    let found = try MadeData.whole(broken).diagnostics()
    #expect(found.map(\.rule.id) == ["vocabulary/unknown-key", "scenarios/not-run"])
    #expect(found.map(\.severity) == [.error, .warning])
  }

  /// A file that cannot be read at all is one error: what it would have said is not missed.
  @Test func aBrokenFileIsToldOnce() throws {
    let found = try MadeData.whole(MadeData.country + "laws: [\n").diagnostics()
    #expect(found.filter { $0.severity == .error }.map(\.rule.layer) == [.form])
  }

  /// A scenario is run as far as it looks, and finds the same as in the whole answer, whatever it expects.
  @Test func whatAScenarioDoesNotLookAtIsNotMissed() {
    var clerk = Clerk(HeldData.lawbook)
    for scenario in HeldData.scenarios where scenario.expect.deadlines.count > 1 {
      var slipped = scenario
      slipped.expect.applies = scenario.expect.doesNotApply + ["zz/none"]
      slipped.expect.doesNotApply = scenario.expect.applies
      for index in slipped.expect.deadlines.indices {
        slipped.expect.deadlines[index].end = "1999-01-01"
        slipped.expect.deadlines[index].needs = ["zz"]
      }
      let whole = slipped.differences(from: clerk.answer(scenario.given, today: scenario.today))
      #expect(!whole.isEmpty)
      #expect(slipped.differences(asking: &clerk) == whole)
    }
  }
}
