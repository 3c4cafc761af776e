/// What changed in law between two states of the data, and for whom.
///
/// Records are compared first: which part of which record has another meaning, and of which only the words changed. Then both
/// states answer the same questions: every scenario, and situations made by chance. For each change the smallest situation whose
/// answer it turns is looked for, with the days on which it does.
public struct Difference: Sendable {
  /// The digests of the two states.
  public var digests: (old: String, new: String)
  /// The day for which situations without a day of their own are reckoned.
  public var today: CivilDate
  /// How many situations were made by chance, and from which seed.
  public var sample: Sample
  /// The changes of meaning, by record and part.
  public var changes: [WitnessedChange]
  /// Records of which only the words changed.
  public var wording: [WordingChange]
  /// Files that hold no record and differ: scenarios, phrasebooks. Sorted.
  public var files: [String]
  /// The questions to which the two states give different answers.
  public var answers: [AnswerChange]
  /// How many scenarios were asked.
  public var scenarios: Int

  /// Whether not a byte differs.
  public var isIdentical: Bool { digests.old == digests.new }

  /// Situations made by chance.
  public struct Sample: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// What they follow from.
    public var seed: UInt64

    /// So many situations from a seed.
    public init(count: Int = 200, seed: UInt64 = 1) {
      self.count = count
      self.seed = seed
    }
  }
}

/// A change, and the situation that shows it.
public struct WitnessedChange: Sendable {
  /// What changed.
  public var change: Change
  /// The smallest situation whose answer it turns; nil when none was found.
  public var witness: Witness?
}

/// A question to which two states give different answers.
public struct AnswerChange: Sendable {
  /// The path of the scenario; nil for a situation made by chance.
  public var scenario: String?
  /// The number of the situation among those made by chance, from one.
  public var number: Int?
  /// The situation.
  public var situation: Situation
  /// The day that it was reckoned for.
  public var today: CivilDate
  /// What the answers say differently.
  public var differences: [EntryChange]
  /// The changes that bring it about, by their positions in the list of changes.
  public var because: [Int]
}
