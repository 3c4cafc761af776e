extension Reckoner {
  /// The end of a clock of days, reckoned from one day of the event.
  struct SideEnd {
    /// The day with which the clock starts.
    var begin: CivilDate
    /// The end on the first reading; nil without a number.
    var end: CivilDate?
    /// The end on the other reading.
    var other: (day: CivilDate, matter: Disputed.Matter)?
    /// The earliest defensible day, where a roll-over is not settled.
    var rolledBack: CivilDate?
    var steps: [DerivationStep]

    var earliest: CivilDate? {
      var earliest = end
      for day in [other?.day, rolledBack] {
        if let day, earliest.map({ day < $0 }) ?? true { earliest = day }
      }
      return earliest
    }

    var latest: CivilDate? {
      guard let end, let other else { return end ?? other?.day }
      return max(end, other.day)
    }

    /// Notes another reading.
    mutating func read(_ day: CivilDate, _ matter: Disputed.Matter) {
      other = (day, matter)
      steps.append(.otherReading(day, matter))
    }
  }

  /// Which of the days that an event can be is taken.
  enum Pick {
    case early
    case late
  }

  mutating func end(
    from side: Beginning.Side, _ length: PeriodLength?, _ tolling: TollingEffect, _ bounds: [Bound],
    _ pick: Pick, possible: Bool = false
  ) -> SideEnd {
    var steps: [DerivationStep] = []
    steps.reserveCapacity(6)
    steps.append(side.source.step(side.day))
    let begin = begin(side.day, tolling, pick, possible: possible, &steps)
    var result = SideEnd(begin: begin, steps: steps)
    if let length { period(length, tolling, &result) }
    for bound in bounds { cap(&result, pick == .early ? bound.early : bound.late, bound.cite) }
    return result
  }

  /// The day with which the clock starts, after what puts it off.
  private func begin(
    _ event: CivilDate, _ tolling: TollingEffect, _ pick: Pick, possible: Bool,
    _ steps: inout [DerivationStep]
  ) -> CivilDate {
    var begin = event
    if let floor = rule.noEarlierThan, begin < floor {
      begin = floor
      steps.append(.noEarlierThan(floor))
    }
    for delay in tolling.delays + (possible ? tolling.possibleDelays : []) {
      let day = pick == .early ? delay.day.earliest : delay.day.latest
      if day <= begin { continue }
      begin = day
      if let age = delay.entry.untilAge {
        steps.append(.tolledUntilAge(age, day, cite: delay.entry.cite))
      } else {
        steps.append(.tolledUntil(delay.entry.ground, day, cite: delay.entry.cite))
      }
    }
    if rule.precision == .yearEnd {
      begin = CivilDate(validYear: begin.year, month: 12, day: 31)
      steps.append(.yearEnd(begin))
    } else if rule.precision == .endOfDay {
      steps.append(.endOfDay(begin))
    }
    return begin
  }

  /// The period from there, with both readings where there are two.
  private mutating func period(
    _ length: PeriodLength, _ tolling: TollingEffect, _ result: inout SideEnd
  ) {
    let midnight = rule.precision == .yearEnd || rule.precision == .endOfDay
    let counted = regime.firstDay == .included && !midnight
    result.steps.append(counted ? .eventDayIncluded : .eventDayExcluded)
    result.steps += penaltySteps
    let last = lastDay(length, from: result.begin, midnight: midnight)
    if let month = last.month { result.steps.append(.month(month)) }
    result.steps.append(.period(length, rawEnd: last.day))
    var (day, other) = (last.day, last.other)
    for (entry, more) in tolling.lengthenings {
      day = lengthened(day, more)
      other = other.map { lengthened($0, more) }
      result.steps.append(.lengthened(entry.ground, more, to: day, cite: entry.cite))
    }
    roll(day, &result)
    if let other, let end = result.end {
      let moved =
        regime.lastDayOff == .nextWorkingDay
        ? daysOff.workingDay(onOrAfter: other, .arguable).day : other
      if moved != end { result.read(moved, last.matter) }
    }
  }

  private func lengthened(_ day: CivilDate, _ more: PeriodLength) -> CivilDate {
    switch more.unit {
    case .month, .year: day.adding(months: more.months)
    case .week: day.adding(days: more.count * 7)
    case .day, .workingDay: day.adding(days: more.count)
    case .hour, .minute: day.adding(days: more.minutes.quotientUp(1440))
    }
  }

  /// What a last day that is off does.
  private mutating func roll(_ day: CivilDate, _ result: inout SideEnd) {
    result.end = day
    years.append(day.year)
    let (moved, past) = daysOff.workingDay(onOrAfter: day)
    // Holidays of which it is not settled whether they count may move it further.
    let farther = daysOff.workingDay(onOrAfter: day, .arguable).day
    if farther != day { years.append(farther.year) }
    switch regime.lastDayOff {
    case .none:
      if let off = past.first { result.steps.append(.stays(day, off)) }
    case .nextWorkingDay:
      result.end = moved
      if moved != day { result.steps.append(.rolled(from: day, to: moved, past: past)) }
      if farther != moved { result.read(farther, .lastDayOff) }
    case .uncertain where farther != day:
      let back = daysOff.workingDay(onOrBefore: day)
      result.rolledBack = back
      result.steps.append(.rolledBack(from: day, to: back))
      result.read(farther, .lastDayOff)
    case .uncertain: break
    }
  }

  private func cap(_ result: inout SideEnd, _ day: CivilDate, _ cite: String) {
    if let other = result.other, other.day > day {
      result.other = result.end.map { $0 < day } ?? false ? (day, other.matter) : nil
    }
    guard result.end.map({ day < $0 }) ?? true else { return }
    result.end = day
    result.steps.append(.capped(day, cite: cite))
  }
}
