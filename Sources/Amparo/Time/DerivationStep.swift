/// One step on the way from an event to an end, in values; the sentences are others' work.
///
/// The steps are in the order in which the law takes them. They lead to the safe day's side, where an event is known roughly.
public enum DerivationStep: Hashable, Sendable {
  /// The event from which the clock runs, and its day.
  case start(Trigger, CivilDate)
  /// The event, and its moment, for clocks of hours.
  case startsAt(Trigger, Instant)
  /// The clock runs after the end of another deadline.
  case startAfter(deadline: String, Moment)
  /// An earlier event counts as of this day.
  case noEarlierThan(CivilDate)
  /// The clock starts at the victim's age.
  case tolledUntilAge(Int, CivilDate, cite: String)
  /// The clock starts with another event.
  case tolledUntil(DeadlineRule.Tolling.Ground, CivilDate, cite: String)
  /// The clock starts with the end of the year.
  case yearEnd(CivilDate)
  /// The clock starts with the end of the day.
  case endOfDay(CivilDate)
  /// The clock starts with the full hour.
  case fullHour(Instant)
  /// The day of the event is not counted.
  case eventDayExcluded
  /// The day of the event is counted.
  case eventDayIncluded
  /// The maximum penalty from which the period follows.
  case penalty(MaximumPenalty)
  /// The period, and the last day that it gives before anything moves it.
  case period(PeriodLength, rawEnd: CivilDate)
  /// The period, and the moment that it gives.
  case hours(PeriodLength, end: Instant)
  /// How a period of months found its last day.
  case month(MonthEnd)
  /// The ground that makes the period longer, and the new last day.
  case lengthened(DeadlineRule.Tolling.Ground, PeriodLength, to: CivilDate, cite: String)
  /// The last day is off, and the end moves past these days to the next working day.
  case rolled(from: CivilDate, to: CivilDate, past: [DayOff])
  /// The last day is off, and the law leaves it so.
  case stays(CivilDate, DayOff)
  /// The last day is off, and whether the end moves is not settled: the last working day before is safe.
  case rolledBack(from: CivilDate, to: CivilDate)
  /// A bound ends it earlier.
  case capped(CivilDate, cite: String)
  /// Another reading of the law ends it on this day.
  case otherReading(CivilDate, Disputed.Matter)
}

/// How a period of months found its last day.
public enum MonthEnd: String, Vocabulary {
  /// The day with the number of the event's day.
  case sameNumber = "same_number"
  /// There is no such day in the month: its last day.
  case lastOfMonth = "last_of_month"
  /// The day before the one with the number of the first counted day.
  case dayBefore = "day_before"
}
