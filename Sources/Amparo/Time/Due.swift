/// How a clock stands on a day.
public struct Due: Hashable, Sendable {
  /// Three outcomes that are never confused: a day, no limit, not known yet.
  public enum State: String, Vocabulary {
    /// What starts it has not happened.
    case notStarted = "not_started"
    case running
    case expired
    case noLimit = "no_limit"
    /// A fact is missing.
    case unknown
    case notApplicable = "not_applicable"
  }

  /// Where the clock stands.
  public var state: State
  /// The end; where the start is known only roughly, the latest it can be.
  public var end: Moment?
  /// The day to act by: the earliest defensible where it runs against the victim or the prosecution, else the latest.
  public var safeBy: Moment?
  /// The earliest end, where there are several.
  public var earliestEnd: Moment?
  /// The end on another reading of the law.
  public var otherReading: Moment?
  /// Paths of the facts that would fix it.
  public var needs: [String]
  /// How the day was found.
  public var derivation: [DerivationStep]

  init(
    _ state: State, end: Moment? = nil, safeBy: Moment? = nil, earliestEnd: Moment? = nil,
    otherReading: Moment? = nil, needs: [String] = [], derivation: [DerivationStep] = []
  ) {
    self.state = state
    self.end = end
    self.safeBy = safeBy
    self.earliestEnd = earliestEnd
    self.otherReading = otherReading
    self.needs = needs
    self.derivation = derivation
  }

  /// Days from today to the safe day; negative when it is over; nil when there is no day.
  public func daysLeft(_ today: CivilDate) -> Int? {
    (safeBy ?? end).map { $0.date.dayNumber - today.dayNumber }
  }
}

/// One step on the way from an event to an end.
public enum DerivationStep: Hashable, Sendable {
  case start(Trigger, CivilDate)
  case noEarlierThan(CivilDate)
  case tolledUntilAge(Int, CivilDate)
  case yearEnd(CivilDate)
  case eventDayExcluded
  case eventDayIncluded
  case period(PeriodLength, rawEnd: CivilDate)
  case rolled(from: CivilDate, to: CivilDate)
  case capped(CivilDate, cite: String)
}
