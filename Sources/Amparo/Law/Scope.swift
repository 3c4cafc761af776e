/// The facts that a law, a deadline or an exception is about.
///
/// A fact that is not named is not tested. A word is covered, arguably covered (the text is unclear or courts differ),
/// or not covered.
public struct Scope: Hashable, Sendable {
  /// What a scope says of one fact.
  public struct Test<Word: Vocabulary>: Hashable, Sendable {
    /// The words covered.
    public var covered: ValueSet<Word>
    /// The words of which it is unsettled whether they are.
    public var arguable: ValueSet<Word>

    /// A test; by default nothing is unsettled.
    public init(covered: ValueSet<Word>, arguable: ValueSet<Word> = .none) {
      self.covered = covered
      self.arguable = arguable
    }
  }

  /// What was done.
  public var conduct: Test<Conduct>?
  /// The kind of image.
  public var image: Test<ImageKind>?
  /// Who made it and how.
  public var origin: Test<Origin>?
  /// Who saw it.
  public var audience: Test<Audience>?
  /// Private, or once sold or published by the person.
  public var context: Test<ImageContext>?
  /// What the uploader is to the victim.
  public var relation: Test<Relation>?
  /// What it shows.
  public var depicts: Test<Depiction>?
  /// Who can tell whose image it is.
  public var identifiable: Test<Identifiability>?
  /// Whether the person lives.
  public var life: Test<LifeState>?
  /// Whether it can still be found.
  public var online: Test<OnlineState>?
  /// What sort of service a host is.
  public var hostKind: Test<HostKind>?
  /// How large a service a host is.
  public var hostSize: Test<HostSize>?
  /// The victim's age, and when it counts.
  public var victimAge: AgeTest?
  /// Ages of which it is unsettled whether they are covered too.
  public var arguableAge: AgeTest?
  /// The uploader's age at the act.
  public var uploaderAge: AgeTest?
  /// Why some words are only arguably covered.
  public var note: LocalText?

  /// A scope that tests nothing and so covers everything.
  public init() {}
}

/// An age that a law asks for.
public struct AgeTest: Hashable, Sendable {
  /// When the age counts.
  public enum Moment: String, Vocabulary {
    /// When the image was made.
    case image
    /// When it was shared or threatened.
    case act
    /// Today.
    case now
  }

  /// When the age counts.
  public var at: Moment
  /// The least age covered, in whole years.
  public var from: Int
  /// The age from which it is no longer covered.
  public var under: Int

  /// An age of at least `from` and less than `under`.
  public init(at: Moment, from: Int = 0, under: Int = .max) {
    self.at = at
    self.from = from
    self.under = under
  }
}

/// Whether a rule is settled law.
public enum Strength: String, Vocabulary {
  case settled
  case arguable
}
