import Testing

@testable import Amparo

/// The worked situations of Data/scenarios: what the law gives is what the answer says.
struct ScenarioTests {
  @Test(arguments: HeldData.scenarios)
  func theAnswerIsWhatTheLawGives(path: String) throws {
    let reading = ScenarioReading(path, in: HeldData.files)
    #expect(reading.diagnostics == [])
    let scenario = try #require(reading.scenario)
    let opened = try Library(HeldData.files).lawbook(for: scenario.given)
    let answer = opened.answer(scenario.given, today: scenario.today)
    #expect(scenario.differences(from: answer) == [])

    // Opening only the files that a question touches leaves nothing out.
    let whole = HeldData.answer(scenario.given, today: scenario.today)
    #expect(answer.connections == whole.connections)
    #expect(answer.findings.map(\.summary) == whole.findings.map(\.summary))
    #expect(answer.deadlines.map(\.summary) == whole.deadlines.map(\.summary))
    #expect(answer.bodies.map(\.summary) == whole.bodies.map(\.summary))
    #expect(answer.steps == whole.steps)
  }

  @Test func thereAreEnoughToTrust() {
    #expect(HeldData.scenarios.count >= 80)
  }

  /// A scenario that expects nothing tests nothing, and a law has one outcome.
  @Test func everyScenarioExpectsSomething() {
    for path in HeldData.scenarios {
      guard let expect = ScenarioReading(path, in: HeldData.files).scenario?.expect else {
        continue
      }
      let laws = expect.everyLaw
      #expect(!laws.isEmpty || !expect.bodies.isEmpty, "\(path)")
      #expect(Set(laws).count == laws.count, "\(path): a law stands in two lists")
    }
  }
}

extension Scenario.Expectation {
  /// The laws of all the lists.
  fileprivate var everyLaw: [String] {
    applies + arguable + depends.map(\.law) + doesNotApply + notAssessed + notListed
  }
}

extension Finding {
  /// What a reader sees of a finding, for comparing.
  fileprivate var summary: String {
    "\(law.id) \(applicability.rawValue) \(dependsOn.facts) \(isComing) \(hosts)"
  }
}

extension AnsweredDeadline {
  /// What a reader sees of a clock, for comparing.
  fileprivate var summary: String {
    "\(law) \(entry.rule.id) \(host ?? -1) \(due.state.rawValue) \(due.end?.text ?? "-") "
      + "\(due.safeBy?.text ?? "-") \(due.needs) \(notNeeded?.ground.rawValue ?? "-")"
  }
}

extension BodyAdvice {
  /// What a reader sees of a body, for comparing.
  fileprivate var summary: String { "\(body.id) \(canUse.rawValue) \(why.rawValue)" }
}
