/// Tests of a scope against the facts of a case.
enum CaseTests {
  /// Whether what may be true lies within what is covered.
  static func holds<Word: Vocabulary>(
    _ test: Scope.Test<Word>, of possible: ValueSet<Word>, fact: Fact
  ) -> Verdict {
    if possible.isSubset(of: test.covered) { return .yes }
    let either = test.covered.union(test.arguable)
    if possible.intersection(either).isEmpty { return .no }
    // One word alone is a known fact: what is left is a question of law.
    if possible.isSubset(of: test.arguable) { return .arguable }
    return Verdict(.unknown, needs: FactSet(fact))
  }

  /// Of several conducts in one case, one that is covered is enough.
  static func conductHolds(_ test: Scope.Test<Conduct>, of done: ValueSet<Conduct>) -> Verdict {
    if !done.intersection(test.covered).isEmpty { return .yes }
    return done.intersection(test.arguable).isEmpty ? .no : .arguable
  }

  static func ageHolds(_ test: AgeTest, of range: AgeRange, fact: Fact) -> Verdict {
    if range.lower >= test.from && range.upper < test.under {
      return .yes
    }
    if range.upper < test.from || range.lower >= test.under { return .no }
    return .unknown(fact)
  }

  /// One of the hosts is of a covered kind and size.
  static func hostHolds(_ scope: Scope, _ facts: CaseFacts) -> Verdict {
    if scope.hostKind == nil && scope.hostSize == nil { return .yes }
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    return .any(
      facts.hosts.map { host in
        var verdict = Verdict.yes
        if let test = scope.hostKind {
          verdict = verdict.and(holds(test, of: host.kinds, fact: .hosts))
        }
        if let test = scope.hostSize {
          verdict = verdict.and(holds(test, of: host.sizes, fact: .hosts))
        }
        return verdict
      })
  }
}

extension Scope {
  /// Whether the case lies within the scope, and each test on the way, in a fixed order.
  func verdict(_ facts: CaseFacts, each: (Fact, Verdict) -> Void = { _, _ in }) -> Verdict {
    var result = Verdict.yes
    func take(_ fact: Fact, _ verdict: Verdict) {
      each(fact, verdict)
      result = result.and(verdict)
    }
    if let conduct { take(.conduct, CaseTests.conductHolds(conduct, of: facts.conduct)) }
    if let image { take(.image, CaseTests.holds(image, of: facts.image, fact: .image)) }
    if let age = victimAge ?? arguableAge {
      take(VictimAges.fact(for: age.at), ageVerdict(facts))
    }
    if let uploaderAge {
      let range = facts.situation.uploader.age
      take(.uploaderAge, CaseTests.ageHolds(uploaderAge, of: range, fact: .uploaderAge))
    }
    if let origin { take(.origin, CaseTests.holds(origin, of: facts.origin, fact: .origin)) }
    if let audience {
      take(.audience, CaseTests.holds(audience, of: facts.audience, fact: .audience))
    }
    if let context { take(.context, CaseTests.holds(context, of: facts.context, fact: .context)) }
    if let relation {
      take(.relation, CaseTests.holds(relation, of: facts.relation, fact: .relation))
    }
    if let depicts { take(.depicts, CaseTests.holds(depicts, of: facts.depicts, fact: .depicts)) }
    if let identifiable {
      take(
        .identifiable,
        CaseTests.holds(identifiable, of: facts.identifiable, fact: .identifiable))
    }
    if let life {
      take(.victimDeceased, CaseTests.holds(life, of: facts.life, fact: .victimDeceased))
    }
    if let online { take(.online, CaseTests.holds(online, of: facts.online, fact: .online)) }
    if hostKind != nil || hostSize != nil { take(.hosts, CaseTests.hostHolds(self, facts)) }
    return result
  }
}

extension Scope {
  /// An age that is covered; failing that, one of which it is unsettled. Where only the unsettled is named, every other age
  /// is covered.
  fileprivate func ageVerdict(_ facts: CaseFacts) -> Verdict {
    func holds(_ test: AgeTest) -> Verdict {
      let fact = facts.ages.missing(at: test.at)
      return CaseTests.ageHolds(test, of: facts.ages.range(at: test.at), fact: fact)
    }
    let open = arguableAge.map { holds($0) }
    if let victimAge { return holds(victimAge).or((open ?? .no).atMostArguable) }
    return (open ?? .no).negated.or((open ?? .no).atMostArguable)
  }
}
