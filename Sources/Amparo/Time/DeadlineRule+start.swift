extension DeadlineRule {
  /// What a clock runs from.
  public enum Start: Hashable, Sendable {
    /// An event.
    case trigger(Trigger)
    /// The last of several events: all must have happened.
    case latest([Trigger])
    /// The first of several events.
    case earliest([Trigger])
    /// The end of another deadline of the same law.
    case deadline(String)
  }

  /// When, after the event, a clock starts to run.
  public enum StartPrecision: String, Vocabulary {
    /// With the event.
    case event
    /// With the end of the day of the event.
    case endOfDay = "end_of_day"
    /// With the end of the year of the event.
    case yearEnd = "year_end"
    /// With the next full hour.
    case nextFullHour = "next_full_hour"
  }

  /// What binds.
  public enum Nature: String, Vocabulary {
    /// The text of the law.
    case statutory
    /// What courts do; no text sets it.
    case practice
    /// A figure without legal effect.
    case indicative
  }

  /// What follows when a clock runs out.
  public enum Effect: String, Vocabulary {
    case prosecutionBarred = "prosecution_barred"
    case claimBarred = "claim_barred"
    case deemedRefusal = "deemed_refusal"
    case lossOfImmunity = "loss_of_immunity"
    case penalty
    case appealLost = "appeal_lost"
    case dataMayBeGone = "data_may_be_gone"
    case contentMayReturn = "content_may_return"
    case reliefWeaker = "relief_weaker"
    case lapses
    case none
  }
}
