extension Reckoner {
  /// A clock of hours from a known moment: every hour counts, also on days off.
  mutating func hours(
    from instant: Instant, _ source: Beginning.Source, _ lengths: Lengths
  ) -> Due {
    guard let floor = lengths.floor, let ceiling = lengths.ceiling else { return Due(.running) }
    var steps = [source.step(instant)]
    let begin = begin(instant, &steps)
    let first = end(begin, floor, zone: instant.zone)
    let last = end(begin, ceiling, zone: instant.zone)
    let safeEarly = rule.runsAgainst.earliestIsSafe
    steps.append(.hours(safeEarly ? floor : ceiling, end: safeEarly ? first.end : last.end))
    var due = Due(.running, end: .instant(last.end), derivation: steps)
    due.safeBy = .instant(safeEarly ? first.end : last.other ?? last.end)
    if !first.end.isSameMoment(as: last.end) { due.earliestEnd = .instant(first.end) }
    if let other = last.other {
      due.disputed = Disputed(
        one: .instant(last.end), other: .instant(other), matter: .lastDayOff)
    }
    cap(&due)
    if (due.end.map { $0.date < today } ?? false) && (last.other.map { $0.date < today } ?? true) {
      due.state = .expired
    }
    return due
  }

  private func begin(_ instant: Instant, _ steps: inout [DerivationStep]) -> Instant {
    var begin = instant
    if let floor = rule.noEarlierThan, begin.date < floor {
      begin = Instant(date: floor, secondOfDay: 0, offset: begin.offset, zone: begin.zone)
      steps.append(.noEarlierThan(floor))
    }
    if rule.precision == .endOfDay {
      steps.append(.endOfDay(begin.date))
      begin = local(begin.date.adding(days: 1), 0, like: begin)
    } else if rule.precision == .nextFullHour || regime.hours == .nextFullHour {
      begin = begin.nextFullHour
      steps.append(.fullHour(begin))
    }
    return begin
  }

  private mutating func end(
    _ begin: Instant, _ length: PeriodLength, zone: String?
  ) -> (end: Instant, other: Instant?) {
    var end = begin.adding(seconds: length.minutes * 60)
    if let zone { end = zones.show(end, in: zone) }
    if regime.hoursEndOff == .none { return (end, nil) }
    let day = daysOff.workingDay(onOrAfter: end.date, .arguable).day
    if day == end.date { return (end, nil) }
    let moved = local(day, end.secondOfDay, like: end)
    return regime.hoursEndOff == .nextWorkingDay ? (moved, nil) : (end, moved)
  }

  /// A local date and time where the instant is; the first of two, and the same offset where no zone is named.
  private func local(_ day: CivilDate, _ second: Int, like instant: Instant) -> Instant {
    let there = instant.zone.flatMap { zones.zone($0) }?.instants(day, secondOfDay: second).first
    return there ?? Instant(date: day, secondOfDay: second, offset: instant.offset)
  }

  /// A bound that ends a clock of hours earlier.
  private mutating func cap(_ due: inout Due) {
    for cap in rule.caps {
      var bound: Moment?
      if case .instant(_, let instant) = beginning(cap.start), cap.period.isClock {
        let end = instant.adding(seconds: cap.period.minutes * 60)
        bound = .instant(instant.zone.map { zones.show(end, in: $0) } ?? end)
      } else if case .days(let early, let late, _) = beginning(cap.start).asDays {
        let day = rule.runsAgainst.earliestIsSafe ? early.day : late.day
        bound = .day(lastDay(cap.period, from: day).day)
      }
      guard let bound else { continue }
      if let end = due.end, bound.isBefore(end) {
        due.end = bound
        due.derivation.append(.capped(bound.date, cite: cap.cite))
      }
      if let safe = due.safeBy, bound.isBefore(safe) { due.safeBy = bound }
    }
  }

  /// A clock of hours from an event of which only the day is known: its end is a day, too.
  mutating func roughHours(
    _ early: Beginning.Side, _ late: Beginning.Side, facts: [String], _ lengths: Lengths
  ) -> Due {
    guard let floor = lengths.floor, let ceiling = lengths.ceiling else { return Due(.running) }
    // At the earliest it began with the day, so that its last hour may already be the day's before.
    let whole = floor.minutes / 1440 - 1
    let first = max(early.day, early.day.adding(days: whole))
    let last = late.day.adding(days: ceiling.minutes.quotientUp(1440))
    let safeEarly = rule.runsAgainst.earliestIsSafe
    var due = Due(
      .running, end: .day(last), safeBy: .day(safeEarly ? first : last),
      derivation: [
        (safeEarly ? early : late).source.step(safeEarly ? early.day : late.day),
        .period(safeEarly ? floor : ceiling, rawEnd: safeEarly ? first : last),
      ], assumptions: [.hourNotKnown])
    if first != last { due.earliestEnd = .day(first) }
    if last < today {
      due.state = .expired
    } else if safeEarly, first < today {
      due.state = .unknown
      due.needs = facts
    }
    return due
  }
}
