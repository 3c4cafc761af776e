/// The longest deprivation of liberty that an offence can bring, as far as limitation depends on it.
public enum MaximumPenalty: Hashable, Sendable {
  /// Prison or the like of at most this length.
  case prison(PeriodLength)
  /// Prison for life.
  case life
  /// No deprivation of liberty: a fine at most.
  case fineOnly
  /// The data does not say.
  case notKnown
}
