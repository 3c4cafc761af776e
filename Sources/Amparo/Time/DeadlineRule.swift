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

    /// The penalties that it takes.
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
    /// How long the cap is.
    public var period: PeriodLength
    /// What the cap runs from.
    public var start: Start
    /// Where the cap stands.
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

    /// Why it stops.
    public var ground: Ground
    /// The clock starts when the victim reaches this age.
    public var untilAge: Int?
    /// How long the clock stops, where the law says.
    public var period: PeriodLength?
    /// How long it can stop at the most.
    public var atMost: PeriodLength?
    /// Where the suspension stands.
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

    /// Why it starts anew.
    public var ground: Ground
    /// Where the restart stands.
    public var cite: String
  }

  /// Whether the clock can be renewed.
  public struct Renewal: Hashable, Sendable {
    /// How often; nil: without limit.
    public var times: Int?
    /// How long each renewal is.
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

  /// The id, unique among the deadlines of a law or a place.
  public var id: String
  /// What kind of clock it is.
  public var deadlineClass: DeadlineClass
  /// Against whom it runs.
  public var runsAgainst: RunsAgainst
  /// How long.
  public var length: Length
  /// What the clock runs from.
  public var start: Start
  /// When, after the event, counting starts.
  public var precision: StartPrecision
  /// Events before this day count as on it.
  public var noEarlierThan: CivilDate?
  /// The regime's id; nil: the one that counts the class.
  public var counting: String?
  /// Bounds that end it at the latest; the earliest wins.
  public var caps: [Cap]
  /// What stops it or puts off its start.
  public var tolling: [Tolling]
  /// What starts it anew.
  public var restarts: [Restart]
  /// Whether it can be renewed.
  public var renewal: Renewal?
  /// Whether statute, practice or a guide.
  public var nature: Nature
  /// What follows when it runs out.
  public var effect: Effect?
}
