import Testing

@testable import Amparo

/// Unknown is not no: learning a fact settles what was open, and never turns a claim into none or none into a claim.
struct MonotonicTests {
  private static let rounds = 120

  @Test(arguments: [1, 203, 204, 210] as [UInt64])
  func learningAFactTurnsNothingAround(seed: UInt64) {
    var random = Random(seed: seed)
    var turned: Set<String> = []
    for _ in 0..<Self.rounds / 4 {
      let before = FactMaker.situation(&random)
      let outcomes = HeldData.outcomes(before, today: FactMaker.today)
      for maker in FactMaker.all where !maker.isKnown(before) {
        var after = before
        maker.learn(&after, &random)
        guard FactMaker.isPossible(after) else { continue }
        for (law, finding) in HeldData.outcomes(after, today: FactMaker.today) {
          guard let old = outcomes[law]?.applicability else { continue }
          if Self.isTurn(old, finding.applicability) {
            turned.insert("\(maker.fact.rawValue): \(law) \(old) → \(finding.applicability)")
          }
        }
      }
    }
    #expect(turned.sorted() == [])
  }

  /// What was open stays within its bounds: what only depends on facts names the fact that settles it.
  @Test(arguments: 5...8)
  func whatSettlesALawWasNamed(seed: UInt64) {
    var random = Random(seed: seed)
    var unnamed: Set<String> = []
    for _ in 0..<Self.rounds / 4 {
      let before = FactMaker.situation(&random)
      let outcomes = HeldData.outcomes(before, today: FactMaker.today)
      for maker in FactMaker.all where !maker.isKnown(before) {
        var after = before
        maker.learn(&after, &random)
        guard FactMaker.isPossible(after) else { continue }
        for (law, finding) in HeldData.outcomes(after, today: FactMaker.today) {
          guard let old = outcomes[law], old.applicability == .depends else { continue }
          let named = FactSet(maker.fact).union(Self.bounds(maker.fact))
          if finding.applicability != .depends, old.dependsOn.isDisjoint(with: named) {
            let facts = old.dependsOn.facts.map(\.rawValue)
            unnamed.insert("\(maker.fact.rawValue): \(law) \(finding.applicability) \(facts)")
          }
        }
      }
    }
    #expect(unnamed.sorted() == [])
  }

  /// Nobody is asked for what they have said. Of a country a part may be asked for, of a month the day.
  @Test(arguments: 9...10)
  func whatIsKnownIsNotAskedFor(seed: UInt64) {
    var random = Random(seed: seed)
    var asked: Set<String> = []
    for _ in 0..<Self.rounds / 4 {
      let situation = FactMaker.situation(&random)
      for (law, finding) in HeldData.outcomes(situation, today: FactMaker.today)
      where finding.applicability == .depends {
        for fact in finding.dependsOn.facts where Self.isSettled(fact, in: situation) {
          asked.insert("\(fact.rawValue): \(law)")
        }
      }
    }
    #expect(asked.sorted() == [])
  }

  /// Three facts are presumed until somebody says otherwise, and these alone can turn an outcome around.
  @Test func whatIsPresumedMayTurn() {
    func outcome(_ law: String, _ change: (inout Situation) -> Void) -> Applicability? {
      let situation = Made.situation {
        $0.victim.location = .known(Made.place("AA"))
        $0.uploader.nationality = .known([Made.place("AA")])
        $0.uploader.location = .known(Made.place("BB"))
        $0.image = .known(.authentic)
        $0.dates.disclosed = PartialDate("2026-03-10")
        change(&$0)
      }
      return Made.finding(law, situation)?.applicability
    }
    #expect(outcome("by-nationals") { _ in } == .applies)
    let since = outcome("by-nationals") { $0.uploader.nationalitySince = PartialDate("2026-04") }
    #expect(since == .doesNotApply)
    var felt = Made.situation { $0.victim.location = .known(Made.place("AA")) }
    #expect(Effects.felt(Made.facts(felt), in: Made.area) == .yes)
    felt.victim.locationAtAct = .known(Made.place("BB"))
    #expect(Effects.felt(Made.facts(felt), in: Made.area) == .no)
    let lasting = outcome("new") {
      $0.dates.disclosed = PartialDate("2026-02-10")
      $0.dates.lastDisclosed = PartialDate("2026-03-10")
    }
    #expect(lasting == .applies)
    #expect(outcome("new") { $0.dates.disclosed = PartialDate("2026-02-10") } == .doesNotApply)
  }

  /// Facts that bound one another: the ages, and the days of the act from which an age at the act is reckoned.
  private static func bounds(_ fact: Fact) -> FactSet {
    switch fact {
    case .victimAge, .victimAgeAtImage: FactSet(.victimAge, .victimAgeAtImage)
    case .disclosed, .threatened: FactSet(.victimAge, .disclosed)
    default: .none
    }
  }

  private static func isSettled(_ fact: Fact, in situation: Situation) -> Bool {
    switch fact {
    case .victimAge: situation.victim.age.lower == situation.victim.age.upper
    case .victimAgeAtImage: situation.victim.ageAtImage.lower == situation.victim.ageAtImage.upper
    case .image, .origin, .audience, .context, .relation, .depicts, .identifiable, .online,
      .victimNationality, .uploaderNationality, .victimStatus, .victimDeceased:
      FactMaker.maker(fact)?.isKnown(situation) ?? false
    default: false
    }
  }

  private static func isTurn(_ old: Applicability, _ new: Applicability) -> Bool {
    (old == .applies && new == .doesNotApply) || (old == .doesNotApply && new == .applies)
  }
}

extension FactSet {
  fileprivate func isDisjoint(with other: FactSet) -> Bool { subtracting(other) == self }
}
