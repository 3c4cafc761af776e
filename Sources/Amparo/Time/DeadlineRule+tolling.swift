extension DeadlineRule {
  /// What stops a clock, or puts off its start.
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

    /// Why.
    public var ground: Ground
    /// The clock starts when the victim reaches this age; nil for grounds that do not look at the age.
    public var untilAge: Int?
    /// By how much it is longer; nil where that hangs on what happens.
    public var period: PeriodLength?
    /// By how much at most; nil where there is no bound.
    public var atMost: PeriodLength?
    /// Where it stands.
    public var cite: String

    /// A ground of tolling.
    public init(
      ground: Ground, untilAge: Int? = nil, period: PeriodLength? = nil,
      atMost: PeriodLength? = nil, cite: String
    ) {
      self.ground = ground
      self.untilAge = untilAge
      self.period = period
      self.atMost = atMost
      self.cite = cite
    }
  }

  /// What starts a clock anew.
  public struct Restart: Hashable, Sendable {
    /// Why.
    public enum Ground: String, Vocabulary {
      case prosecutionStep = "prosecution_step"
      case acknowledgement
      case forceMajeure = "force_majeure"
      case newPublication = "new_publication"
    }

    /// Why.
    public var ground: Ground
    /// Where it stands.
    public var cite: String

    /// A ground of restart.
    public init(ground: Ground, cite: String) {
      self.ground = ground
      self.cite = cite
    }
  }
}
