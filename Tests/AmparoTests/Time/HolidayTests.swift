import Testing

@testable import Amparo

/// Holidays by their rules.
struct HolidayTests {
  @Test(arguments: Row.table(westernEaster)) func western(row: Row) throws {
    #expect(try Easter.western.sunday(in: day(row[0]).year) == day(row[0]))
  }

  @Test(arguments: Row.table(orthodoxEaster)) func orthodox(row: Row) throws {
    #expect(try Easter.orthodox.sunday(in: day(row[0]).year) == day(row[0]))
  }

  @Test(arguments: Row.table(rules)) func rule(row: Row) throws {
    let found = HolidayDay(row[0])?.days(in: try day(row[1]).year) ?? []
    #expect(found == [try day(row[1])])
  }

  @Test(arguments: [
    "", "easter monday", "may", "may 32", "february 30", "sixth monday of may",
    "second moonday of may", "monday on or near may 3", "may 1 + x", "+ 1", "easter +",
  ])
  func refused(text: String) {
    #expect(HolidayDay(text) == nil)
  }

  private func calendar(_ rules: [HolidayRule]) -> HolidayCalendar {
    HolidayCalendar(code: "XX", rules: rules)
  }

  private func fixed(_ id: String, moves: [HolidayShift] = [], adds: [HolidayShift] = [])
    -> HolidayRule
  {
    HolidayRule(
      id: id, day: HolidayDay(id) ?? HolidayDay(.dates([])), moves: moves, adds: adds)
  }

  private func texts(_ calendar: HolidayCalendar, _ year: Int) -> [String] {
    calendar.holidays(in: year).map(\.text)
  }

  @Test("Ley 51 de 1983 art. 1: to the next Monday, unless it is one")
  func nextMonday() {
    let days = [Weekday.tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
    let shift = HolidayShift(
      when: Set(days.map { .weekday($0) }), to: .next(.monday))
    let calendar = calendar([fixed("june 29", moves: [shift])])
    #expect(texts(calendar, 2026) == ["2026-06-29"])
    #expect(texts(calendar, 2027) == ["2027-07-05"])
    #expect(texts(calendar, 2025) == ["2025-06-30"])
  }

  @Test("Ley 27399 art. 6: Tuesday and Wednesday to the Monday before, Thursday and Friday after")
  func nearestMonday() {
    let before = HolidayShift(
      when: [.weekday(.tuesday), .weekday(.wednesday)], to: .previous(.monday))
    let after = HolidayShift(
      when: [.weekday(.thursday), .weekday(.friday)], to: .next(.monday))
    let calendar = calendar([fixed("june 17", moves: [before, after])])
    #expect(texts(calendar, 2025) == ["2025-06-16"])
    #expect(texts(calendar, 2026) == ["2026-06-15"])
    #expect(texts(calendar, 2027) == ["2027-06-21"])
    #expect(texts(calendar, 2028) == ["2028-06-17"])
  }

  @Test("5 USC 6103(b): Saturday on Friday, also over the turn of the year")
  func overTheYear() {
    #expect(Calendars.unitedStates.holidays(in: 2027).contains(CivilDate(dayNumber: 21_183)))
    #expect(texts(Calendars.unitedStates, 2027).last == "2027-12-31")
    #expect(texts(Calendars.unitedStates, 2028).first == "2028-01-01")
  }

  @Test("A substitute finds the next free day, past Boxing Day")
  func substitutes() {
    #expect(
      texts(Calendars.england, 2022).suffix(3) == ["2022-12-25", "2022-12-26", "2022-12-27"])
    #expect(
      texts(Calendars.england, 2027).suffix(4)
        == ["2027-12-25", "2027-12-26", "2027-12-27", "2027-12-28"])
  }

  @Test("Two holidays on one day take one further day, not two")
  func twoOnOneDay() {
    let shift = HolidayShift(when: [.anotherHoliday, .weekday(.sunday)], to: .nextWorkingDay)
    let buddha = HolidayRule(
      id: "moon", day: HolidayDay(.dates([CivilDate(dayNumber: 20_213)])), adds: [shift])
    let calendar = calendar([fixed("may 5", adds: [shift]), buddha])
    #expect(texts(calendar, 2025) == ["2025-05-05", "2025-05-06"])
  }

  @Test(
    "Act on National Holidays art. 3(3): a day between two holidays; closing days do not count for it"
  )
  func between() {
    let september = texts(Calendars.japan, 2026).filter { $0.hasPrefix("2026-09") }
    #expect(september == ["2026-09-21", "2026-09-22", "2026-09-23"])
    // 1 January 2023 was a Sunday: the 2nd stands in, and not the 4th, though 2 and 3 January are closed anyway.
    let january = texts(Calendars.japan, 2023).filter { $0 < "2023-01-06" }
    #expect(january == ["2023-01-01", "2023-01-02", "2023-01-03"])
  }

  @Test("A part has the days of the whole, without some, and its own")
  func parents() {
    let whole = HolidayCalendar(
      code: "XX", years: 2015...2030, rules: [fixed("may 1"), fixed("october 12"), fixed("june 1")])
    var june = fixed("june 15")
    june.id = "june 1"
    let part = HolidayCalendar(
      code: "XX-YY", parent: "XX", without: ["october 12"], years: 2020...2035, rules: [june])
    let joined = HolidayCalendar.whole("XX-YY", among: ["XX": whole, "XX-YY": part])
    #expect(joined.map { texts($0, 2026) } == ["2026-05-01", "2026-06-15"])
    #expect(joined?.years == 2020...2030)
    #expect(HolidayCalendar.whole("ZZ", among: [:]) == nil)
  }

  @Test("Calendars that name each other as parents end all the same")
  func circle() {
    let one = HolidayCalendar(code: "A", parent: "B", rules: [fixed("may 1")])
    let two = HolidayCalendar(code: "B", parent: "A", rules: [fixed("may 2")])
    let joined = HolidayCalendar.whole("A", among: ["A": one, "B": two])
    #expect(joined.map { texts($0, 2026) } == ["2026-05-02", "2026-05-01"].sorted())
  }

  @Test("LEC 130.2: every day from 24 December to 6 January, over the turn of the year")
  func range() {
    let rule = HolidayRule(
      id: "closed", day: HolidayDay("december 24 to january 6") ?? HolidayDay(.dates([])),
      kind: .closingDay)
    let days = texts(calendar([rule]), 2026)
    #expect(days.count == 14)
    #expect(days.first == "2026-01-01")
    #expect(days[5] == "2026-01-06")
    #expect(days[6] == "2026-12-24")
    #expect(days.last == "2026-12-31")
  }

  @Test("Years of a rule: from, to, and not in")
  func years() {
    var rule = fixed("june 19")
    (rule.from, rule.to, rule.notIn) = (2021, 2024, [2022])
    let calendar = calendar([rule])
    let found = (2019...2026).filter { !calendar.holidays(in: $0).isEmpty }
    #expect(found == [2021, 2023, 2024])
  }

  @Test("A day off by the week or by a holiday, as the regime says")
  func isOff() throws {
    let saturday = try day("2026-12-19")
    let christmas = try day("2026-12-25")
    #expect(Calendars.germany.isOff(saturday, Regimes.rolling))
    #expect(!Calendars.italy.isOff(saturday, Regimes.sundays))
    #expect(Calendars.italy.isOff(christmas, Regimes.sundays))
    #expect(!Calendars.italy.isOff(try day("2026-12-24"), Regimes.sundays))
  }
}

// Published tables of the churches.
private let westernEaster = """
  2015-04-05 |
  2016-03-27 |
  2017-04-16 |
  2018-04-01 |
  2019-04-21 | a week before the moon of the almanac would have it
  2020-04-12 |
  2021-04-04 |
  2022-04-17 |
  2023-04-09 |
  2024-03-31 |
  2025-04-20 | the same day in East and West
  2026-04-05 |
  2027-03-28 |
  2028-04-16 |
  2029-04-01 |
  2030-04-21 |
  2031-04-13 |
  2032-03-28 |
  2033-04-17 |
  2034-04-09 |
  2035-03-25 |
  2038-04-25 | the latest there is
  2285-03-22 | the earliest there is
  """

private let orthodoxEaster = """
  2020-04-19 |
  2021-05-02 |
  2022-04-24 |
  2023-04-16 |
  2024-05-05 |
  2025-04-20 |
  2026-04-12 |
  2027-05-02 |
  2028-04-16 |
  """

private let rules = """
  january 1                       | 2026-01-01
  second monday of may            | 2026-05-11
  last monday of may              | 2026-05-25
  fifth thursday of october       | 2026-10-29
  monday on or before may 24      | 2026-05-18
  monday on or before may 24      | 2027-05-24
  saturday on or after june 20    | 2026-06-20
  saturday on or after june 20    | 2027-06-26
  monday nearest january 29       | 2026-01-26
  monday nearest january 29       | 2027-02-01
  fourth thursday of november + 1 | 2026-11-27
  first monday of november + 1    | 2028-11-07
  easter - 2                      | 2026-04-03
  easter + 60                     | 2026-06-04
  orthodox easter + 1             | 2026-04-13
  february 29                     | 2028-02-29
  """

/// Days of which it is not settled whether they count as off.
struct ArguableHolidayTests {
  private var calendar: HolidayCalendar {
    let friday = HolidayShift(
      when: [.weekday(.saturday)], to: .previous(.friday), strength: .arguable)
    return HolidayCalendar(
      code: "XX",
      rules: [
        HolidayRule(id: "july", day: HolidayDay(.fixed(month: 7, day: 4)), adds: [friday])
      ])
  }

  @Test(
    "A Friday that offices keep for a Saturday: the victim acts on it, others may have until Monday"
  )
  func friday() throws {
    // 4 July 2026 is a Saturday; fourteen days from 19 June end on Friday the 3rd.
    let events: [Trigger: TriggerKnowledge] = [.discovery: .on(try day("2026-06-19"))]
    let victim = try reckon(
      rule("14 days"), Regimes.rolling, events, calendar: calendar, today: "2026-06-19")
    #expect(victim.end?.text == "2026-07-03")
    #expect(victim.safeBy?.text == "2026-07-03")
    #expect(victim.otherReading?.text == "2026-07-06")
    let service = try reckon(
      rule("14 days", against: .platform), Regimes.rolling, events, calendar: calendar,
      today: "2026-06-19")
    #expect(service.safeBy?.text == "2026-07-06")
  }

  @Test("Working days with such a day among them")
  func workingDays() throws {
    let events: [Trigger: TriggerKnowledge] = [.discovery: .on(try day("2026-07-01"))]
    let due = try reckon(
      rule("3 working_days"), Regimes.rolling, events, calendar: calendar, today: "2026-07-01")
    // Thursday, Friday, Monday; or Thursday, Monday, Tuesday.
    #expect(due.safeBy?.text == "2026-07-06")
    #expect(due.otherReading?.text == "2026-07-07")
  }
}
