extension WordRow {
  /// How a clock stands, all of it.
  mutating func add(_ due: Due) {
    add(due.state.position)
    add(due.end)
    add(due.safeBy)
    add(due.earliestEnd)
    add(due.latestEnd)
    add(due.disputed == nil ? 0 : 1)
    if let disputed = due.disputed {
      add(disputed.one)
      add(disputed.other)
      add(disputed.matter.position)
    }
    add(due.needs.count)
    for path in due.needs { add(path) }
    add(due.derivation.count)
    for step in due.derivation { add(step) }
    add(due.assumptions.count)
    for assumption in due.assumptions { add(assumption) }
  }

  mutating func add(_ instant: Instant) {
    add(instant.seconds)
    add(instant.offset)
  }

  private mutating func add(_ kind: Int, _ day: CivilDate) {
    add(kind)
    add(day.dayNumber)
  }

  private mutating func add(_ period: PeriodLength) {
    add(period.count)
    add(period.unit.position)
  }

  mutating func add(_ step: DerivationStep) {
    switch step {
    case .start(let trigger, let day): add(trigger.position << 8 | 1, day)
    case .startsAt(let trigger, let instant):
      add(trigger.position << 8 | 2)
      add(instant)
    case .startAfter(let deadline, let moment):
      add(3)
      add(deadline)
      add(moment)
    case .noEarlierThan(let day): add(4, day)
    case .tolledUntilAge(let age, let day, let cite):
      add(age << 8 | 5, day)
      add(cite)
    case .tolledUntil(let ground, let day, let cite):
      add(ground.position << 8 | 6, day)
      add(cite)
    case .yearEnd(let day): add(7, day)
    case .endOfDay(let day): add(8, day)
    case .fullHour(let instant):
      add(9)
      add(instant)
    case .eventDayExcluded: add(10)
    case .eventDayIncluded: add(11)
    case .penalty(let penalty): add(penalty)
    case .period(let period, let end):
      add(13, end)
      add(period)
    case .hours(let period, let end):
      add(14)
      add(period)
      add(end)
    case .month(let end): add(end.position << 8 | 15)
    case .lengthened, .rolled, .stays, .rolledBack, .capped, .otherReading: add(moved: step)
    }
  }

  /// What moved the end.
  private mutating func add(moved step: DerivationStep) {
    switch step {
    case .lengthened(let ground, let period, let day, let cite):
      add(ground.position << 8 | 16, day)
      add(period)
      add(cite)
    case .rolled(let from, let to, let past):
      add(17, from)
      add(to.dayNumber)
      add(past.count)
      for day in past { add(day) }
    case .stays(let day, let off):
      add(18, day)
      add(off)
    case .rolledBack(let from, let to):
      add(19, from)
      add(to.dayNumber)
    case .capped(let day, let cite):
      add(20, day)
      add(cite)
    case .otherReading(let day, let matter): add(matter.position << 8 | 21, day)
    default: break
    }
  }

  private mutating func add(_ penalty: MaximumPenalty) {
    switch penalty {
    case .prison(let length):
      add(12)
      add(length)
    case .life: add(1 << 8 | 12)
    case .fineOnly: add(2 << 8 | 12)
    case .notKnown: add(3 << 8 | 12)
    }
  }

  private mutating func add(_ day: DayOff) {
    switch day {
    case .weekday(let day): add(1, day)
    case .holiday(let day, let rule, let name):
      add(2, day)
      add(rule)
      add(name.entries.count)
      for entry in name.entries {
        add(entry.language.description)
        add(entry.text)
      }
    }
  }

  mutating func add(_ assumption: Assumption) {
    switch assumption {
    case .notTolled(let ground, let most, let cite):
      add(ground.position << 8 | 1)
      add(most?.count ?? -1)
      add(most?.unit.position ?? 0)
      add(cite)
    case .notRestarted(let ground, let cite):
      add(ground.position << 8 | 2)
      add(cite)
    case .notRenewed(let renewal):
      add(3)
      add(renewal.times ?? -1)
      add(renewal.period?.count ?? -1)
      add(renewal.period?.unit.position ?? 0)
    case .holidaysNotKnown: add(4)
    case .yearNotInCalendar(let year): add(year << 8 | 5)
    case .localHolidaysLeftOut: add(6)
    case .hourNotKnown: add(7)
    case .boundNotKnown(let cite):
      add(8)
      add(cite)
    case .penaltyNotKnown: add(9)
    }
  }
}
