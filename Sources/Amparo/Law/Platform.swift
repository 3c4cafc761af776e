/// A service on which images are shared, found or kept.
public struct Platform: Hashable, Sendable {
  /// The id, lower case with hyphens.
  public var id: String
  /// What it is called.
  public var name: LocalText
  /// Other names that people use.
  public var alsoCalled: [String]
  /// Its domains.
  public var domains: [String]
  /// What sort of service it is.
  public var kind: HostKind
  /// Whether the Union has designated it as very large.
  public var size: HostSize
  /// Whether even the service cannot see what is sent.
  public var endToEndEncrypted: Trilean
  /// Where it is offered.
  public var offersIn: Offer
  /// Who answers, by where the user lives; the most particular first.
  public var establishments: [Establishment]
  /// Its legal representatives.
  public var representedIn: [Establishment]
  /// The ways to ask it for removal.
  public var routes: [Route]
  /// The fingerprint programmes that it takes part in.
  public var hashProgrammes: [HashMembership]
  /// What the file does not describe.
  public var gaps: [LocalText]
}

/// Where a service is offered.
public enum Offer: Hashable, Sendable {
  case everywhere
  case places([PlaceCode])
}

/// Who answers for a service, by where its user lives.
public struct Establishment: Hashable, Sendable {
  /// The users it answers to: those of a place, or everyone whom no other answers to.
  public enum Serves: Hashable, Sendable {
    case place(PlaceCode)
    case everyoneElse
  }

  /// The users whom it answers to.
  public var serves: Serves
  /// Where it is established.
  public var place: PlaceCode
  /// The company, by its legal name.
  public var entity: String
  /// What a reader should know besides.
  public var note: LocalText?
  /// Where this was read.
  public var source: Source
}

/// A way to ask a service for removal, and what it costs whoever asks.
public struct Route: Hashable, Sendable {
  /// What a route is for.
  public enum Kind: String, Vocabulary {
    case intimateImage = "intimate_image"
    case child
    case copyright
    case privacy
    case general
    case illegalContent = "illegal_content"
    case searchRemoval = "search_removal"
  }

  /// Who may use it.
  public enum Filer: String, Vocabulary {
    case personDepicted = "person_depicted"
    case representative
    case anyone
    case rightsholder
  }

  /// Whether one must have an account.
  public enum AccountNeed: String, Vocabulary {
    case needed
    case notNeeded = "not_needed"
    case unknown
  }

  /// What the uploader learns of whoever asks.
  public enum Disclosure: String, Vocabulary {
    case nothing
    case name
    case contact
    case unknown
  }

  /// The id of the route.
  public var id: String
  /// What the route is for.
  public var kind: Kind
  /// The address of the form, or of the mailbox.
  public var address: String
  /// Who may use it.
  public var filers: ValueSet<Filer>
  /// Whether one must have an account.
  public var account: AccountNeed
  /// Whether it asks for a legal name.
  public var legalName: Trilean
  /// What the uploader learns of whoever asks.
  public var disclosesToUploader: Disclosure
  /// Whether notices are published.
  public var archivedPublicly: Trilean
  /// What it asks for.
  public var needs: [NoticeElement]
  /// What the service says it takes; nil: it says nothing in figures.
  public var statedTime: PeriodLength?
  /// Full names of the laws that it rests on.
  public var basedOn: [String]
  /// What a person should know before using it.
  public var says: LocalText?
  /// Where this was read.
  public var source: Source
}

/// A service's part in a programme that matches fingerprints of images.
public struct HashMembership: Hashable, Sendable {
  /// How far it has come.
  public enum Status: String, Vocabulary {
    case announced
    case contract
    case integrated
  }

  /// The id of the programme.
  public var programme: String
  /// How far it has come.
  public var status: Status
  /// Since when.
  public var date: PartialDate?
  /// Where this was read.
  public var source: Source
}
