import Testing

@testable import Amparo

/// Conditions of reach: computed from the law, never taken from a note.
struct ConditionTests {
  private func national(_ change: (inout Situation) -> Void = { _ in }) -> Situation {
    Made.situation { situation in
      situation.uploader.nationality = .known([Made.place("AA")])
      situation.uploader.location = .known(Made.place("BB"))
      situation.dates.disclosed = PartialDate("2026-10-02")
      situation.image = .known(.authentic)
      change(&situation)
    }
  }

  /// `BB` punishes sharing a real image since 2020.
  @Test func doubleCriminalityIsComputed() {
    #expect(Made.finding("by-nationals", national())?.applicability == .applies)
    let made = national { $0.image = .known(.fabricated) }
    #expect(Made.finding("by-nationals", made)?.applicability == .doesNotApply)
    let threat = national { $0.conduct = [.threat] }
    #expect(Made.finding("by-nationals", threat)?.applicability == .doesNotApply)
    let early = national { $0.dates.disclosed = PartialDate("2019-12-31") }
    #expect(Made.finding("by-nationals", early)?.applicability == .doesNotApply)
  }

  @Test func doubleCriminalityMayHangOnFacts() {
    let image = Made.finding("by-nationals", national { $0.image = .unknown })
    #expect(image?.applicability == .depends)
    #expect(image?.dependsOn == FactSet(.image))
    let place = Made.finding("by-nationals", national { $0.uploader.location = .unknown })
    #expect(place?.applicability == .depends)
    #expect(place?.dependsOn.contains(.uploaderLocation) == true)
  }

  /// Of a place without a file nothing is said, and least of all no.
  @Test func aPlaceWithoutAFileIsNotAssessed() {
    let situation = national { $0.uploader.location = .known(Made.place("ZZ")) }
    #expect(Made.finding("by-nationals", situation)?.applicability == .notAssessed)
  }

  /// The penalty of this case counts, and the relation can raise it.
  @Test func minimumPenalty() {
    let partner = national { $0.uploader.relation = .known(.partner) }
    let stranger = national { $0.uploader.relation = .known(.stranger) }
    #expect(Made.finding("grave", partner)?.applicability == .applies)
    #expect(Made.finding("grave", partner)?.penalty?.max == PeriodLength("3 years"))
    #expect(Made.finding("grave", stranger)?.applicability == .doesNotApply)
    let unknown = Made.finding("grave", national())
    #expect(unknown?.applicability == .depends)
    #expect(unknown?.dependsOn.contains(.relation) == true)
  }

  /// A step of procedure is shown and is no bar.
  @Test func stepsOfProcedureAreShown() throws {
    let finding = try #require(
      Made.finding("grave", national { $0.uploader.relation = .known(.partner) }))
    let steps = finding.reasons.filter {
      if case .procedure(.victimComplaint, _) = $0.test { true } else { false }
    }
    #expect(steps.map(\.holds) == [.yes])
  }

  @Test func aTrackWithoutTiesIsNotAssessed() {
    #expect(Made.finding("order", national())?.applicability == .notAssessed)
  }

  @Test func whatIsUnclearInLawIsArguable() {
    func image(_ kind: ImageKind, _ more: (inout Situation) -> Void = { _ in }) -> Applicability? {
      let situation = national {
        $0.image = .known(kind)
        $0.context = .known(.private)
        $0.audience = .known(.group)
        more(&$0)
      }
      return Made.finding("made-images", situation)?.applicability
    }
    #expect(image(.fabricated) == .applies)
    #expect(image(.altered) == .arguable)
    #expect(image(.authentic) == .doesNotApply)
    #expect(image(.fabricated) { $0.context = .known(.commercial) } == .doesNotApply)
    #expect(image(.fabricated) { $0.audience = .known(.public) } == .arguable)
    #expect(image(.fabricated) { $0.context = .unknown } == .depends)
  }

  /// Too young to be punished is said, and the law covers the act all the same.
  @Test func aChildWhoUploadsIsNamed() throws {
    let child = national { $0.uploader.age = .years(13) }
    let finding = try #require(Made.finding("new", child))
    #expect(finding.applicability == .applies)
    #expect(finding.reasons.contains { $0.test == .responsibility(fromAge: 14) })
    let older = try #require(Made.finding("new", national { $0.uploader.age = .years(14) }))
    #expect(!older.reasons.contains { $0.test == .responsibility(fromAge: 14) })
  }
}
