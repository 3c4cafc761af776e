/// A scope made ready to be put to cases: the facts that it tests and no other, in a fixed order, as bits.
struct PreparedScope: Sendable {
  /// One fact, and the words that are covered or arguably covered.
  struct Test: Sendable {
    let fact: Fact
    let kind: Kind
    let covered: UInt32
    let arguable: UInt32
  }

  /// How a fact is put to the test.
  enum Kind: Sendable {
    /// Of several things done, one that is covered is enough.
    case conduct
    /// What may be true must lie within what is covered.
    case words
    case victimAge
    case uploaderAge
    case hosts
  }

  let tests: [Test]
  private let victimAge: AgeTest?
  private let arguableAge: AgeTest?
  private let uploaderAge: AgeTest?
  private let hostKind: Scope.Test<HostKind>?
  private let hostSize: Scope.Test<HostSize>?

  init(_ scope: Scope) {
    var tests: [Test] = []
    func add<Word: Vocabulary>(_ fact: Fact, _ test: Scope.Test<Word>?, _ kind: Kind = .words) {
      guard let test else { return }
      tests.append(
        Test(fact: fact, kind: kind, covered: test.covered.bits, arguable: test.arguable.bits))
    }
    func add(_ fact: Fact, _ kind: Kind) {
      tests.append(Test(fact: fact, kind: kind, covered: 0, arguable: 0))
    }
    add(.conduct, scope.conduct, .conduct)
    add(.image, scope.image)
    if let age = scope.victimAge ?? scope.arguableAge {
      add(VictimAges.fact(for: age.at), .victimAge)
    }
    if scope.uploaderAge != nil { add(.uploaderAge, .uploaderAge) }
    add(.origin, scope.origin)
    add(.audience, scope.audience)
    add(.context, scope.context)
    add(.relation, scope.relation)
    add(.depicts, scope.depicts)
    add(.identifiable, scope.identifiable)
    add(.victimDeceased, scope.life)
    add(.online, scope.online)
    if scope.hostKind != nil || scope.hostSize != nil { add(.hosts, .hosts) }
    self.tests = tests
    victimAge = scope.victimAge
    arguableAge = scope.arguableAge
    uploaderAge = scope.uploaderAge
    hostKind = scope.hostKind
    hostSize = scope.hostSize
  }

  /// Whether the case lies within the scope.
  func verdict(_ facts: CaseFacts) -> Verdict {
    var result = Verdict.yes
    for test in tests { result = result.and(holds(test, facts)) }
    return result
  }

  /// Whether the case passes one of the tests.
  func holds(_ test: Test, _ facts: CaseFacts) -> Verdict {
    switch test.kind {
    case .words: CaseTests.holds(test, of: facts.possible(test.fact))
    case .conduct: CaseTests.conductHolds(test, of: facts.conduct.bits)
    case .victimAge: ageHolds(facts)
    case .uploaderAge:
      uploaderAge.map {
        CaseTests.ageHolds($0, of: facts.situation.uploader.age, fact: .uploaderAge)
      } ?? .yes
    case .hosts: hostHolds(facts)
    }
  }

  /// An age that is covered; failing that, one of which it is unsettled. Where only the unsettled is named, every other
  /// age is covered.
  private func ageHolds(_ facts: CaseFacts) -> Verdict {
    func holds(_ test: AgeTest) -> Verdict {
      let fact = facts.ages.missing(at: test.at)
      return CaseTests.ageHolds(test, of: facts.ages.range(at: test.at), fact: fact)
    }
    let open = arguableAge.map { holds($0) } ?? .no
    if let victimAge { return holds(victimAge).or(open.atMostArguable) }
    return open.negated.or(open.atMostArguable)
  }

  /// One of the hosts is of a covered kind and size.
  private func hostHolds(_ facts: CaseFacts) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    var result = Verdict.no
    for host in facts.hosts {
      var verdict = Verdict.yes
      if let test = hostKind {
        verdict = verdict.and(CaseTests.holds(test, of: host.kinds, fact: .hosts))
      }
      if let test = hostSize {
        verdict = verdict.and(CaseTests.holds(test, of: host.sizes, fact: .hosts))
      }
      result = result.or(verdict)
    }
    return result
  }
}
