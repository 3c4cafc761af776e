extension VerificationKey {
  static let map = MapForm<Self>(name: "verified", needs: [.date, .against])

  var form: Form {
    switch self {
    case .date: .day
    case .against: .word(Verification.Against.self)
    case .textAsOf: .partialDay
    case .readIn: .text
    case .fingerprint:
      .either([.map(FingerprintKey.map), .list(.map(FingerprintKey.map), atLeast: 1)])
    }
  }
}

extension FingerprintKey {
  static let map = MapForm<Self>(name: "fingerprint", needs: [.file, .sha256])

  var form: Form {
    switch self {
    case .file, .to: .text
    case .sha256: .digest
    case .from: .either([.text, .texts])
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
