import Testing

@testable import Amparo

/// Clocks that start at an age of the victim, and other grounds of tolling.
///
/// Somebody who is `a` years old today was born more than `a` and at most `a + 1` years ago.
struct MinorityTests {
  private func limitation(
    _ period: String, untilAge: Int, _ known: TollingKnowledge = .holds, ages: AgeRange,
    event: String = "2026-10-02", today: String = "2026-11-22"
  ) throws -> Due {
    var rule = try rule(period, against: .prosecution)
    rule.start = .trigger(.commission)
    rule.tolling = [.init(ground: .minority, untilAge: untilAge, cite: "CP 132.1")]
    return try reckon(
      rule, Regimes.plain, [.commission: .on(day(event))], tolling: [known], ages: ages,
      today: today)
  }

  @Test("CP 132.1: sixteen today, five years from eighteen")
  func sixteen() throws {
    // Eighteen between 23 November 2027 (sixteen yesterday a year ago) and 22 November 2028.
    let due = try limitation("5 years", untilAge: 18, ages: .years(16))
    #expect(due.earliestEnd?.text == "2032-11-23")
    #expect(due.end?.text == "2033-11-22")
    #expect(due.safeBy?.text == "2032-11-23")
    #expect(due.state == .notStarted)
  }

  @Test("CP 132.1: twenty today, harmed at seventeen; the clock runs since eighteen")
  func twenty() throws {
    // Eighteen between 23 November 2023 and 22 November 2024; the act was before.
    let due = try limitation(
      "5 years", untilAge: 18, ages: .years(20), event: "2023-06-01")
    #expect(due.earliestEnd?.text == "2028-11-23")
    #expect(due.end?.text == "2029-11-22")
    #expect(due.state == .running)
  }

  @Test("CP 132.1 with thirty-five: from the thirty-fifth birthday")
  func thirtyFive() throws {
    // Fifteen: thirty-five between 23 November 2045 and 22 November 2046.
    let due = try limitation("10 years", untilAge: 35, ages: .years(15))
    #expect(due.earliestEnd?.text == "2055-11-23")
    #expect(due.end?.text == "2056-11-22")
  }

  @Test("StGB 78b: until thirty, twenty-nine today")
  func thirty() throws {
    let due = try limitation("10 years", untilAge: 30, ages: .years(29))
    #expect(due.earliestEnd?.text == "2036-11-23")
    #expect(due.end?.text == "2037-11-22")
  }

  @Test("Only `minor` is known: from tomorrow's eighteenth birthday to that of a newborn")
  func minor() throws {
    let due = try limitation("5 years", untilAge: 18, ages: .minor)
    #expect(due.earliestEnd?.text == "2031-11-23")
    #expect(due.end?.text == "2049-11-22")
    #expect(due.safeBy?.text == "2031-11-23")
  }

  @Test("Not for this case: nothing moves")
  func doesNotHold() throws {
    let due = try limitation("5 years", untilAge: 18, .doesNotHold, ages: .years(16))
    #expect(due.end?.text == "2031-10-02")
    #expect(due.earliestEnd == nil)
  }

  @Test("Older than the age at the event: nothing moves, whatever is said")
  func alreadyOlder() throws {
    let due = try limitation("5 years", untilAge: 18, ages: .years(29))
    #expect(due.end?.text == "2031-10-02")
    #expect(due.latestEnd == nil)
    #expect(due.assumptions.isEmpty)
    let over = try limitation("5 years", untilAge: 18, ages: .years(39), event: "2020-10-02")
    #expect(over.state == .expired)
    #expect(over.needs.isEmpty)
  }

  @Test("The age is unknown: not counted, and asked for only once it matters")
  func unknownAge() throws {
    let running = try limitation(
      "5 years", untilAge: 18, .unknown(needs: ["victim.age"]), ages: .unknown)
    #expect(running.end?.text == "2031-10-02")
    #expect(running.safeBy?.text == "2031-10-02")
    #expect(running.state == .running)
    #expect(running.latestEnd?.text == "2049-11-22")
    let over = try limitation(
      "5 years", untilAge: 18, .unknown(needs: ["victim.age"]), ages: .unknown,
      event: "2020-10-02")
    #expect(over.state == .unknown)
    #expect(over.needs == ["victim.age"])
  }

  @Test("`adult` today, harmed last month: young enough only if just eighteen, so not counted")
  func adult() throws {
    let due = try limitation("5 years", untilAge: 18, ages: .adult)
    #expect(due.safeBy?.text == "2031-10-02")
    #expect(due.end?.text == "2031-10-02")
    #expect(due.latestEnd?.text == "2031-11-22")
  }

  @Test("Reaching an age: leap days and the day itself")
  func reaching() throws {
    let today = try day("2026-11-22")
    #expect(AgeRange.years(17).reaching(18, today: today).text == "2026-11-23/2027-11-22")
    #expect(AgeRange.years(18).reaching(18, today: today).text == "2025-11-23/2026-11-22")
    let leap = try day("2024-02-29")
    // Zero years old on 29 February 2024: born from 1 March 2023 to that day.
    #expect(AgeRange.years(0).reaching(18, today: leap).text == "2041-03-01/2042-03-01")
  }

  @Test("A ground with a period lengthens for certain; without, it is only an assumption")
  func otherGrounds() throws {
    var rule = try rule("5 years", against: .prosecution)
    rule.start = .trigger(.commission)
    rule.tolling = [
      .init(ground: .proceedings, period: try length("6 months"), cite: "a"),
      .init(ground: .complaintPending, atMost: try length("6 months"), cite: "b"),
    ]
    let events: [Trigger: TriggerKnowledge] = [.commission: .on(try day("2026-08-31"))]
    let due = try reckon(
      rule, Regimes.plain, events, tolling: [.holds, .unknown()], today: "2026-11-22")
    // 31 August 2031 and six months: 29 February 2032.
    #expect(due.end?.text == "2032-02-29")
    #expect(
      due.assumptions
        == [.notTolled(.complaintPending, atMost: try length("6 months"), cite: "b")])
    let without = try reckon(rule, Regimes.plain, events, today: "2026-11-22")
    #expect(without.end?.text == "2031-08-31")
    #expect(without.assumptions.count == 2)
  }

  @Test("A clock that stands still while nobody knows who did it")
  func unknownIdentity() throws {
    var rule = try rule("3 years")
    rule.start = .trigger(.commission)
    rule.tolling = [.init(ground: .unknownIdentity, cite: "c")]
    func due(_ known: TriggerKnowledge) throws -> Due {
      try reckon(
        rule, Regimes.plain, [.commission: .on(day("2024-05-01")), .uploaderKnown: known],
        tolling: [.holds], today: "2026-11-22")
    }
    #expect(try due(.on(day("2026-01-15"))).end?.text == "2029-01-15")
    let waiting = try due(.notHappened(needs: "dates.uploader_known"))
    #expect(waiting.state == .notStarted)
    #expect(waiting.needs == ["dates.uploader_known"])
    // Nobody said since when: not counted.
    #expect(try due(.unknown(needs: "dates.uploader_known")).end?.text == "2027-05-01")
  }
}
