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

  /// The full name: `es/aepd`.
  public var id: LawID
  /// The place that it belongs to; `INT` where it serves the world.
  public var place: PlaceCode
  /// Its name, in its own language and in others.
  public var name: LocalText
  /// What it is there for.
  public var role: Role
  /// What it does for the person, in plain words.
  public var does: LocalText
  /// Whom it serves; empty: anyone.
  public var serves: ValueSet<Serves>
  /// What must have been done for it to act.
  public var conduct: ValueSet<Conduct>
  /// The ties that it asks for; empty: none.
  public var connection: [ReachRule]
  /// What it can do.
  public var powers: ValueSet<Power>
  /// What must be done before.
  public var precondition: LocalText?
  /// Whether its form starts a case.
  public var countsAsComplaint: Trilean
  /// Whether one can stay anonymous.
  public var anonymous: Trilean
  /// Whether it asks for the image, which for a minor is a danger of its own.
  public var needsImage: Trilean
  /// The languages it works in.
  public var languages: [LanguageCode]
  /// When it can be reached.
  public var hours: LocalText?
  /// What using it costs.
  public var cost: Cost
  /// The ways to reach it, best first.
  public var channels: [Channel]
  /// What using it may expose.
  public var safety: LocalText?
  /// What a reader should know besides.
  public var note: LocalText?
  /// Ids that it had before.
  public var formerly: [String]
  /// Where this was read.
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

  /// The sort of way.
  public var kind: Kind
  /// The address, number or place; a place may be told in several languages.
  public var to: LocalText
  /// What a reader should know besides.
  public var note: LocalText?
}
