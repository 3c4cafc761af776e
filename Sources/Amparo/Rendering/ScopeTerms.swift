/// What a scope covers, fact by fact.
struct ScopeTerms {
  let phrasebook: Phrasebook

  init(_ phrasebook: Phrasebook) { self.phrasebook = phrasebook }

  /// One term a fact that is tested: `image: a real recording, altered`.
  func terms(_ scope: Scope) -> [String] {
    var terms: [String] = []
    add("conduct", scope.conduct, to: &terms)
    add("image", scope.image, to: &terms)
    add("origin", scope.origin, to: &terms)
    add("audience", scope.audience, to: &terms)
    add("context", scope.context, to: &terms)
    add("relation", scope.relation, to: &terms)
    add("depicts", scope.depicts, to: &terms)
    add("identifiable", scope.identifiable, to: &terms)
    add("victim_deceased", scope.life, to: &terms)
    add("online", scope.online, to: &terms)
    add("hosts_words", scope.hostKind, to: &terms)
    add("hosts_words", scope.hostSize, to: &terms)
    for test in [scope.victimAge, scope.arguableAge].compactMap({ $0 }) {
      add("age_\(test.at.rawValue)", test, to: &terms)
    }
    if let test = scope.uploaderAge { add("age_uploader", test, to: &terms) }
    return terms
  }

  private func add<Word: Vocabulary>(
    _ list: String, _ test: Scope.Test<Word>?, to terms: inout [String]
  ) {
    guard let test else { return }
    func words(_ set: ValueSet<Word>) -> [String] {
      set.words.map { phrasebook.say("\(list).\($0.rawValue)") }
    }
    var all = words(test.covered)
    if !test.arguable.isEmpty {
      all += words(test.arguable).map { phrasebook.say("diff.arguably", ["word": $0]) }
    }
    terms.append("\(phrasebook.say("dimension.\(list)")): \(all.joined(separator: ", "))")
  }

  private func add(_ dimension: String, _ test: AgeTest, to terms: inout [String]) {
    var bounds: [String] = []
    if test.from > 0 { bounds.append("≥ \(test.from)") }
    if test.under < .max { bounds.append("< \(test.under)") }
    terms.append("\(phrasebook.say("dimension.\(dimension)")): \(bounds.joined(separator: ", "))")
  }
}
