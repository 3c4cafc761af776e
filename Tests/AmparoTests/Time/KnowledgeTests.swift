import Testing

@testable import Amparo

/// Unknown, not happened, known roughly: three things, never one.
struct KnowledgeTests {
  private func latest(
    _ one: TriggerKnowledge, _ two: TriggerKnowledge, today: String = "2026-11-22"
  ) throws -> Due {
    var rule = try rule("3 months")
    rule.start = .latest([.discovery, .uploaderKnown])
    return try reckon(
      rule, Regimes.plain, [.discovery: one, .uploaderKnown: two], today: today)
  }

  private func earliest(_ one: TriggerKnowledge, _ two: TriggerKnowledge) throws -> Due {
    var rule = try rule("3 months")
    rule.start = .earliest([.discovery, .uploaderKnown])
    return try reckon(
      rule, Regimes.plain, [.discovery: one, .uploaderKnown: two], today: "2026-11-22")
  }

  @Test(
    "The offender is known, nobody said since when: not known, and no earlier than the act's own end"
  )
  func latestUnknown() throws {
    let due = try latest(.on(day("2026-10-01")), .unknown(needs: "dates.uploader_known"))
    #expect(due.state == .unknown)
    #expect(due.needs == ["dates.uploader_known"])
    #expect(due.earliestEnd?.text == "2027-01-01")
    #expect(due.end == nil)
    #expect(due.safeBy == nil)
  }

  @Test("The later of two days counts, in either order")
  func latestKnown() throws {
    let (one, two) = (
      TriggerKnowledge.on(try day("2026-09-01")), TriggerKnowledge.on(try day("2026-10-15"))
    )
    #expect(try latest(one, two).end?.text == "2027-01-15")
    #expect(try latest(two, one).end?.text == "2027-01-15")
    #expect(try latest(two, one).derivation.first == .start(.discovery, try day("2026-10-15")))
  }

  @Test("Not happened is stronger than unknown where all must have happened")
  func latestNotHappened() throws {
    let due = try latest(
      .unknown(needs: "dates.discovered"), .notHappened(needs: "dates.uploader_known"))
    #expect(due.state == .notStarted)
    #expect(due.needs == ["dates.uploader_known"])
  }

  @Test("Two unknowns ask for both facts")
  func bothUnknown() throws {
    let due = try latest(
      .unknown(needs: "dates.discovered"), .unknown(needs: "dates.uploader_known"))
    #expect(due.needs == ["dates.discovered", "dates.uploader_known"])
  }

  @Test("The earlier of two days counts; what has not happened does not matter")
  func earliestKnown() throws {
    let known = TriggerKnowledge.on(try day("2026-10-15"))
    #expect(try earliest(.on(day("2026-09-01")), known).end?.text == "2026-12-01")
    #expect(try earliest(.notHappened(needs: "x"), known).end?.text == "2027-01-15")
    #expect(try earliest(.notHappened(needs: "x"), .notHappened(needs: "y")).state == .notStarted)
  }

  @Test("One day known, the other not: it may have started before, and is over after")
  func earliestUnknown() throws {
    let due = try earliest(.on(day("2026-10-15")), .unknown(needs: "dates.uploader_known"))
    #expect(due.state == .unknown)
    #expect(due.latestEnd?.text == "2027-01-15")
    #expect(due.safeBy == nil)
    let over = try earliest(.on(day("2026-08-01")), .unknown(needs: "dates.uploader_known"))
    #expect(over.state == .expired)
    #expect(over.end?.text == "2026-11-01")
  }

  @Test("A month is a range: safe by its first day for the victim, by its last for a service")
  func month() throws {
    let event = TriggerKnowledge.day(try date("2026-09"), fact: "dates.discovered")
    let victim = try reckon(
      rule("3 months"), Regimes.plain, [.discovery: event], today: "2026-11-22")
    #expect(victim.safeBy?.text == "2026-12-01")
    #expect(victim.earliestEnd?.text == "2026-12-01")
    #expect(victim.end?.text == "2026-12-30")
    #expect(victim.state == .running)
    let service = try reckon(
      rule("3 months", against: .platform), Regimes.plain, [.discovery: event],
      today: "2026-11-22")
    #expect(service.safeBy?.text == "2026-12-30")
  }

  @Test("Between the earliest and the latest end it is not known whether it is over")
  func betweenTheEnds() throws {
    let event = TriggerKnowledge.day(try date("2026-09"), fact: "dates.discovered")
    let due = try reckon(
      rule("3 months"), Regimes.plain, [.discovery: event], today: "2026-12-15")
    #expect(due.state == .unknown)
    #expect(due.needs == ["dates.discovered"])
    #expect(due.safeBy?.text == "2026-12-01")
    let over = try reckon(
      rule("3 months"), Regimes.plain, [.discovery: event], today: "2026-12-31")
    #expect(over.state == .expired)
  }

  @Test("What happened this month did not happen tomorrow")
  func thisMonth() throws {
    let event = TriggerKnowledge.day(try date("2026-11"), fact: "dates.discovered")
    let due = try reckon(
      rule("10 days"), Regimes.plain, [.discovery: event], today: "2026-11-05")
    #expect(due.earliestEnd?.text == "2026-11-11")
    #expect(due.end?.text == "2026-11-15")
  }

  @Test("A year is a range too; the roll-over comes after it")
  func year() throws {
    let event = TriggerKnowledge.day(try date("2025"), fact: "dates.discovered")
    let due = try reckon(
      rule("1 year"), Regimes.rolling, [.discovery: event], calendar: Calendars.germany,
      today: "2026-11-22")
    // 1 January 2026 is a holiday; 31 December 2026 a Thursday.
    #expect(due.earliestEnd?.text == "2026-01-02")
    #expect(due.end?.text == "2026-12-31")
    #expect(due.state == .unknown)
  }

  @Test("Words without a number run and have no end")
  func words() throws {
    var rule = try rule("1 day", against: .platform)
    rule.length = .unspecified
    rule.start = .trigger(.notice)
    let running = try reckon(
      rule, Regimes.plain, [.notice: .on(day("2026-11-20"))], today: "2026-11-22")
    #expect(running.state == .running)
    #expect(running.end == nil)
    #expect(running.safeBy == nil)
    let waiting = try reckon(
      rule, Regimes.plain, [.notice: .notHappened(needs: "notices")], today: "2026-11-22")
    #expect(waiting.state == .notStarted)
    #expect(waiting.needs == ["notices"])
    let unknown = try reckon(
      rule, Regimes.plain, [.notice: .unknown(needs: "notices")], today: "2026-11-22")
    #expect(unknown.state == .unknown)
  }

  @Test("The last day still counts; the day after is over")
  func lastDay() throws {
    for (today, state) in [("2026-12-02", Due.State.running), ("2026-12-03", .expired)] {
      let due = try reckon(
        rule("1 month"), Regimes.plain, [.discovery: .on(day("2026-11-02"))], today: today)
      #expect(due.state == state)
    }
  }

  @Test("A roll-over that is not settled: closed for the careful, open on the other reading")
  func unsettled() throws {
    // Raw end Sunday 2027-02-28; safe Friday the 26th; Monday 1 March on the other reading.
    for (today, state) in [("2027-03-01", Due.State.running), ("2027-03-02", .expired)] {
      let due = try reckon(
        rule("3 months"), Regimes.uncertain, [.discovery: .on(day("2026-11-30"))], today: today)
      #expect(due.state == state)
      #expect(due.safeBy?.text == "2027-02-26")
    }
    let authority = try reckon(
      rule("3 months", against: .authority), Regimes.uncertain,
      [.discovery: .on(day("2026-11-30"))], today: "2026-12-01")
    #expect(authority.safeBy?.text == "2027-03-01")
  }

  @Test("Without a calendar only the days of the week count, and the result says so")
  func noCalendar() throws {
    let due = try reckon(
      rule("3 weeks"), Regimes.rolling, [.discovery: .on(day("2026-12-04"))], today: "2026-12-04")
    #expect(due.end?.text == "2026-12-25")
    #expect(due.assumptions.contains(.holidaysNotKnown))
    let calendar = HolidayCalendar(
      code: "XX", years: 2015...2025, completeness: .withoutLocal, rules: [])
    let other = try reckon(
      rule("3 weeks"), Regimes.rolling, [.discovery: .on(day("2026-12-04"))], calendar: calendar,
      today: "2026-12-04")
    #expect(other.assumptions == [.yearNotInCalendar(2026), .localHolidaysLeftOut])
  }
}
