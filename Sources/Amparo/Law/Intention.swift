/// Something in the data that looks like a slip and is meant as it stands.
public struct Intention: Hashable, Sendable {
  /// The rule of the check that would report it.
  public var rule: String
  /// What exactly is meant: a key, a deadline, another law; nil: whatever the rule finds in the record.
  public var of: String?
  /// Why it is meant so.
  public var says: LocalText
}

/// A gap that says what it is about, so that it can be told from one that nobody noticed.
public struct StatedGap: Hashable, Sendable {
  /// The conduct that no law of the file answers.
  public var conduct: ValueSet<Conduct>
  /// The kinds of image of which that is so.
  public var image: ValueSet<ImageKind>
  /// The gap in words.
  public var says: LocalText
}
