/// A worked situation with the answer that the law gives: the tests that lawyers write.
public struct Scenario: Sendable {
  /// The path of its file below the data.
  public var path: String
  public var about: LocalText
  public var today: CivilDate
  public var given: Situation
  public var expect: Expectation
  public var because: LocalText

  /// What the answer must say; only what is named is tested.
  public struct Expectation: Sendable {
    public var applies: [String] = []
    public var arguable: [String] = []
    public var depends: [Dependence] = []
    public var doesNotApply: [String] = []
    public var notAssessed: [String] = []
    public var notListed: [String] = []
    public var coming: [String] = []
    public var deadlines: [ExpectedDeadline] = []
    public var bodies: [String] = []
    public var notBodies: [String] = []
    public var firstStep: Step.Kind?
    public var steps: [Step.Kind] = []
    public var cautions: [Caution.Kind] = []
  }

  /// A law that hangs on facts.
  public struct Dependence: Sendable {
    public var law: String
    public var on: [Fact]
  }

  /// A clock as it must stand.
  public struct ExpectedDeadline: Sendable {
    public var law: String
    public var id: String
    public var state: Due.State?
    public var end: String?
    public var safeBy: String?
    public var earliestEnd: String?
    public var needs: [String]?
    public var notNeeded: Ground?
    /// The host, by its id or domain, where each has a clock.
    public var host: String?
  }
}
