/// What is known of an event that a clock runs from.
public enum TriggerKnowledge: Hashable, Sendable {
  /// It happened, on a day known at least roughly.
  case day(PartialDate)
  /// It happened at a moment.
  case instant(Instant)
  /// It has not happened; the fact is what would tell.
  case notHappened(needs: String)
  /// Nobody said.
  case unknown(needs: String)
}

/// Works out when a clock ends: pure arithmetic on what it is given.
public struct Reckoner: Sendable {
  let rule: DeadlineRule
  let regime: CountingRegime
  let daysOff: DaysOff
  let penalty: Penalty?
  /// The victim's age today, as far as it is known.
  let age: AgeRange
  let today: CivilDate

  /// A reckoner for one clock.
  public init(
    rule: DeadlineRule, regime: CountingRegime, daysOff: DaysOff, penalty: Penalty?,
    age: AgeRange, today: CivilDate
  ) {
    self.rule = rule
    self.regime = regime
    self.daysOff = daysOff
    self.penalty = penalty
    self.age = age
    self.today = today
  }

  /// How the clock stands, given what is known of each event.
  ///
  /// `tolling` are the rule's entries that apply for certain.
  public func due(
    tolling: [DeadlineRule.Tolling], events: (Trigger) -> TriggerKnowledge
  ) -> Due {
    let length: PeriodLength
    var ceiling: PeriodLength?
    switch rule.length {
    case .none: return Due(.noLimit)
    case .unspecified: return words(events)
    case .fixed(let period): length = period
    case .between(let floor, let top):
      length = floor
      ceiling = top
    case .byMaximumPenalty, .equalsMaximumPenalty:
      switch penaltyPeriod {
      case .period(let period): length = period
      case .noLimit: return Due(.noLimit)
      case .unknown: return Due(.unknown)
      }
    }
    let beginning = start(rule.start, events)
    switch beginning {
    case .notHappened(let needs): return capped(Due(.notStarted, needs: [needs]), events)
    case .unknown(let needs): return capped(Due(.unknown, needs: [needs]), events)
    case .instant(let instant) where length.isClock:
      return clock(from: instant, length)
    case .instant(let instant):
      return days(from: PartialDate(instant.date), length, ceiling, tolling, events)
    case .day(let day) where length.isClock:
      // Without a time of day the clock started somewhere in that day: its end is a day, not a moment.
      return roughClock(from: day, length)
    case .day(let day): return days(from: day, length, ceiling, tolling, events)
    }
  }

  // MARK: Starts

  private func start(
    _ start: DeadlineRule.Start, _ events: (Trigger) -> TriggerKnowledge
  ) -> TriggerKnowledge {
    switch start {
    case .trigger(let trigger): return events(trigger)
    case .deadline: return .unknown(needs: Fact.stepsDone.rawValue)
    case .latest(let triggers):
      return combine(triggers.map(events)) { $0.later(than: $1) }
    case .earliest(let triggers):
      let known = triggers.map(events).filter {
        if case .day = $0 { true } else { false }
      }
      return combine(known.isEmpty ? triggers.map(events) : known) { $1.later(than: $0) }
    }
  }

  /// All must be known; of the known ones the chosen counts.
  private func combine(
    _ all: [TriggerKnowledge], prefer: (PartialDate, PartialDate) -> Bool
  ) -> TriggerKnowledge {
    var best: PartialDate?
    for knowledge in all {
      switch knowledge {
      case .notHappened, .unknown: return knowledge
      case .instant(let instant):
        let day = PartialDate(instant.date)
        if best.map({ prefer(day, $0) }) ?? true { best = day }
      case .day(let day): if best.map({ prefer(day, $0) }) ?? true { best = day }
      }
    }
    return best.map { .day($0) } ?? .unknown(needs: Fact.stepsDone.rawValue)
  }

  private func words(_ events: (Trigger) -> TriggerKnowledge) -> Due {
    switch start(rule.start, events) {
    case .notHappened(let needs), .unknown(let needs): Due(.notStarted, needs: [needs])
    case .day, .instant: Due(.running)
    }
  }

  // MARK: Hours

  private func clock(from instant: Instant, _ length: PeriodLength) -> Due {
    let full = regime.hours == .nextFullHour || rule.precision == .nextFullHour
    let begin = full ? instant.nextFullHour : instant
    let seconds = length.count * (length.unit == .hour ? 3600 : 60)
    let end = Moment.instant(begin.adding(seconds: seconds))
    let state: Due.State = end.date < today ? .expired : .running
    return Due(state, end: end, safeBy: end)
  }

  private func roughClock(from day: PartialDate, _ length: PeriodLength) -> Due {
    let minutes = length.count * (length.unit == .hour ? 60 : 1)
    let whole = (minutes + 1439) / 1440
    let first = day.earliest.adding(days: minutes / 1440)
    let last = day.latest.adding(days: whole)
    let safe = rule.runsAgainst.earliestIsSafe ? first : last
    return Due(
      safe < today ? .expired : .running, end: .day(last), safeBy: .day(safe),
      earliestEnd: .day(first))
  }

  // MARK: Days

  private func days(
    from event: PartialDate, _ length: PeriodLength, _ ceiling: PeriodLength?,
    _ tolling: [DeadlineRule.Tolling], _ events: (Trigger) -> TriggerKnowledge
  ) -> Due {
    var early: [DerivationStep] = []
    var late: [DerivationStep] = []
    let first = end(event.earliest, length, tolling, .earliest, events, &early)
    let last = end(event.latest, ceiling ?? length, tolling, .latest, events, &late)
    guard let first, let last else {
      return Due(.unknown, needs: [Fact.victimAge.rawValue], derivation: early)
    }
    let other = otherReading(event, length)
    var safe = rule.runsAgainst.earliestIsSafe ? first.safe : last.end
    if let other { safe = rule.runsAgainst.earliestIsSafe ? min(safe, other) : max(safe, other) }
    let over = rule.runsAgainst.earliestIsSafe ? last.end < today : safe < today
    return Due(
      over ? .expired : .running, end: .day(last.end), safeBy: .day(safe),
      earliestEnd: first.end == last.end ? nil : .day(first.end),
      otherReading: other.map { .day($0) }, derivation: late)
  }

  private enum Side {
    case earliest
    case latest
  }

  /// The end reckoned from one day, and the safe day for it.
  private func end(
    _ event: CivilDate, _ length: PeriodLength, _ tolling: [DeadlineRule.Tolling], _ side: Side,
    _ events: (Trigger) -> TriggerKnowledge, _ steps: inout [DerivationStep]
  ) -> (end: CivilDate, safe: CivilDate)? {
    var begin = event
    if let trigger = rule.start.first { steps.append(.start(trigger, event)) }
    if let floor = rule.noEarlierThan, begin < floor {
      begin = floor
      steps.append(.noEarlierThan(floor))
    }
    for entry in tolling {
      guard let until = entry.untilAge else { continue }
      // A birthday is known only to the year: caution takes its first or its last possible day.
      guard let birthday = birthday(until, side) else { continue }
      if birthday > begin {
        begin = birthday
        steps.append(.tolledUntilAge(until, birthday))
      }
    }
    if rule.precision == .yearEnd {
      begin = CivilDate(validYear: begin.year, month: 12, day: 31)
      steps.append(.yearEnd(begin))
    }
    let raw = rawEnd(begin, length)
    steps.append(regime.firstDay == .excluded ? .eventDayExcluded : .eventDayIncluded)
    steps.append(.period(length, rawEnd: raw))
    var (end, safe) = (raw, raw)
    switch regime.lastDayOff {
    case .none: break
    case .nextWorkingDay:
      end = daysOff.workingDay(onOrAfter: raw)
      safe = end
    case .uncertain:
      end = daysOff.workingDay(onOrAfter: raw)
      safe = daysOff.workingDay(onOrBefore: raw)
    }
    if end != raw { steps.append(.rolled(from: raw, to: end)) }
    for cap in rule.caps {
      guard case .day(let from) = start(cap.start, events) else { continue }
      let bound = rawEnd(side == .earliest ? from.earliest : from.latest, cap.period)
      if bound < end {
        end = bound
        safe = min(safe, bound)
        steps.append(.capped(bound, cite: cap.cite))
      }
    }
    return (end, safe)
  }

  /// The last day of a period before any roll-over.
  func rawEnd(_ event: CivilDate, _ length: PeriodLength) -> CivilDate {
    let excluded = regime.firstDay == .excluded
    let first = excluded ? event.adding(days: 1) : event
    switch length.unit {
    case .day: return first.adding(days: length.count - 1)
    case .week: return first.adding(days: length.count * 7 - 1)
    case .hour, .minute:
      let minutes = length.count * (length.unit == .hour ? 60 : 1)
      return event.adding(days: (minutes + 1439) / 1440)
    case .workingDay:
      var day = event
      var left = length.count
      while left > 0 {
        day = day.adding(days: 1)
        if !daysOff.isOff(day) { left -= 1 }
      }
      return day
    case .month, .year:
      let months = length.count * (length.unit == .year ? 12 : 1)
      if regime.monthRule == .fromEvent && excluded { return event.adding(months: months) }
      return dayBefore(first, months: months)
    }
  }

  /// The day before the corresponding day; the month's last day where there is no corresponding one.
  private func dayBefore(_ first: CivilDate, months: Int) -> CivilDate {
    let corresponding = first.adding(months: months)
    return corresponding.day == first.day ? corresponding.adding(days: -1) : corresponding
  }

  /// Where a period "from the end of the day" is read as one whose first day is the next.
  private func otherReading(_ event: PartialDate, _ length: PeriodLength) -> CivilDate? {
    guard rule.precision == .endOfDay, length.unit == .month || length.unit == .year,
      event.earliest == event.latest
    else { return nil }
    let months = length.count * (length.unit == .year ? 12 : 1)
    let other = dayBefore(event.earliest.adding(days: 1), months: months)
    return other == rawEnd(event.earliest, length) ? nil : other
  }

  /// The day on which the victim reaches an age; nil when nothing is known of the age.
  private func birthday(_ age: Int, _ side: Side) -> CivilDate? {
    // Nothing follows from "adult" for an age in the past: only a number, or "minor", bounds a birthday.
    guard self.age.upper < AgeRange.unknown.upper else { return nil }
    switch side {
    case .earliest:
      return today.adding(months: (age - self.age.upper - 1) * 12).adding(days: 1)
    case .latest:
      return today.adding(months: (age - self.age.lower) * 12)
    }
  }

  // MARK: Caps without a start

  /// A clock that has not started may still be cut off by a bound that runs from the act.
  private func capped(_ due: Due, _ events: (Trigger) -> TriggerKnowledge) -> Due {
    var bound: (day: CivilDate, cite: String)?
    for cap in rule.caps {
      guard case .day(let from) = start(cap.start, events) else { continue }
      let end = rawEnd(from.earliest, cap.period)
      if bound.map({ end < $0.day }) ?? true { bound = (end, cap.cite) }
    }
    guard let bound else { return due }
    var due = due
    due.safeBy = .day(bound.day)
    due.derivation.append(.capped(bound.day, cite: bound.cite))
    if bound.day < today {
      due.state = .expired
      due.end = .day(bound.day)
    }
    return due
  }
}

extension PartialDate {
  func later(than other: PartialDate) -> Bool { latest > other.latest }
}

extension DeadlineRule.Start {
  /// The trigger that is named first.
  var first: Trigger? {
    switch self {
    case .trigger(let trigger): trigger
    case .latest(let triggers), .earliest(let triggers): triggers.first
    case .deadline: nil
    }
  }
}
