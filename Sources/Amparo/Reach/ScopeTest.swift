/// One fact that a scope tests, with the words that are covered or arguably covered, as bits.
enum ScopeTest: Hashable, Sendable {
  /// Of several things done, one that is covered is enough.
  case conduct(covered: UInt32, arguable: UInt32)
  /// What may be true must lie within what is covered.
  case words(Fact, covered: UInt32, arguable: UInt32)
  case victimAge(AgeBand?, open: AgeBand?)
  case uploaderAge(AgeBand)
  /// One of the hosts is of a covered kind and size.
  case hosts(Scope.Test<HostKind>?, Scope.Test<HostSize>?)

  /// The fact that it tests.
  var fact: Fact {
    switch self {
    case .conduct: .conduct
    case .words(let fact, _, _): fact
    case .victimAge(let age, let open):
      (age ?? open).map { VictimAges.fact(for: $0.at) } ?? .victimAge
    case .uploaderAge: .uploaderAge
    case .hosts: .hosts
    }
  }

  /// Whether a case passes it.
  func holds(_ facts: CaseFacts) -> Verdict {
    switch self {
    case .words(let fact, let covered, let arguable):
      CaseTests.holds(facts.words[fact], covered: covered, arguable: arguable, fact: fact)
    case .conduct(let covered, let arguable):
      CaseTests.conductHolds(facts.conduct.bits, covered: covered, arguable: arguable)
    case .victimAge(let age, let open): Self.ageHolds(age, open: open, facts)
    case .uploaderAge(let age):
      CaseTests.ageHolds(age, of: facts.situation.uploader.age, fact: .uploaderAge)
    case .hosts(let kind, let size): Self.hostHolds(kind, size, facts)
    }
  }

  /// An age that is covered; failing that, one of which it is unsettled. Where only the unsettled is named, every other
  /// age is covered.
  private static func ageHolds(_ age: AgeBand?, open: AgeBand?, _ facts: CaseFacts) -> Verdict {
    func holds(_ test: AgeBand) -> Verdict {
      let fact = facts.ages.missing(at: test.at)
      return CaseTests.ageHolds(test, of: facts.ages.range(at: test.at), fact: fact)
    }
    let unsettled = open.map { holds($0) } ?? .no
    if let age { return holds(age).or(unsettled.atMostArguable) }
    return unsettled.negated.or(unsettled.atMostArguable)
  }

  private static func hostHolds(
    _ kind: Scope.Test<HostKind>?, _ size: Scope.Test<HostSize>?, _ facts: CaseFacts
  ) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    var result = Verdict.no
    for index in facts.hosts.indices {
      var verdict = Verdict.yes
      if let kind {
        let kinds = facts.hosts[index].kinds
        verdict = verdict.and(CaseTests.holds(kind, of: kinds, fact: .hosts))
      }
      if let size {
        let sizes = facts.hosts[index].sizes
        verdict = verdict.and(CaseTests.holds(size, of: sizes, fact: .hosts))
      }
      result = result.or(verdict)
    }
    return result
  }
}

/// The ages that a test covers, in little room.
struct AgeBand: Hashable, Sendable {
  let at: AgeTest.Moment
  /// The least age covered, in whole years.
  let from: Int16
  /// The age from which it is no longer covered; no person reaches the greatest.
  let under: Int16

  init(_ test: AgeTest) {
    at = test.at
    from = Int16(clamping: test.from)
    under = Int16(clamping: test.under)
  }
}
