/// What the uploader is to the victim.
public enum Relation: String, Vocabulary {
  case partner
  case formerPartner = "former_partner"
  case family
  case friend
  case acquaintance
  case colleague
  case classmate
  case neighbour
  case professional
  case stranger
}

/// Whether the person depicted lives.
public enum LifeState: String, Vocabulary {
  case alive
  case deceased
}

/// The victim's standing towards a state that protects its own.
public enum ResidenceStatus: String, Vocabulary {
  case citizen
  case permanent
  case pass
}

/// Whether anybody knows who the uploader is.
public enum Identity: String, Vocabulary {
  case known
  case unknown
}

/// Who asks.
public enum Asker: String, Vocabulary {
  case `self`
  case parent
  case partner
  case lawyer
  case ngo
  case teacher
  case heir
}

/// What the person wants most.
public enum Goal: String, Vocabulary {
  case remove
  case punish
  case stopContact = "stop_contact"
  case compensation
  case anonymity
}

/// What reporting could turn against the person who asks.
public enum Exposure: String, Vocabulary {
  case sameSexLaw = "same_sex_law"
  case adultContentLaw = "adult_content_law"
  case extramaritalLaw = "extramarital_law"
  case immigration
  case ownMinorImage = "own_minor_image"
}

/// An age, or as much of it as is known: whole years between two bounds.
public struct AgeRange: Hashable, Sendable {
  /// The least age it can be.
  public var lower: Int
  /// The greatest age it can be.
  public var upper: Int

  /// An age between the two, both included.
  public init(lower: Int, upper: Int) {
    self.lower = max(0, lower)
    self.upper = max(self.lower, upper)
  }

  /// Nothing is known of the age.
  public static let unknown = AgeRange(lower: 0, upper: 150)
  /// Eighteen or older.
  public static let adult = AgeRange(lower: 18, upper: 150)
  /// Under eighteen.
  public static let minor = AgeRange(lower: 0, upper: 17)
  /// Exactly so many whole years.
  public static func years(_ years: Int) -> AgeRange { AgeRange(lower: years, upper: years) }

  /// Whether nothing is known.
  public var isUnknown: Bool { self == .unknown }
}
