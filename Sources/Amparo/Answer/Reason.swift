/// One test that a law put to the case, and what came of it.
public struct Reason: Hashable, Sendable {
  /// The question that was put.
  public enum Test: Hashable, Sendable {
    /// A tie to the place; rules of one number belong together, and of several numbers one is enough.
    case reach(ConnectingFactor, rule: Int)
    /// A tie that gives a court of the place the case.
    case forum(ConnectingFactor, rule: Int)
    /// A tie that makes a court apply the law of the place.
    case choiceOfLaw(ConnectingFactor, rule: Int)
    /// What was done, or what the image is, against the words that the law covers.
    case scope(Fact, covered: [String], arguable: [String])
    /// An age.
    case age(Fact, from: Int, under: Int)
    /// The act was an offence where it was done.
    case doubleCriminality(PlaceCode?)
    /// The law's own penalty is high enough for a rule of reach.
    case minimumPenalty(max: PeriodLength?, min: PeriodLength?, rule: Int)
    /// In force on the day that counts.
    case inForce(from: CivilDate?, to: CivilDate?)
    /// Whether it is law at all.
    case status(Status)
    /// It binds states, not persons.
    case bindsStates
    /// Old enough to answer in criminal law.
    case responsibility(fromAge: Int)
    /// An exception whose scope was tested.
    case exception(ExceptionKind)
    /// A step of procedure that a rule of reach asks for; it does not count towards the outcome.
    case procedure(ProcedureCondition, rule: Int)
    /// The place has no rule of reach for this track in the data.
    case noReach
  }

  /// The question that was put.
  public var test: Test
  /// What came of it.
  public var holds: Verdict
  /// The place that the tie is to.
  public var place: PlaceCode
  /// Where the rule stands; nil where the data is silent.
  public var cite: String?
  /// What a reader should know besides.
  public var note: LocalText?
  /// Whether nobody has read the rule.
  public var unread: Bool
}
