/// The words and ages of scopes, as facts that a situation may state.
struct ScopeWords {
  private(set) var facts: [@Sendable (inout Candidate) -> Void] = []
  private(set) var hosts: [Host] = []
  private var seen: Set<String> = []

  mutating func add(_ scope: Scope) {
    add(scope.conduct) { word in { $0.situation.conduct = [word] } }
    add(scope.image) { word in { $0.situation.image = .known(word) } }
    add(scope.origin) { word in { $0.situation.origin = .known(word) } }
    add(scope.audience) { word in { $0.situation.audience = .known(word) } }
    add(scope.context) { word in { $0.situation.context = .known(word) } }
    add(scope.relation) { word in { $0.situation.uploader.relation = .known(word) } }
    add(scope.depicts) { word in { $0.situation.depicts = .known(word) } }
    add(scope.identifiable) { word in { $0.situation.identifiable = .known(word) } }
    add(scope.life) { word in { $0.situation.victim.life = .known(word) } }
    add(scope.online) { word in { $0.situation.online = .known(word) } }
    for kind in scope.hostKind?.covered.words ?? [] where isNew("host \(kind.rawValue)") {
      hosts.append(Host(kind: .known(kind)))
    }
    for test in [scope.victimAge, scope.arguableAge].compactMap({ $0 }) { add(test) }
    if let test = scope.uploaderAge {
      for years in Self.edges(test) where isNew("uploader \(years)") {
        facts.append { $0.situation.uploader.age = .years(years) }
      }
    }
  }

  private mutating func add<Word: Vocabulary>(
    _ test: Scope.Test<Word>?, _ fact: (Word) -> @Sendable (inout Candidate) -> Void
  ) {
    guard let test, !test.covered.isAll else { return }
    for word in test.covered.union(test.arguable).words
    where isNew("\(Word.self) \(word.rawValue)") { facts.append(fact(word)) }
  }

  private mutating func add(_ test: AgeTest) {
    for years in Self.edges(test) where isNew("\(test.at.rawValue) \(years)") {
      switch test.at {
      case .image: facts.append { $0.situation.victim.ageAtImage = .years(years) }
      case .act, .now: facts.append { $0.situation.victim.age = .years(years) }
      }
    }
  }

  /// The last age before and the first age after each bound.
  private static func edges(_ test: AgeTest) -> [Int] {
    let from = test.from > 0 ? [test.from, test.from - 1] : []
    return from + (test.under < .max ? [test.under - 1, test.under] : [])
  }

  private mutating func isNew(_ name: String) -> Bool { seen.insert(name).inserted }
}
