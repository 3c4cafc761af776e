extension Scope {
  /// The test of one fact, in the words that are covered.
  func reasonTest(_ fact: Fact) -> Reason.Test {
    func words<Word: Vocabulary>(_ test: Test<Word>?) -> Reason.Test {
      .scope(
        fact, covered: test?.covered.words.map(\.rawValue) ?? [],
        arguable: test?.arguable.words.map(\.rawValue) ?? [])
    }
    switch fact {
    case .conduct: return words(conduct)
    case .image: return words(image)
    case .origin: return words(origin)
    case .audience: return words(audience)
    case .context: return words(context)
    case .relation: return words(relation)
    case .depicts: return words(depicts)
    case .identifiable: return words(identifiable)
    case .victimDeceased: return words(life)
    case .online: return words(online)
    case .uploaderAge:
      return .age(fact, from: uploaderAge?.from ?? 0, under: uploaderAge?.under ?? .max)
    case .victimAge, .victimAgeAtImage:
      return .age(fact, from: victimAge?.from ?? 0, under: victimAge?.under ?? .max)
    default: return hostKind != nil ? words(hostKind) : words(hostSize)
    }
  }
}
