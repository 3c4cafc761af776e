/// What sort of service it is.
public enum HostKind: String, Vocabulary {
  case social
  case forum
  case adult
  case messaging
  case search
  case storage
  case imageBoard = "image_board"
  case subscription
  case chat
  case network
  case other
}

/// Whether the Union has designated the service as very large.
public enum HostSize: String, Vocabulary {
  case veryLarge = "very_large"
  case notVeryLarge = "not_very_large"
}

/// Where the image is, as far as the person knows.
public struct Host: Hashable, Sendable {
  /// The id of a platform of the data (`x`), when the service is one of them.
  public var platform: String?
  /// A domain (`example.org`) when it is not.
  public var domain: String?
  /// Where whoever runs the service is established.
  public var establishment: Known<PlaceCode>
  /// Where the content is stored, when that is known for itself. Never taken from a network address.
  public var hostedIn: Known<PlaceCode>
  /// What sort of service it is.
  public var kind: Known<HostKind>

  /// A host of which only so much is known.
  public init(
    platform: String? = nil, domain: String? = nil, establishment: Known<PlaceCode> = .unknown,
    hostedIn: Known<PlaceCode> = .unknown, kind: Known<HostKind> = .unknown
  ) {
    self.platform = platform
    self.domain = domain
    self.establishment = establishment
    self.hostedIn = hostedIn
    self.kind = kind
  }

  /// A host of which nothing is known.
  public static let unknown = Host()
}
