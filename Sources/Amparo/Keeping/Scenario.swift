/// A worked situation with the answer that the law gives: the tests that lawyers write.
public struct Scenario: Sendable {
  /// The path of its file below the data.
  public var path: String
  /// The case in one line.
  public var about: LocalText
  /// The day that it is reckoned for.
  public var today: CivilDate
  /// The situation.
  public var given: Situation
  /// What the law gives.
  public var expect: Expectation
  /// The law and the arithmetic, in words a lawyer can check.
  public var because: LocalText

  /// What the answer must say; only what is named is tested.
  public struct Expectation: Sendable {
    /// Laws that claim the case.
    public var applies: [String] = []
    /// Laws whose claim is open in law.
    public var arguable: [String] = []
    /// Laws that hang on missing facts.
    public var depends: [Dependence] = []
    /// Laws that do not claim it.
    public var doesNotApply: [String] = []
    /// Laws that the data cannot assess.
    public var notAssessed: [String] = []
    /// Laws whose place is not tied to the case at all.
    public var notListed: [String] = []
    /// Laws that are passed or pending.
    public var coming: [String] = []
    /// Clocks as they must stand.
    public var deadlines: [ExpectedDeadline] = []
    /// Bodies that must be offered.
    public var bodies: [String] = []
    /// Bodies that must not be.
    public var notBodies: [String] = []
    /// The first step after calling for help in danger.
    public var firstStep: Step.Kind?
    /// Steps that must stand in this order.
    public var steps: [Step.Kind] = []
    /// Cautions that must be given.
    public var cautions: [Caution.Kind] = []
  }

  /// A law that hangs on facts.
  public struct Dependence: Sendable {
    /// The full name of the law.
    public var law: String
    /// The facts that it must hang on.
    public var on: [Fact]
  }

  /// A clock as it must stand.
  public struct ExpectedDeadline: Sendable {
    /// The full name of the law.
    public var law: String
    /// The id of the deadline.
    public var id: String
    /// How the clock must stand.
    public var state: Due.State?
    /// The end, as it is written in an answer.
    public var end: String?
    /// The day to act by.
    public var safeBy: String?
    /// The earliest end, where the start is known only roughly.
    public var earliestEnd: String?
    /// The latest end, where a fact that is missing could put it later.
    public var latestEnd: String?
    /// Paths of the facts that are missing.
    public var needs: [String]?
    /// The ground on which the step falls away.
    public var notNeeded: Ground?
    /// The host, by its id or domain, where each has a clock.
    public var host: String?
  }
}
