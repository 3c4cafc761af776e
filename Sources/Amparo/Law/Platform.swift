/// A service on which images are shared, found or kept.
public struct Platform: Hashable, Sendable {
  public var id: String
  public var name: LocalText
  public var alsoCalled: [String]
  public var domains: [String]
  public var kind: HostKind
  public var size: HostSize
  public var endToEndEncrypted: Trilean
  public var offersIn: Offer
  public var establishments: [Establishment]
  public var representedIn: [Establishment]
  public var routes: [Route]
  public var hashProgrammes: [HashMembership]
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

  public var serves: Serves
  public var place: PlaceCode
  public var entity: String
  public var note: LocalText?
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

  public var id: String
  public var kind: Kind
  public var address: String
  public var filers: ValueSet<Filer>
  public var account: AccountNeed
  public var legalName: Trilean
  public var disclosesToUploader: Disclosure
  public var archivedPublicly: Trilean
  public var needs: [NoticeElement]
  /// What the service says it takes; nil: it says nothing in figures.
  public var statedTime: PeriodLength?
  public var basedOn: [String]
  public var says: LocalText?
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

  public var programme: String
  public var status: Status
  public var date: PartialDate?
  public var source: Source
}
