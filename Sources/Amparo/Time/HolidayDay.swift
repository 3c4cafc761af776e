/// When a holiday falls, as the law says it: a day of the year, a weekday of a month, days from Easter, or listed days.
public struct HolidayDay: Hashable, Sendable {
  /// The day that the rule starts from.
  public enum Base: Hashable, Sendable {
    /// `may 1`.
    case fixed(month: Int, day: Int)
    /// `december 24 to january 6`: every day between the two.
    case range(month: Int, day: Int, toMonth: Int, toDay: Int)
    /// `second monday of may`; `last` is minus one.
    case weekday(Int, Weekday, month: Int)
    /// `monday on or after june 20`.
    case onOrAfter(Weekday, month: Int, day: Int)
    /// `monday on or before may 24`.
    case onOrBefore(Weekday, month: Int, day: Int)
    /// `monday nearest january 29`.
    case nearest(Weekday, month: Int, day: Int)
    /// `easter`, `orthodox easter`.
    case easter(Easter)
    /// Days that a proclamation, the moon or the sun sets.
    case dates([CivilDate])
    /// `between holidays`: a day whose neighbours are both holidays.
    case betweenHolidays
  }

  /// The day that the rule starts from.
  public var base: Base
  /// So many days after it, or before it when negative.
  public var plus: Int

  /// A rule for a day.
  public init(_ base: Base, plus: Int = 0) {
    self.base = base
    self.plus = plus
  }

  /// The days of a year, before anything moves them; none for `between holidays`, which hang on the others.
  func days(in year: Int) -> [CivilDate] {
    let found: CivilDate? =
      switch base {
      case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
      case .weekday(let count, let weekday, let month): Self.nth(count, weekday, month, year)
      case .onOrAfter(let weekday, let month, let day):
        CivilDate(year: year, month: month, day: day)?.onOrAfter(weekday)
      case .onOrBefore(let weekday, let month, let day):
        CivilDate(year: year, month: month, day: day)?.onOrBefore(weekday)
      case .nearest(let weekday, let month, let day):
        CivilDate(year: year, month: month, day: day)?.adding(days: -3).onOrAfter(weekday)
      case .easter(let easter): easter.sunday(in: year)
      case .dates, .range, .betweenHolidays: nil
      }
    switch base {
    case .dates(let dates): return dates.map { $0.adding(days: plus) }.filter { $0.year == year }
    case .range(let month, let day, let toMonth, let toDay):
      return Self.range((month, day), to: (toMonth, toDay), year).map { $0.adding(days: plus) }
    default: return found.map { [$0.adding(days: plus)] } ?? []
    }
  }

  /// The days between two of a year, or over the turn of it.
  private static func range(
    _ from: (month: Int, day: Int), to: (month: Int, day: Int), _ year: Int
  ) -> [CivilDate] {
    let last = (to.month, to.day) < (from.month, from.day) ? year + 1 : year
    guard let begin = CivilDate(year: year, month: from.month, day: from.day),
      let end = CivilDate(year: last, month: to.month, day: to.day)
    else { return [] }
    return (0...end.dayNumber - begin.dayNumber).map { begin.adding(days: $0) }
  }

  /// The first, second … weekday of a month, or the last; nil where the month has no fifth.
  private static func nth(
    _ count: Int, _ weekday: Weekday, _ month: Int, _ year: Int
  ) -> CivilDate? {
    let last = CivilDate(
      validYear: year, month: month, day: CivilDate.lastDay(ofMonth: month, in: year))
    if count < 0 { return last.onOrBefore(weekday).adding(days: (count + 1) * 7) }
    let first = CivilDate(validYear: year, month: month, day: 1).onOrAfter(weekday)
    let day = first.adding(days: (count - 1) * 7)
    return day <= last ? day : nil
  }
}
