extension Reckoner {
  /// The last day of a period, before anything moves it.
  struct LastDay {
    var day: CivilDate
    /// How months found it; nil for other units.
    var month: MonthEnd?
    /// The day on another reading; nil where both agree.
    var other: CivilDate?
    /// What the readings differ about.
    var matter = Disputed.Matter.monthEnd
  }

  /// The last day of a period that starts with a day, or with the end of it (`midnight`).
  mutating func lastDay(
    _ length: PeriodLength, from begin: CivilDate, midnight: Bool = false
  ) -> LastDay {
    let counted = regime.firstDay == .included && !midnight
    let first = counted ? begin : begin.adding(days: 1)
    switch length.unit {
    case .day: return LastDay(day: max(begin, first.adding(days: length.count - 1)))
    case .week: return LastDay(day: max(begin, first.adding(days: length.count * 7 - 1)))
    case .hour, .minute:
      return LastDay(day: begin.adding(days: length.minutes.quotientUp(1440)))
    case .workingDay:
      years += [begin.year, begin.adding(days: length.count * 2 + 7).year]
      let day = daysOff.workingDay(number: length.count, from: first)
      let other = daysOff.workingDay(number: length.count, from: first, .arguable)
      return LastDay(day: day, other: other == day ? nil : other, matter: .lastDayOff)
    case .month, .year: break
    }
    let before = dayBefore(first, months: length.months)
    if counted || regime.monthRule == .fromFirstDay { return before }
    // A regime that counts the day of the event has no use for its number once it starts at midnight.
    if midnight && regime.firstDay == .included { return before }
    let same = begin.adding(months: length.months)
    let rule: MonthEnd = same.day == begin.day ? .sameNumber : .lastOfMonth
    let disputed = midnight && before.day != same
    return LastDay(day: same, month: rule, other: disputed ? before.day : nil)
  }

  /// The day before the one with the number of the first counted day; the month's last day where there is none.
  private func dayBefore(_ first: CivilDate, months: Int) -> LastDay {
    let corresponding = first.adding(months: months)
    if corresponding.day != first.day { return LastDay(day: corresponding, month: .lastOfMonth) }
    return LastDay(day: corresponding.adding(days: -1), month: .dayBefore)
  }

  /// Whether holidays can move the end, so that it matters what the calendar leaves out.
  var looksAtHolidays: Bool {
    let counts = lengths.map { $0.floor?.unit == .workingDay || $0.ceiling?.unit == .workingDay }
    return regime.offDays.contains(.holidays)
      && (regime.lastDayOff != .none || counts ?? false)
  }
}
