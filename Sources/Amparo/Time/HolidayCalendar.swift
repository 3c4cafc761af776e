/// The days off of a place, as rules where the law gives a rule.
public struct HolidayCalendar: Hashable, Sendable {
  /// One day off, year by year.
  public struct Rule: Hashable, Sendable {
    /// When it falls.
    public enum Day: Hashable, Sendable {
      case fixed(month: Int, day: Int)
      /// So many days after Easter Sunday.
      case easter(Int)
      /// The first, second … weekday of a month; the last is minus one.
      case weekday(Int, Weekday, month: Int)
      case dates([CivilDate])
    }

    /// Where it moves when it falls on a day off.
    public enum Shift: String, Vocabulary {
      case none
      case nextMonday = "next_monday"
      case weekendToMonday = "weekend_to_monday"
      case sundayToMonday = "sunday_to_monday"
      case nearestWeekday = "nearest_weekday"
    }

    /// When it falls.
    public var day: Day
    /// Where it moves when it falls on a day off.
    public var shift: Shift
    /// The first year; nil: always.
    public var from: Int?
    /// The last year; nil: still.
    public var to: Int?
  }

  /// The place.
  public var code: String
  /// The calendar whose days are off here too.
  public var parent: String?
  /// Its own days off.
  public var rules: [Rule]

  /// The days off of a year by this calendar's own rules.
  public func holidays(in year: Int) -> [CivilDate] {
    rules.flatMap { rule -> [CivilDate] in
      if let from = rule.from, year < from { return [] }
      if let to = rule.to, year > to { return [] }
      return rule.day.days(in: year).map { rule.shift.moved($0) }
    }
  }
}

extension HolidayCalendar.Rule.Day {
  func days(in year: Int) -> [CivilDate] {
    switch self {
    case .fixed(let month, let day):
      return CivilDate(year: year, month: month, day: day).map { [$0] } ?? []
    case .easter(let offset): return [Easter.western(year).adding(days: offset)]
    case .weekday(let count, let weekday, let month):
      let last = CivilDate.lastDay(ofMonth: month, in: year)
      let days = (1...last).compactMap { CivilDate(year: year, month: month, day: $0) }
        .filter { $0.weekday == weekday }
      let index = count > 0 ? count - 1 : days.count + count
      return days.indices.contains(index) ? [days[index]] : []
    case .dates(let dates): return dates.filter { $0.year == year }
    }
  }
}

extension HolidayCalendar.Rule.Shift {
  func moved(_ day: CivilDate) -> CivilDate {
    switch (self, day.weekday) {
    case (.nextMonday, .monday): day
    case (.nextMonday, let weekday): day.adding(days: 7 - weekday.position)
    case (.weekendToMonday, .saturday): day.adding(days: 2)
    case (.weekendToMonday, .sunday), (.sundayToMonday, .sunday): day.adding(days: 1)
    case (.nearestWeekday, .saturday): day.adding(days: -1)
    case (.nearestWeekday, .sunday): day.adding(days: 1)
    default: day
    }
  }
}

/// Easter Sunday.
public enum Easter {
  /// By the Gregorian reckoning (the anonymous algorithm of 1876).
  public static func western(_ year: Int) -> CivilDate {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let leap = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - leap + 15) % 30
    let shift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * shift) / 451
    let sum = epact + shift - 7 * correction + 114
    return CivilDate(validYear: year, month: sum / 31, day: sum % 31 + 1)
  }
}

/// The days off that count for one deadline: weekends and holidays of a calendar and those above it.
public struct DaysOff: Sendable {
  let offDays: ValueSet<CountingRegime.OffDay>
  let calendars: [HolidayCalendar]

  /// The days off of a regime, with the calendars it uses.
  public init(offDays: ValueSet<CountingRegime.OffDay>, calendars: [HolidayCalendar]) {
    self.offDays = offDays
    self.calendars = calendars
  }

  /// Whether nothing is done on that day.
  public func isOff(_ day: CivilDate) -> Bool {
    switch day.weekday {
    case .saturday where offDays.contains(.saturday): return true
    case .sunday where offDays.contains(.sunday): return true
    default: break
    }
    guard offDays.contains(.holidays) else { return false }
    return calendars.contains { $0.holidays(in: day.year).contains(day) }
  }

  /// The next day that is not off, the day itself included.
  public func workingDay(onOrAfter day: CivilDate) -> CivilDate {
    var day = day
    while isOff(day) { day = day.adding(days: 1) }
    return day
  }

  /// The last day that is not off, the day itself included.
  public func workingDay(onOrBefore day: CivilDate) -> CivilDate {
    var day = day
    while isOff(day) { day = day.adding(days: -1) }
    return day
  }
}
