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
  /// What was read, so that a change of the text can be seen; empty: nobody took it down.
  public var fingerprints: [Fingerprint]

  /// A reading.
  public init(
    date: CivilDate, against: Against, textAsOf: PartialDate?, readIn: String?,
    fingerprints: [Fingerprint] = []
  ) {
    self.date = date
    self.against = against
    self.textAsOf = textAsOf
    self.readIn = readIn
    self.fingerprints = fingerprints
  }
}

/// A passage that was read, by where it stands and a digest of its words. The words themselves are not kept.
public struct Fingerprint: Hashable, Sendable {
  /// The name of the file in the keeper's folder of texts.
  public var file: String
  /// The heading or number that the passage begins with, below those before it; empty: the start of the file.
  public var from: [String]
  /// What the next passage begins with; nil: the passage goes on to the end of the file.
  public var to: String?
  /// The SHA-256 of the folded passage, in 64 lower-case hexadecimal digits.
  public var sha256: String

  /// A passage with its digest.
  public init(file: String, from: [String], to: String?, sha256: String) {
    self.file = file
    self.from = from
    self.to = to
    self.sha256 = sha256
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
