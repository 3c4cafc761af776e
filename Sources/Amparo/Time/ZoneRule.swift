/// How a zone's clocks change year after year, as the footer of its data says: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule: Hashable, Sendable {
  /// Seconds ahead in standard time.
  let standard: Int
  /// The other time of the year; nil: the clocks never change.
  let summer: Summer?

  /// The time of the year that differs.
  struct Summer: Hashable, Sendable {
    /// Seconds ahead in it.
    let offset: Int
    /// When it begins, by the clocks before.
    let begin: ZoneDay
    /// When it ends, by the clocks before.
    let end: ZoneDay
  }

  /// Seconds ahead at a moment.
  func offset(at seconds: Int) -> Int {
    guard let summer else { return standard }
    let year = CivilDate(dayNumber: (seconds + standard).quotientDown(86_400)).year
    let begin = summer.begin.seconds(in: year) - standard
    let end = summer.end.seconds(in: year) - summer.offset
    // South of the equator, and where winter is the exception, the end comes first.
    let isSummer =
      begin < end ? seconds >= begin && seconds < end : seconds >= begin || seconds < end
    return isSummer ? summer.offset : standard
  }
}

/// A day and a time of day on which clocks change, every year.
struct ZoneDay: Hashable, Sendable {
  /// Which day.
  enum Day: Hashable, Sendable {
    /// Counted from 1 without 29 February.
    case julian(Int)
    /// Counted from 0 with 29 February.
    case ordinal(Int)
    /// Of a month, the so-manieth such weekday from Sunday as 0; the fifth is the last.
    case weekday(month: Int, week: Int, Int)
  }

  let day: Day
  /// Seconds from midnight; may be negative or more than a day.
  let time: Int

  /// The local time in seconds since 1970.
  func seconds(in year: Int) -> Int {
    let first = CivilDate(validYear: year, month: 1, day: 1)
    let date: CivilDate
    switch day {
    case .julian(let number):
      let leap = CivilDate.isLeap(year) && number > 59 ? 1 : 0
      date = first.adding(days: number - 1 + leap)
    case .ordinal(let number): date = first.adding(days: number)
    case .weekday(let month, let week, let weekday):
      let wanted = Weekday.allCases[(weekday + 6) % 7]
      let start = CivilDate(validYear: year, month: month, day: 1).onOrAfter(wanted)
      let found = start.adding(days: (week - 1) * 7)
      date = found.month == month ? found : found.adding(days: -7)
    }
    return date.dayNumber * 86_400 + time
  }
}
