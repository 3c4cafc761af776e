/// A clock as a law has it, without the cases that it is for.
public struct DeadlineRule: Hashable, Sendable {
  /// How long.
  public enum Length: Hashable, Sendable {
    case fixed(PeriodLength)
    /// Longer for graver offences: the first band that the maximum penalty fits.
    case byMaximumPenalty([Band])
    /// As long as the maximum penalty, within bounds.
    case equalsMaximumPenalty(atLeast: PeriodLength?, atMost: PeriodLength?)
    /// Not before the first and not after the second.
    case between(PeriodLength, PeriodLength)
    /// No limit.
    case none
    /// Words without a number: "without delay".
    case unspecified
  }

  /// One band of a function of the penalty.
  public struct Band: Hashable, Sendable {
    /// Which penalties it takes.
    public enum Bound: Hashable, Sendable {
      case upTo(PeriodLength)
      case below(PeriodLength)
      case above(PeriodLength)
      /// Imprisonment for life.
      case life
      /// A fine and no imprisonment.
      case fineOnly
    }

    public var bound: Bound
    /// The period; nil: no limit.
    public var period: PeriodLength?
  }

  /// What the clock runs from.
  public enum Start: Hashable, Sendable {
    case trigger(Trigger)
    case latest([Trigger])
    case earliest([Trigger])
    /// After another deadline of the same law.
    case deadline(String)
  }

  /// When, after the event, counting starts.
  public enum StartPrecision: String, Vocabulary {
    case event
    case endOfDay = "end_of_day"
    case yearEnd = "year_end"
    case nextFullHour = "next_full_hour"
  }

  /// A bound that ends the period at the latest.
  public struct Cap: Hashable, Sendable {
    public var period: PeriodLength
    public var start: Start
    public var cite: String
  }

  /// What stops the clock or puts off its start.
  public struct Tolling: Hashable, Sendable {
    /// Why.
    public enum Ground: String, Vocabulary {
      case minority
      case incapacity
      case accusedAbsent = "accused_absent"
      case proceedings
      case conciliation
      case forceMajeure = "force_majeure"
      case cohabitation
      case complaintPending = "complaint_pending"
      case unknownIdentity = "unknown_identity"
      case concealment
      case other
    }

    public var ground: Ground
    /// The clock starts when the victim reaches this age.
    public var untilAge: Int?
    public var period: PeriodLength?
    public var atMost: PeriodLength?
    public var cite: String
  }

  /// What starts the clock anew.
  public struct Restart: Hashable, Sendable {
    /// Why.
    public enum Ground: String, Vocabulary {
      case prosecutionStep = "prosecution_step"
      case acknowledgement
      case forceMajeure = "force_majeure"
      case newPublication = "new_publication"
    }

    public var ground: Ground
    public var cite: String
  }

  /// Whether the clock can be renewed.
  public struct Renewal: Hashable, Sendable {
    /// How often; nil: without limit.
    public var times: Int?
    public var period: PeriodLength?
  }

  /// What binds.
  public enum Nature: String, Vocabulary {
    case statutory
    case practice
    case indicative
  }

  /// What follows when it runs out.
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

  public var id: String
  public var deadlineClass: DeadlineClass
  public var runsAgainst: RunsAgainst
  public var length: Length
  public var start: Start
  public var precision: StartPrecision
  public var noEarlierThan: CivilDate?
  /// The regime's id; nil: the one that counts the class.
  public var counting: String?
  public var caps: [Cap]
  public var tolling: [Tolling]
  public var restarts: [Restart]
  public var renewal: Renewal?
  public var nature: Nature
  public var effect: Effect?
}
