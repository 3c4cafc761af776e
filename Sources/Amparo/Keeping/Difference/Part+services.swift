extension Body {
  /// Takes one part over from another version of the body.
  mutating func take(_ part: Part, from other: Body) {
    switch part.name {
    case .role: role = other.role
    case .powers: powers = other.powers
    case .channels:
      channels = other.channels
      languages = other.languages
      cost = other.cost
    case .terms:
      serves = other.serves
      conduct = other.conduct
      connection = other.connection
      countsAsComplaint = other.countsAsComplaint
      anonymous = other.anonymous
      needsImage = other.needsImage
    default: break
    }
  }
}

extension Platform {
  /// The parts of a service that an answer can hang on.
  var changeable: [Part] {
    [.domains, .kind, .offersIn, .establishments, .hashProgrammes].map { Part($0) }
      + routes.map { Part(.route, $0.id) }
  }

  /// Takes one part over from another version of the service.
  mutating func take(_ part: Part, from other: Platform) {
    switch part.name {
    case .domains: domains = other.domains
    case .kind:
      kind = other.kind
      size = other.size
      endToEndEncrypted = other.endToEndEncrypted
    case .offersIn: offersIn = other.offersIn
    case .establishments:
      establishments = other.establishments
      representedIn = other.representedIn
    case .hashProgrammes: hashProgrammes = other.hashProgrammes
    case .route: routes.take(part.id, from: other.routes) { $0.id }
    default: break
    }
  }
}
