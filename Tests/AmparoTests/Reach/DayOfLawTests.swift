import Testing

@testable import Amparo

/// Criminal law as in force on the day of the act, duties as in force on the day of the notice.
struct DayOfLawTests {
  private func outcome(
    _ law: String, today: String = "2026-11-22", _ change: (inout Situation) -> Void
  ) -> Applicability? {
    let situation = Made.situation {
      $0.victim.location = .known(Made.place("AA"))
      change(&$0)
    }
    return Made.finding(law, situation, today: Made.day(today))?.applicability
  }

  /// The old text ends on 1 March 2026, the day on which the new one begins.
  @Test(arguments: [
    ("2023-12-31", Applicability.doesNotApply, Applicability.doesNotApply),
    ("2024-01-01", .applies, .doesNotApply), ("2026-02-28", .applies, .doesNotApply),
    ("2026-03-01", .doesNotApply, .applies), ("2026-02", .applies, .doesNotApply),
    ("2026-03", .doesNotApply, .applies), ("2026", .depends, .depends),
    ("2025", .applies, .doesNotApply), ("2023", .doesNotApply, .doesNotApply),
  ])
  func theDayOfTheActDecides(day: String, old: Applicability, new: Applicability) {
    #expect(outcome("old") { $0.dates.disclosed = PartialDate(day) } == old)
    #expect(outcome("new") { $0.dates.disclosed = PartialDate(day) } == new)
  }

  @Test func aDayThatIsMissingIsAskedFor() {
    let situation = Made.situation { $0.victim.location = .known(Made.place("AA")) }
    for law in ["old", "new"] {
      #expect(Made.finding(law, situation)?.applicability == .depends)
      #expect(Made.finding(law, situation)?.dependsOn == FactSet(.disclosed))
    }
    // Nothing that has happened by then can fall under a text of later.
    #expect(outcome("new", today: "2026-02-28") { _ in } == .doesNotApply)
  }

  @Test func eachDisclosureIsJudgedByItsOwnDay() {
    for law in ["old", "new"] {
      let both = outcome(law) {
        $0.dates.disclosed = PartialDate("2026-01-10")
        $0.dates.lastDisclosed = PartialDate("2026-04-10")
      }
      #expect(both == .applies, "\(law)")
    }
  }

  @Test func aThreatIsJudgedByTheDayOfTheThreat() {
    let threat: (inout Situation) -> Void = {
      $0.conduct = [.threat]
      $0.dates.threatened = PartialDate("2026-01-10")
      $0.dates.disclosed = PartialDate("2026-04-10")
    }
    #expect(outcome("old", threat) == .applies)
    #expect(outcome("new", threat) == .doesNotApply)
    let undated: (inout Situation) -> Void = {
      threat(&$0)
      $0.dates.threatened = nil
    }
    #expect(outcome("old", undated) == .depends)
    #expect(outcome("new", undated) == .depends)
  }

  /// Passed and not yet commenced: shown as coming, with no claim until its day.
  @Test func whatIsComing() {
    let situation = Made.situation {
      $0.victim.location = .known(Made.place("AA"))
      $0.dates.disclosed = PartialDate("2026-10-02")
    }
    for law in ["announced", "undated"] {
      let finding = Made.finding(law, situation)
      #expect(finding?.applicability == .doesNotApply, "\(law)")
      #expect(finding?.isComing == true, "\(law)")
    }
    let after = outcome("announced", today: "2027-06-01") {
      $0.dates.disclosed = PartialDate("2027-01-01")
    }
    #expect(after == .applies)
    #expect(Made.finding("old", situation)?.isComing == false)
  }
}
