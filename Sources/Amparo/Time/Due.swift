/// How a clock stands on a day: a day, no limit, or not known yet; never one taken for another.
public struct Due: Hashable, Sendable {
  /// How it stands.
  public enum State: String, Vocabulary {
    /// What starts it has not happened yet.
    case notStarted = "not_started"
    /// It runs; without an end where the law has words and no number.
    case running
    /// It is over.
    case expired
    /// There is none to run out.
    case noLimit = "no_limit"
    /// A fact is missing; `needs` says which.
    case unknown
    /// The step is not needed, or the clock is not for this case.
    case notApplicable = "not_applicable"
  }

  /// How it stands.
  public var state: State
  /// The end as the law is read first; the latest that it can be, where an event is known only roughly. Nil: none is known.
  public var end: Moment?
  /// The day to act by, or from which another is late; nil when no day is safe to name.
  ///
  /// The earliest defensible one where the clock runs against the victim, the prosecution or evidence, else the latest.
  public var safeBy: Moment?
  /// The earliest that the end can be; nil when that is no other than `end`, or not known.
  public var earliestEnd: Moment?
  /// The latest that the end can be; nil when that is no other than `end`, or not known.
  public var latestEnd: Moment?
  /// Two ends that two readings of the law give; nil when there is one reading.
  public var disputed: Disputed?
  /// Paths of the facts that would fix it.
  public var needs: [String]
  /// How the day was found, in order.
  public var derivation: [DerivationStep]
  /// What was taken for granted on the way.
  public var assumptions: [Assumption]

  /// A result; what is left out is not there.
  public init(
    _ state: State, end: Moment? = nil, safeBy: Moment? = nil, earliestEnd: Moment? = nil,
    latestEnd: Moment? = nil, disputed: Disputed? = nil, needs: [String] = [],
    derivation: [DerivationStep] = [], assumptions: [Assumption] = []
  ) {
    self.state = state
    self.end = end
    self.safeBy = safeBy
    self.earliestEnd = earliestEnd
    self.latestEnd = latestEnd
    self.disputed = disputed
    self.needs = needs
    self.derivation = derivation
    self.assumptions = assumptions
  }

  /// The end on the reading that `end` does not follow; nil when there is one reading.
  public var otherReading: Moment? { disputed?.other }

  /// Days from today to the safe day, else to the end; negative when it is over; nil when there is no day.
  public func daysLeft(_ today: CivilDate) -> Int? {
    (safeBy ?? end).map { $0.date.dayNumber - today.dayNumber }
  }
}

/// Two ends that two readings of the law give.
public struct Disputed: Hashable, Sendable {
  /// What the readings differ about.
  public enum Matter: String, Vocabulary {
    /// Whether a period from the end of a day ends on the event's number or on the month's last day.
    case monthEnd = "month_end"
    /// Whether a day off moves the end: because of the rule, or because it is not settled that the day is one.
    case lastDayOff = "last_day_off"
  }

  /// The end that `Due.end` gives.
  public var one: Moment
  /// The end on the other reading.
  public var other: Moment
  /// What they differ about.
  public var matter: Matter

  /// Two readings.
  public init(one: Moment, other: Moment, matter: Matter) {
    self.one = one
    self.other = other
    self.matter = matter
  }
}
