/// Somebody to turn to.
public struct Body: Hashable, Sendable {
  /// What a body is there for.
  public enum Role: String, Vocabulary {
    case police
    case prosecutor
    case court
    case regulator
    case dataProtection = "data_protection"
    case hotline
    case helpline
    case hashProgramme = "hash_programme"
    case support
    case ombudsman
  }

  /// Whom a body serves.
  public enum Serves: String, Vocabulary {
    case adults
    case children
    case women
  }

  /// What a body can do.
  public enum Power: String, Vocabulary {
    case orderRemoval = "order_removal"
    case block
    case fine
    case investigate
    case prosecute
    case mediate
    case advise
    case accompany
    case litigate
    case hash
    case deIndex = "de_index"
    case identifyUploader = "identify_uploader"
    case forward
    case orderPayment = "order_payment"
    case protect
  }

  /// What using a body costs.
  public enum Cost: String, Vocabulary {
    case free
    case paid
    case unknown
  }

  public var id: LawID
  public var place: PlaceCode
  public var name: LocalText
  public var role: Role
  public var does: LocalText
  public var serves: ValueSet<Serves>
  public var conduct: ValueSet<Conduct>
  public var connection: [ReachRule]
  public var powers: ValueSet<Power>
  public var precondition: LocalText?
  public var countsAsComplaint: Trilean
  public var anonymous: Trilean
  public var needsImage: Trilean
  public var languages: [LanguageCode]
  public var hours: LocalText?
  public var cost: Cost
  public var channels: [Channel]
  public var safety: LocalText?
  public var note: LocalText?
  public var formerly: [String]
  public var source: Source
}

/// A way to reach a body.
public struct Channel: Hashable, Sendable {
  /// The sort of way.
  public enum Kind: String, Vocabulary {
    case web
    case phone
    case sms
    case chat
    case post
    case eMail = "e_mail"
    case app
    case tor
    case inPerson = "in_person"
  }

  public var kind: Kind
  /// The address, number or place; a place may be told in several languages.
  public var to: LocalText
  public var note: LocalText?
}
