/// Why a day is off.
public enum DayOff: Hashable, Sendable {
  /// By the day of the week.
  case weekday(CivilDate)
  /// By a holiday: the id of its rule, and what people call it.
  case holiday(CivilDate, rule: String, name: LocalText)

  /// The day.
  public var date: CivilDate {
    switch self {
    case .weekday(let day), .holiday(let day, _, _): day
    }
  }
}

extension HolidayCalendar {
  /// Whether a regime treats a day as off in this calendar's place, as far as that is settled.
  public func isOff(_ day: CivilDate, _ regime: CountingRegime) -> Bool {
    var off = DaysOff(regime.offDays, calendar: Shared(self))
    return off.reason(day, .settled) != nil
  }
}

/// The days off that count for one clock; remembers the years it has worked out.
struct DaysOff: Sendable {
  let offDays: ValueSet<CountingRegime.OffDay>
  let calendar: Shared<HolidayCalendar>?
  /// The holidays of the years that were looked at.
  private(set) var years: [Int: [HolidayCalendar.Holiday]]
  /// Whether a year was looked at that was not known before.
  private(set) var hasLearnt = false

  init(
    _ offDays: ValueSet<CountingRegime.OffDay>, calendar: Shared<HolidayCalendar>?,
    years: [Int: [HolidayCalendar.Holiday]] = [:]
  ) {
    self.offDays = offDays
    self.calendar = calendar
    self.years = years
  }

  /// Why a day is off; nil when it is not.
  ///
  /// - Parameter strength: `settled` leaves out holidays of which it is unsettled whether they count.
  mutating func reason(_ day: CivilDate, _ strength: Strength) -> DayOff? {
    switch day.weekday {
    case .saturday where offDays.contains(.saturday): return .weekday(day)
    case .sunday where offDays.contains(.sunday): return .weekday(day)
    default: break
    }
    guard offDays.contains(.holidays), let calendar else { return nil }
    let year = day.year
    let holidays: [HolidayCalendar.Holiday]
    if let known = years[year] {
      holidays = known
    } else {
      holidays = calendar.value.days(in: year)
      years[year] = holidays
      hasLearnt = true
    }
    return holidays.first { $0.date == day && ($0.strength == .settled || strength == .arguable) }
      .map { .holiday(day, rule: $0.rule, name: $0.name) }
  }

  /// The next day that is not off, the day itself included, and the days passed over.
  mutating func workingDay(
    onOrAfter day: CivilDate, _ strength: Strength = .settled
  ) -> (day: CivilDate, past: [DayOff]) {
    var day = day
    var past: [DayOff] = []
    while let off = reason(day, strength), past.count < Self.bound {
      past.append(off)
      day = day.adding(days: 1)
    }
    return (day, past)
  }

  /// The last day that is not off, the day itself included.
  mutating func workingDay(onOrBefore day: CivilDate) -> CivilDate {
    var day = day
    var steps = 0
    while reason(day, .arguable) != nil, steps < Self.bound {
      day = day.adding(days: -1)
      steps += 1
    }
    return day
  }

  /// The last of so many working days, of which the first is the day given or the next after it.
  mutating func workingDay(
    number count: Int, from first: CivilDate, _ strength: Strength = .settled
  ) -> CivilDate {
    var day = first
    var left = count
    var steps = 0
    while left > 0, steps < count * 7 + Self.bound {
      if reason(day, strength) == nil { left -= 1 }
      if left > 0 { day = day.adding(days: 1) }
      steps += 1
    }
    return day
  }

  /// No place rests longer; a calendar that says so is wrong, and must not run for ever.
  private static var bound: Int { 60 }
}
