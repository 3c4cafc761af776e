import Testing

@testable import Amparo

/// The worked situations of Data/scenarios: what the law gives is what the answer says.
struct ScenarioTests {
  @Test(arguments: HeldData.scenarios)
  func theAnswerIsWhatTheLawGives(path: String) throws {
    let scenario = try scenario(path)
    let answer = try opened(for: scenario).answer(scenario.given, today: scenario.today)
    #expect(scenario.differences(from: answer) == [])
  }

  /// Opening only the files that a question touches leaves nothing out.
  @Test(arguments: HeldData.scenarios)
  func theWholeLawbookSaysNoMore(path: String) throws {
    let scenario = try scenario(path)
    let few = try opened(for: scenario).answer(scenario.given, today: scenario.today)
    let all = HeldData.whole.answer(scenario.given, today: scenario.today)
    #expect(few.connections == all.connections)
    #expect(few.findings == all.findings)
    #expect(few.deadlines.map(\.summary) == all.deadlines.map(\.summary))
    #expect(few.steps == all.steps)
    #expect(few.bodies.map(\.body.id) == all.bodies.map(\.body.id))
  }

  @Test func thereAreEnoughToTrust() {
    #expect(HeldData.scenarios.count >= 80)
  }

  /// A scenario that expects nothing tests nothing.
  @Test(arguments: HeldData.scenarios)
  func itExpectsSomething(path: String) throws {
    let expect = try scenario(path).expect
    let laws = expect.everyLaw
    #expect(!laws.isEmpty)
    #expect(Set(laws).count == laws.count, "a law stands in two lists")
  }

  private func scenario(_ path: String) throws -> Scenario {
    let reading = ScenarioReading(path, in: HeldData.files)
    #expect(reading.diagnostics == [])
    return try #require(reading.scenario)
  }

  private func opened(for scenario: Scenario) throws -> Lawbook {
    try Library(HeldData.files).lawbook(for: scenario.given)
  }
}

extension Scenario.Expectation {
  /// The laws of all the lists.
  fileprivate var everyLaw: [String] {
    applies + arguable + depends.map(\.law) + doesNotApply + notAssessed + notListed
  }
}

extension AnsweredDeadline {
  /// What a reader sees of a clock, for comparing.
  fileprivate var summary: String {
    "\(law) \(entry.rule.id) \(host ?? -1) \(due.state.rawValue) \(due.end?.text ?? "-") "
      + "\(due.safeBy?.text ?? "-") \(due.needs) \(notNeeded?.ground.rawValue ?? "-")"
  }
}
