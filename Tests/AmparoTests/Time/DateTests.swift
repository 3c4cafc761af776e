import Testing

@testable import Amparo

/// Days, months and moments as they are written and added.
struct DateTests {
  @Test(
    "Every day of four centuries comes back from its number, in order, with the weekdays in turn")
  func everyDay() throws {
    var day = try day("1800-01-01")
    #expect(day.weekday == .wednesday)
    var weekday = day.weekday.position
    let last = try last("2200-12-31")
    while day <= last {
      #expect(CivilDate(year: day.year, month: day.month, day: day.day) == day)
      #expect(day.weekday.position == weekday)
      weekday = (weekday + 1) % 7
      day = day.adding(days: 1)
    }
  }

  private func last(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(text) else { throw Unreadable(text: text) }
    return day
  }

  @Test(arguments: Row.table(months)) func adding(row: Row) throws {
    let count = Int(row[1]) ?? 0
    #expect(try day(row[0]).adding(months: count).text == row[2])
  }

  @Test(arguments: [
    "", "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-1-1", "26-01-01",
    "2026/01/01",
    "2026-01-01 ", " 2026-01-01", "0000-01-01", "2026-01-0a", "٢٠٢٦-٠١-٠١", "-026-01-01",
  ])
  func noDay(text: String) {
    #expect(CivilDate(text) == nil)
    #expect(PartialDate(text) == nil)
  }

  @Test("A month and a year are ranges, and write themselves back")
  func partial() throws {
    let month = try date("2028-02")
    #expect(month.earliest.text == "2028-02-01")
    #expect(month.latest.text == "2028-02-29")
    #expect(month.text == "2028-02")
    let year = try date("2026")
    #expect(year.latest.text == "2026-12-31")
    #expect(year.text == "2026")
    #expect(PartialDate("2026-13") == nil)
    let days = PartialDate(earliest: try day("2026-11-22"), latest: try day("2026-11-01"))
    #expect(days.text == "2026-11-01/2026-11-22")
  }

  @Test(arguments: Row.table(moments)) func moment(row: Row) throws {
    let found = try instant(row[0])
    #expect(found.text == row[1])
    #expect(found.seconds == Int(row[2]))
  }

  @Test(arguments: [
    "2026-11-20", "2026-11-20T10:00", "2026-11-20T24:00Z", "2026-11-20T10:60Z",
    "2026-11-20T10:00:60Z",
    "2026-11-20T10:00+1100", "2026-11-20T10:00+19:00", "2026-11-20 10:00Z", "2026-11-31T10:00Z",
    "2026-11-20T10:00+11:00x", "2026-11-20T10:00:5Z", "2026-11-20T10:00:Z", "2026-11-20T1é:00Z",
  ])
  func noMoment(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    ("3 months", 3, PeriodLength.Unit.month), ("1 year", 1, .year), ("48 hours", 48, .hour),
    ("10 working_days", 10, .workingDay), ("90 minutes", 90, .minute), ("2 weeks", 2, .week),
    ("14 days", 14, .day), ("0 days", 0, .day),
  ])
  func period(text: String, count: Int, unit: PeriodLength.Unit) throws {
    #expect(try length(text) == PeriodLength(count: count, unit: unit))
    #expect(try length(text).text == text)
  }

  @Test(arguments: [
    "", "3", "months", "3  months", "-3 months", "3 fortnights", "three months", "3 months ",
    "999999 days",
  ])
  func noPeriod(text: String) {
    #expect(PeriodLength(text) == nil)
  }

  @Test("Penalties compare by size: a day less than a year is less")
  func sizes() throws {
    #expect(try length("364 days") < length("1 year"))
    #expect(try !(length("365 days") < length("1 year")))
    #expect(try !(length("1 year") < length("365 days")))
    #expect(try length("12 months") <= length("1 year"))
    #expect(try length("1 year") <= length("12 months"))
    #expect(try length("24 months").size == length("2 years").size)
    #expect(try length("180 days") < length("6 months"))
    #expect(try length("6 months") < length("183 days"))
    #expect(try length("5 years") < length("61 months"))
    #expect(try length("12 months") != length("1 year"))
  }
}

private let months = """
  2024-02-29 | -24  | 2022-02-28 | backwards into a common year
  2026-03-31 | -25  | 2024-02-29 | backwards into a leap year
  2026-03-31 | -1   | 2026-02-28 | the month's last day
  2026-01-31 | 1    | 2026-02-28 | the month's last day
  2024-01-31 | 1    | 2024-02-29 | of a leap year
  1900-01-31 | 1    | 1900-02-28 | 1900 was none
  2000-01-31 | 1    | 2000-02-29 | 2000 was one
  2026-12-15 | 1    | 2027-01-15 | over the turn of the year
  2026-01-15 | -1   | 2025-12-15 | and back
  2026-08-31 | 18   | 2028-02-29 | a year and a half
  2026-11-22 | 0    | 2026-11-22 | nothing
  2026-11-22 | 1200 | 2126-11-22 | a century
  """

private let moments = """
  1970-01-01T00:00Z         | 1970-01-01T00:00Z         | 0
  1970-01-01T01:00+01:00    | 1970-01-01T01:00+01:00    | 0
  1969-12-31T23:59:59Z      | 1969-12-31T23:59:59Z      | -1
  2000-01-01T00:00:00Z      | 2000-01-01T00:00Z         | 946684800
  2000-01-01T05:30+05:30    | 2000-01-01T05:30+05:30    | 946684800
  1999-12-31T14:00-10:00    | 1999-12-31T14:00-10:00    | 946684800
  2000-01-01T00:00-00:00    | 2000-01-01T00:00Z         | 946684800
  """
