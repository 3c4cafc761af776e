/// Where a statement comes from, and what somebody read to check it.
public struct Source: Hashable, Sendable {
  /// What a court would accept: act and section, or a neutral citation.
  public var cite: String
  /// The official address of written law; nil where there is none, as for common law.
  public var url: String?
  /// What was read. Deadlines carry two.
  public var verified: [Verification]
  /// Sources that say otherwise.
  public var disputed: [Dispute]

  /// A source with what was read of it.
  public init(cite: String, url: String?, verified: [Verification], disputed: [Dispute] = []) {
    self.cite = cite
    self.url = url
    self.verified = verified
    self.disputed = disputed
  }

  /// Whether nobody has read the text.
  public var isUnread: Bool { verified.allSatisfy { $0.against == .recall } }
}

/// One reading of a source.
public struct Verification: Hashable, Sendable {
  /// What kind of text was read.
  public enum Against: String, Vocabulary {
    case officialText = "official_text"
    case unofficialCopy = "unofficial_copy"
    case officialSite = "official_site"
    case secondary
    case recall
  }

  /// The day of the reading.
  public var date: CivilDate
  /// What kind of text was read.
  public var against: Against
  /// The text's own date; nil where it has none.
  public var textAsOf: PartialDate?
  /// The page, or the repository, path and commit.
  public var readIn: String?

  /// A reading.
  public init(date: CivilDate, against: Against, textAsOf: PartialDate?, readIn: String?) {
    self.date = date
    self.against = against
    self.textAsOf = textAsOf
    self.readIn = readIn
  }
}

/// A source that conflicts with the one that a record follows.
public struct Dispute: Hashable, Sendable {
  /// What it says instead.
  public var says: LocalText
  /// Where.
  public var cite: String
  /// What was read.
  public var verified: [Verification]
}
