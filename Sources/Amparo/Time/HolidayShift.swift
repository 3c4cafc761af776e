/// Where a holiday moves, or which further day it takes off, when it falls on a day that is off already.
public struct HolidayShift: Hashable, Sendable {
  /// When a shift applies.
  public enum Condition: Hashable, Sendable {
    /// The day falls on this day of the week.
    case weekday(Weekday)
    /// It falls on a holiday that stands before it in the calendar.
    case anotherHoliday
  }

  /// Where to.
  public enum Target: Hashable, Sendable {
    /// The next such weekday after it.
    case next(Weekday)
    /// The last such weekday before it.
    case previous(Weekday)
    /// The next day that is neither a Saturday nor a Sunday nor a holiday.
    case nextWorkingDay
    /// The next day that is neither a Sunday nor a holiday.
    case nextFreeDay
  }

  /// When it applies: any of these.
  public var conditions: Set<Condition>
  /// Where to.
  public var target: Target
  /// Whether it is settled that the day it leads to counts as off for periods.
  public var strength: Strength

  /// A shift.
  public init(
    when conditions: Set<Condition>, to target: Target, strength: Strength = .settled
  ) {
    self.conditions = conditions
    self.target = target
    self.strength = strength
  }

  /// The day that the shift leads to; `taken` are the days that are holidays already.
  func day(from day: CivilDate, taken: Set<CivilDate>) -> CivilDate {
    switch target {
    case .next(let weekday): return day.adding(days: 1).onOrAfter(weekday)
    case .previous(let weekday): return day.adding(days: -1).onOrBefore(weekday)
    case .nextWorkingDay, .nextFreeDay:
      var day = day.adding(days: 1)
      while taken.contains(day) || day.weekday == .sunday
        || (target == .nextWorkingDay && day.weekday == .saturday)
      { day = day.adding(days: 1) }
      return day
    }
  }
}

extension HolidayShift.Condition {
  /// As calendars write it, `sunday` or `another_holiday`; nil when it is neither.
  public init?(_ text: some StringProtocol) {
    if text == "another_holiday" {
      self = .anotherHoliday
    } else if let weekday = Weekday(rawValue: String(text)) {
      self = .weekday(weekday)
    } else {
      return nil
    }
  }
}

extension HolidayShift.Target {
  /// As calendars write it, `next_monday`, `previous_friday`, `next_working_day`, `next_free_day`; nil when it is none.
  public init?(_ text: some StringProtocol) {
    if text == "next_working_day" {
      self = .nextWorkingDay
    } else if text == "next_free_day" {
      self = .nextFreeDay
    } else if text.hasPrefix("next_"), let weekday = Weekday(rawValue: String(text.dropFirst(5))) {
      self = .next(weekday)
    } else if text.hasPrefix("previous_"),
      let weekday = Weekday(rawValue: String(text.dropFirst(9)))
    {
      self = .previous(weekday)
    } else {
      return nil
    }
  }
}
