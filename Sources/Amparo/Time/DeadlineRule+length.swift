extension DeadlineRule {
  /// How long a clock is.
  public enum Length: Hashable, Sendable {
    /// So long.
    case fixed(PeriodLength)
    /// Longer for graver offences: the first band that the maximum penalty fits.
    case byMaximumPenalty([Band])
    /// As long as the maximum penalty, within bounds; nil: no bound on that side.
    case equalsMaximumPenalty(atLeast: PeriodLength?, atMost: PeriodLength?)
    /// Not before the first is over, and not after the second.
    case between(PeriodLength, PeriodLength)
    /// No limit.
    case none
    /// Words without a number: "without delay". They stay words.
    case unspecified
  }

  /// One band of a function of the penalty.
  public struct Band: Hashable, Sendable {
    /// Which penalties a band takes.
    public enum Bound: Hashable, Sendable {
      /// This maximum or less; a fine alone too.
      case upTo(PeriodLength)
      /// Less than this maximum; a fine alone too.
      case below(PeriodLength)
      /// More than this maximum; life too.
      case above(PeriodLength)
      /// Prison for life.
      case life
      /// A fine and no prison.
      case fineOnly
    }

    /// Which penalties it takes.
    public var bound: Bound
    /// The period; nil: no limit.
    public var period: PeriodLength?

    /// A band.
    public init(bound: Bound, period: PeriodLength?) {
      self.bound = bound
      self.period = period
    }

    /// Whether a penalty falls in the band.
    func takes(_ penalty: MaximumPenalty) -> Bool {
      switch (bound, penalty) {
      case (.upTo(let bound), .prison(let maximum)): maximum <= bound
      case (.below(let bound), .prison(let maximum)): maximum < bound
      case (.above(let bound), .prison(let maximum)): bound < maximum
      // A fine alone is the lightest of all, and life the gravest.
      case (.upTo, .fineOnly), (.below, .fineOnly), (.fineOnly, .fineOnly): true
      case (.above, .life), (.life, .life): true
      default: false
      }
    }
  }
}
