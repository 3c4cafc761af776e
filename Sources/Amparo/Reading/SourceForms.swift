extension VerificationKey {
  static let map = MapForm<Self>(name: "verified", needs: [.date, .against])

  var form: Form {
    switch self {
    case .date: .day
    case .against: .word(Verification.Against.self)
    case .textAsOf: .partialDay
    case .readIn: .text
    }
  }
}

extension DisputeKey {
  static let map = MapForm<Self>(name: "dispute", needs: [.says, .cite, .verified])

  var form: Form {
    switch self {
    case .says: .localText
    case .cite: .text
    case .verified: .verified
    }
  }
}
