/// A scope made ready to be put to cases: the facts that it tests and no other, in a fixed order.
struct PreparedScope: Sendable {
  let tests: [ScopeTest]

  init(_ scope: Scope) {
    var tests: [ScopeTest] = []
    func add<Word: Vocabulary>(_ fact: Fact, _ test: Scope.Test<Word>?) {
      guard let test else { return }
      tests.append(.words(fact, covered: test.covered.bits, arguable: test.arguable.bits))
    }
    if let conduct = scope.conduct {
      tests.append(.conduct(covered: conduct.covered.bits, arguable: conduct.arguable.bits))
    }
    add(.image, scope.image)
    if scope.victimAge != nil || scope.arguableAge != nil {
      let open = scope.arguableAge.map { AgeBand($0) }
      tests.append(.victimAge(scope.victimAge.map { AgeBand($0) }, open: open))
    }
    if let age = scope.uploaderAge { tests.append(.uploaderAge(AgeBand(age))) }
    add(.origin, scope.origin)
    add(.audience, scope.audience)
    add(.context, scope.context)
    add(.relation, scope.relation)
    add(.depicts, scope.depicts)
    add(.identifiable, scope.identifiable)
    add(.victimDeceased, scope.life)
    add(.online, scope.online)
    if scope.hostKind != nil || scope.hostSize != nil {
      tests.append(.hosts(scope.hostKind, scope.hostSize))
    }
    self.tests = tests
  }

  /// Whether the case lies within the scope.
  func verdict(_ facts: CaseFacts) -> Verdict {
    var joined = Verdict.yes.bits
    for test in tests { joined |= test.holds(facts).bits }
    return .all(joined: joined)
  }
}
