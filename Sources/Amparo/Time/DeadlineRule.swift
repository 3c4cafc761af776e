/// A clock as a law has it: how long, from what, against whom, and what moves it.
///
/// The cases that it is for, the step that may not be needed, and its sources stand beside it, not in it.
public struct DeadlineRule: Hashable, Sendable {
  /// The id in its law or place.
  public var id: String
  /// What kind of clock it is.
  public var deadlineClass: DeadlineClass
  /// Who must act in it.
  public var runsAgainst: RunsAgainst
  /// How long it is.
  public var length: Length
  /// What it runs from.
  public var start: Start
  /// When, after the event, it starts to run.
  public var precision: StartPrecision
  /// A day on which every earlier event counts as having happened; nil where there is none.
  public var noEarlierThan: CivilDate?
  /// The id of the regime that counts it; nil: the one that counts its class.
  public var counting: String?
  /// Bounds that end it at the latest; the earliest of them wins.
  public var caps: [Cap]
  /// What stops it or puts off its start.
  public var tolling: [Tolling]
  /// What starts it anew.
  public var restarts: [Restart]
  /// Whether it can be renewed; nil: it cannot.
  public var renewal: Renewal?
  /// What binds: a text or a practice.
  public var nature: Nature
  /// What follows when it runs out; nil where the data does not say.
  public var effect: Effect?

  /// A rule; what is left out is not there.
  public init(
    id: String, deadlineClass: DeadlineClass, runsAgainst: RunsAgainst, length: Length,
    start: Start, precision: StartPrecision = .event, noEarlierThan: CivilDate? = nil,
    counting: String? = nil, caps: [Cap] = [], tolling: [Tolling] = [],
    restarts: [Restart] = [], renewal: Renewal? = nil, nature: Nature = .statutory,
    effect: Effect? = nil
  ) {
    self.id = id
    self.deadlineClass = deadlineClass
    self.runsAgainst = runsAgainst
    self.length = length
    self.start = start
    self.precision = precision
    self.noEarlierThan = noEarlierThan
    self.counting = counting
    self.caps = caps
    self.tolling = tolling
    self.restarts = restarts
    self.renewal = renewal
    self.nature = nature
    self.effect = effect
  }
}

extension DeadlineRule {
  /// A bound that ends the period at the latest: "and three years of the act".
  public struct Cap: Hashable, Sendable {
    /// How long.
    public var period: PeriodLength
    /// From what.
    public var start: Start
    /// Where it stands.
    public var cite: String

    /// A bound.
    public init(period: PeriodLength, start: Start, cite: String) {
      self.period = period
      self.start = start
      self.cite = cite
    }
  }

  /// Whether a clock can be renewed, as an order to keep evidence can.
  public struct Renewal: Hashable, Sendable {
    /// How often; nil: without limit.
    public var times: Int?
    /// For how long each time; nil: as long as at first.
    public var period: PeriodLength?

    /// A renewal.
    public init(times: Int?, period: PeriodLength?) {
      self.times = times
      self.period = period
    }
  }
}
