/// What a reckoning took for granted because nobody said, or because the law leaves it to what happens later.
public enum Assumption: Hashable, Sendable {
  /// The period was not lengthened on this ground, though it may have been; by at most so much, or nobody knows.
  case notTolled(DeadlineRule.Tolling.Ground, atMost: PeriodLength?, cite: String)
  /// The period did not start anew on this ground.
  case notRestarted(DeadlineRule.Restart.Ground, cite: String)
  /// It was not renewed.
  case notRenewed(DeadlineRule.Renewal)
  /// No calendar is at hand: only the days of the week counted as off.
  case holidaysNotKnown
  /// The calendar says nothing of this year: only the days of the week counted as off.
  case yearNotInCalendar(Int)
  /// The calendar leaves out holidays of smaller places.
  case localHolidaysLeftOut
  /// The event was given as a day, without its hour.
  case hourNotKnown
  /// A bound could not be reckoned, since its event is not known; the end may be earlier.
  case boundNotKnown(cite: String)
  /// The data does not say the penalty on which the period hangs.
  case penaltyNotKnown
}
