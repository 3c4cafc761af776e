import Testing

@testable import Amparo

/// Each kind of proof finds the slip it is for, points at it, and shows a case that the engine agrees with.
struct LawProofTests {
  @Test func aLawThatTwoTestsShutOut() throws {
    let made = try MadeProofs(
      MadeProofs.law(
        "shut",
        """
        covers: { conduct: [disclosure], victim_age: { at: image, from: 18 } }
        exceptions:
          - { kind: peer, when: { victim_age: { at: now, from: 18 } }, effect: excludes, cite: A 3 }
        """))
    // Who is an adult on the image is one today: the exception leaves nothing.
    let found = try only(made, .swallowingException)
    #expect(made.pointed(found).hasPrefix("{ kind: peer"))
    let asked = try #require(AskedWitness(found.witness))
    #expect(asked.outcomes("pt/shut", made.lawbook) == [.doesNotApply])
    #expect(asked.outcomes("pt/shut", try made.without(exceptionsOf: "pt/shut")) == [.applies])
  }

  @Test func aLawThatCanNeverApply() throws {
    let made = try MadeProofs(
      MadeProofs.law(
        "never",
        """
        covers: { conduct: [disclosure] }
        result: none
        reach:
          - { connecting_factor: result_element, cite: A 3, verified: { date: 2026-11-22, against: recall } }
        """))
    let found = try only(made, .neverApplies)
    #expect(made.pointed(found) == "never")
    #expect(found.word == "pt/never")
    let asked = try #require(AskedWitness(found.witness))
    #expect(
      asked.outcomes("pt/never", made.lawbook).allSatisfy { $0 == .doesNotApply || $0 == nil })
  }

  @Test func aTestThatNamesEveryWord() throws {
    let made = try MadeProofs(
      MadeProofs.law(
        "idle",
        """
        covers:
          conduct: [threat]
          image: [authentic, altered, fabricated]
        """))
    let found = try only(made, .idleTest)
    #expect(made.pointed(found) == "[authentic, altered, fabricated]")
    // Two cases that differ in the image alone and come out the same; no fact more than that.
    #expect(
      found.witness.map(\.path)
        == ["today", "uploader.location", "conduct", "image", "image"])
    let asked = try #require(AskedWitness(found.witness))
    #expect(asked.situations.map(\.image) == [.known(.authentic), .known(.altered)])
    #expect(asked.outcomes("pt/idle", made.lawbook) == [.applies, .applies])
  }

  /// What the exception takes out was never in.
  @Test func anExceptionThatTakesNothingOut() throws {
    let made = try MadeProofs(
      MadeProofs.law(
        "double",
        """
        covers: { conduct: [threat], origin: [victim, covert] }
        exceptions:
          - { kind: peer, when: { origin: [stolen] }, effect: excludes, cite: A 3 }
        """))
    let found = try only(made, .idleException)
    #expect(made.pointed(found).hasPrefix("{ kind: peer"))
    let asked = try #require(AskedWitness(found.witness))
    #expect(asked.situations.map(\.origin) == [.known(.stolen)])
    #expect(asked.outcomes("pt/double", made.lawbook) == [.doesNotApply])
    #expect(
      asked.outcomes("pt/double", try made.without(exceptionsOf: "pt/double")) == [.doesNotApply])
  }

  /// An exception for what is done besides bites in a case of two acts, and so is not idle.
  @Test func anExceptionForAnotherActIsNotIdle() throws {
    let made = try MadeProofs(
      MadeProofs.law(
        "besides",
        """
        covers: { conduct: [disclosure] }
        exceptions:
          - { kind: peer, when: { conduct: [extortion] }, effect: excludes, cite: A 3 }
        """))
    #expect(kinds(made) == [])
  }

  @Test func anUnsettledExceptionThatLeavesNothingSure() throws {
    let made = try MadeProofs(
      MadeProofs.law(
        "open",
        """
        covers: { conduct: [disclosure], context: [commercial] }
        exceptions:
          - { kind: commercial, when: { context: [commercial] }, effect: arguable, cite: A 3 }
        """))
    let found = try only(made, .swallowingException)
    let asked = try #require(AskedWitness(found.witness))
    #expect(asked.outcomes("pt/open", made.lawbook) == [.arguable])
    #expect(asked.outcomes("pt/open", try made.without(exceptionsOf: "pt/open")) == [.applies])
  }

  @Test func bandsThatNoCaseReachesAndThatAllDo() throws {
    let made = try MadeProofs(
      MadeProofs.law(
        "bands",
        """
        covers: { conduct: [disclosure], image: [authentic], victim_age: { at: image, from: 18 } }
        penalty: { max: 1 year }
        aggravated:
          - { when: { victim_age: { at: image, under: 18 } }, max: 2 years, cite: A 3 }
          - { when: { image: [authentic] }, max: 3 years, cite: A 4 }
          - { when: { relation: [partner] }, max: 4 years, cite: A 5 }
        """))
    #expect(kinds(made) == [.neverMet, .alwaysMet])
    let never = try #require(made.diagnostics.first { $0.kind == .neverMet })
    let always = try #require(made.diagnostics.first { $0.kind == .alwaysMet })
    #expect(made.pointed(never).contains("under: 18"))
    #expect(made.pointed(always).contains("max: 3 years"))
    let unmet = try #require(AskedWitness(never.witness))
    #expect(unmet.outcomes("pt/bands", made.lawbook) == [.applies])
    #expect(unmet.situations.map(\.victim.ageAtImage.lower) == [18])
    let met = try #require(AskedWitness(always.witness))
    let finding = made.lawbook.answer(met.situations[0], today: met.today).findings.first
    #expect(finding?.penalty?.max == PeriodLength("3 years"))
  }

  @Test func whatIsMeantIsNotReportedAndWhatIsMeantInVainIs() throws {
    let covers = """
      covers: { conduct: [disclosure], image: [authentic, altered, fabricated] }
      intended: [ { rule: RULE, of: image, says: { en: It is meant., es: Es así. } } ]
      """
    let quiet = try MadeProofs(
      MadeProofs.law("meant", covers.replacing("RULE", with: "idle_test")))
    #expect(kinds(quiet) == [])
    let vain = try MadeProofs(
      MadeProofs.law("vain", covers.replacing("RULE", with: "never_met")))
    #expect(kinds(vain) == [.idleTest, .idleIntention])
    let wrong = try MadeProofs(
      MadeProofs.law("wrong", covers.replacing("RULE", with: "idle_tests")))
    let error = try #require(wrong.diagnostics.first { $0.kind == .unknownWord })
    #expect(error.expected == "idle_test")
  }

  private func kinds(_ made: MadeProofs) -> [Diagnostic.Kind] {
    made.diagnostics.map(\.kind).filter { $0 != .unanswered }
  }

  private func only(_ made: MadeProofs, _ kind: Diagnostic.Kind) throws -> Diagnostic {
    #expect(kinds(made) == [kind])
    return try #require(made.diagnostics.first { $0.kind == kind })
  }
}

extension MadeProofs {
  /// The same laws, one of them without its exceptions.
  func without(exceptionsOf law: String) throws -> Lawbook {
    var result = lawbook
    let place = try #require(PlaceCode("PT"))
    let laws = try #require(result.jurisdictions[place]?.laws)
    let index = try #require(laws.firstIndex { $0.id.description == law })
    result.jurisdictions[place]?.laws[index].exceptions = []
    return result
  }
}
