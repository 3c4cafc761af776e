import Testing

@testable import Amparo

/// The twenty-one vectors of the project's notes on doctrine, by their numbers.
struct VectorTests {
  private func window(
    _ period: String, _ regime: CountingRegime, _ calendar: HolidayCalendar?, _ event: String,
    precision: DeadlineRule.StartPrecision = .event
  ) throws -> Due {
    try reckon(
      rule(period, precision: precision), regime, [.discovery: .on(day(event))],
      calendar: calendar, today: event)
  }

  @Test("T1 StGB 77b: three months from Monday 30 November end on a Sunday, so on Monday")
  func t1() throws {
    let due = try window(
      "3 months", Regimes.rolling, Calendars.germany, "2026-11-30", precision: .endOfDay)
    #expect(due.end == .day(try day("2027-03-01")))
    #expect(due.safeBy == due.end)
    #expect(due.disputed == nil)
    #expect(due.state == .running)
  }

  @Test("T2 StGB 77b: the window has not opened while nobody knows the offender")
  func t2() throws {
    var rule = try rule("3 months")
    rule.start = .latest([.discovery, .uploaderKnown])
    let due = try reckon(
      rule, Regimes.rolling,
      [
        .discovery: .on(day("2026-05-01")),
        .uploaderKnown: .notHappened(needs: "dates.uploader_known"),
      ], today: "2026-11-22")
    #expect(due.state == .notStarted)
    #expect(due.needs == ["dates.uploader_known"])
    #expect(due.end == nil)
  }

  @Test("T3 StGB 31: whether a Sunday moves the end is not settled, so the Friday before is safe")
  func t3() throws {
    let due = try window("3 months", Regimes.uncertain, nil, "2026-11-30")
    #expect(due.safeBy == .day(try day("2027-02-26")))
    #expect(due.end == .day(try day("2027-02-28")))
    #expect(due.otherReading == .day(try day("2027-03-01")))
    #expect(due.disputed?.matter == .lastDayOff)
  }

  @Test("T4 CP 612-ter: six months from 31 May end on 30 November")
  func t4() throws {
    let due = try window("6 months", Regimes.sundays, Calendars.italy, "2026-05-31")
    #expect(due.end == .day(try day("2026-11-30")))
  }

  @Test("T5 CCP 235: the last of December and the first days of January do not count as last days")
  func t5() throws {
    let due = try window("6 months", Regimes.fromFirstDay, Calendars.japan, "2026-06-30")
    #expect(due.end == .day(try day("2027-01-04")))
  }

  @Test("T6 a month from 28 February, by the event's number or from the first day counted")
  func t6() throws {
    let plain = try window("1 month", Regimes.plain, nil, "2027-02-28")
    let first = try window("1 month", Regimes.fromFirstDay, nil, "2027-02-28")
    #expect(plain.end == .day(try day("2027-03-28")))
    #expect(first.end == .day(try day("2027-03-31")))
  }

  @Test("T7 GDPR 12(3): a month from 31 December ends on a Sunday, so on Monday")
  func t7() throws {
    let due = try window("1 month", Regimes.union, Calendars.germany, "2026-12-31")
    #expect(due.end == .day(try day("2027-02-01")))
  }

  @Test("T8 47 USC 223a: 48 hours, Sunday or not")
  func t8() throws {
    let due = try clock("48 hours", Regimes.plain, "2026-11-20T21:15-05:00")
    #expect(due.end?.text == "2026-11-22T21:15-05:00")
    #expect(due.end?.date.weekday == .sunday)
  }

  @Test("T9 Regulation 1182/71: 24 hours from 14:20 run from 15:00 to 15:00")
  func t9() throws {
    let due = try clock("24 hours", Regimes.union, "2026-11-20T14:20+01:00")
    #expect(due.end?.text == "2026-11-21T15:00+01:00")
  }

  @Test("T10 OSRAA 53: twelve months after the later of publication and knowledge")
  func t10() throws {
    #expect(try laterOf("2026-07-01", "2027-07-02").end?.text == "2028-07-02")
  }

  @Test("T11 OSRAA 53: what was published earlier counts as of 29 June 2026")
  func t11() throws {
    let due = try laterOf("2024-03-05", "2024-03-05")
    #expect(due.end?.text == "2027-06-29")
    #expect(due.derivation.contains(.noEarlierThan(try day("2026-06-29"))))
  }

  private func laterOf(_ published: String, _ known: String) throws -> Due {
    var rule = try rule("12 months")
    rule.start = .latest([.commission, .discovery])
    rule.noEarlierThan = try day("2026-06-29")
    return try reckon(
      rule, Regimes.plain,
      [.commission: .on(day(published)), .discovery: .on(day(known))], today: "2027-07-02")
  }

  @Test("T12 BGB 195, 199: three years from the end of the year of knowledge")
  func t12() throws {
    let due = try window("3 years", Regimes.plain, nil, "2026-03-10", precision: .yearEnd)
    #expect(due.end == .day(try day("2029-12-31")))
    #expect(due.derivation.contains(.yearEnd(try day("2026-12-31"))))
  }

  @Test("T15 CPP 73: six months from the act, whoever did it")
  func t15() throws {
    var rule = try rule("6 months")
    rule.start = .trigger(.commission)
    let due = try reckon(
      rule, Regimes.plain,
      [
        .commission: .on(day("2026-05-31")),
        .uploaderKnown: .notHappened(needs: "dates.uploader_known"),
      ], today: "2026-11-22")
    #expect(due.end?.text == "2026-11-30")
    #expect(due.state == .running)
    #expect(due.daysLeft(try day("2026-11-22")) == 8)
  }

  @Test("T18 limitation ends on a holiday where the law says so")
  func t18() throws {
    let due = try window("3 years", Regimes.limitation, Calendars.japan, "2026-01-01")
    #expect(due.end?.text == "2028-12-31")
    #expect(due.safeBy == due.end)
  }

  @Test("T19 StPO 92: silence for fourteen days after being asked on 22 November is refusal")
  func t19() throws {
    let due = try window("14 days", Regimes.plain, nil, "2026-11-22")
    #expect(due.end?.text == "2026-12-06")
  }

  @Test("T20 DSA 20: six months from 31 August end on 28 February, or on Monday if days off count")
  func t20() throws {
    let plain = try window("6 months", Regimes.plain, nil, "2026-08-31")
    let union = try window("6 months", Regimes.union, nil, "2026-08-31")
    #expect(plain.end?.text == "2027-02-28")
    #expect(union.end?.text == "2027-03-01")
  }

  @Test("T21 StGB 77b at a month's end: two readings, and the earlier is safe")
  func t21() throws {
    let due = try window(
      "3 months", Regimes.rolling, Calendars.germany, "2027-02-28", precision: .endOfDay)
    #expect(due.end?.text == "2027-05-28")
    #expect(due.safeBy?.text == "2027-05-28")
    #expect(due.otherReading?.text == "2027-05-31")
    #expect(due.disputed?.matter == .monthEnd)
  }
}

/// How a clock of hours stands that runs from a notice, on the notice's day.
func clock(
  _ hours: String, _ regime: CountingRegime, _ notice: String, zone: String? = nil,
  calendar: HolidayCalendar? = nil, against: RunsAgainst = .platform
) throws -> Due {
  var rule = try rule(hours, against: against)
  rule.start = .trigger(.notice)
  let sent = try instant(notice, zone)
  return try reckon(
    rule, regime, [.notice: .instant(sent)], calendar: calendar, today: sent.date.text)
}
