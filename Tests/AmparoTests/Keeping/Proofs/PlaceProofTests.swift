import Testing

@testable import Amparo

/// Proofs over a place as a whole: its deadlines, its calendar, and what its laws leave open.
struct PlaceProofTests {
  private static let sharing = MadeProofs.law(
    "sharing", "covers: { conduct: [disclosure] }\npenalty: { max: 2 years }")

  private static func deadline(_ keys: String) -> String {
    """
    deadlines:
      - id: limit
        class: criminal_limitation
        runs_against: prosecution
        \(keys)
        cite: A 5
        verified: [ { date: 2026-11-22, against: recall } ]
    """
  }

  @Test func aBandBelowOneThatTakesAll() throws {
    let made = try MadeProofs(
      Self.sharing,
      rest: Self.deadline(
        """
        governs: { track: [criminal] }
            period:
              by_maximum_penalty:
                - { up_to: 5 years, period: 5 years }
                - { below: 3 years, period: 3 years }
                - { above: 5 years, period: 10 years }
                - { life: "yes", period: none }
            runs_from: commission
        """))
    let found = made.diagnostics.filter { $0.kind == .emptyBand }
    // Below three years is up to five; life is above five years.
    #expect(found.map { made.pointed($0).prefix(9) } == ["{ below: ", "{ life: \""])
    #expect(found.map(\.severity) == [.error, .error])
  }

  @Test func aDeadlineOfNoLaw() throws {
    let made = try MadeProofs(
      Self.sharing,
      rest: Self.deadline(
        "governs: { track: [criminal], conduct: [possession] }\n    period: 1 year\n    runs_from: commission"
      ))
    let found = try #require(made.diagnostics.first { $0.kind == .governsNothing })
    #expect(made.pointed(found) == "id: limit")
  }

  @Test func aDeadlineForCasesThatAreNeverThere() throws {
    let made = try MadeProofs(
      Self.sharing,
      rest: Self.deadline(
        "governs: { track: [criminal] }\n    when: { conduct: [possession], victim_age: { at: act, under: 18, from: 18 } }\n    period: 1 year\n    runs_from: commission"
      ))
    let found = try #require(made.diagnostics.first { $0.kind == .neverMet })
    #expect(found.word == "limit")
    let asked = try #require(AskedWitness(found.witness))
    #expect(asked.outcomes("pt/sharing", made.lawbook) == [.applies])
    let answer = made.lawbook.answer(asked.situations[0], today: asked.today)
    #expect(answer.deadlines.isEmpty)
  }

  @Test(arguments: ["image_made", "evidence_sufficient"])
  func aClockWhoseStartNobodyCanKnow(trigger: String) throws {
    let made = try MadeProofs(
      Self.sharing,
      rest: Self.deadline(
        "governs: { track: [criminal] }\n    period: 1 year\n    runs_from: \(trigger)"))
    let found = try #require(made.diagnostics.first { $0.kind == .neverReckoned })
    #expect(found.word == "limit")
    let asked = try #require(AskedWitness(found.witness))
    let answer = made.lawbook.answer(asked.situations[0], today: asked.today)
    #expect(answer.deadlines.map(\.due.state) == [.unknown])
  }

  @Test(arguments: ["commission", "removal", "notice", "majority", "death", "order_service"])
  func aClockWhoseStartCanBeKnown(trigger: String) throws {
    let made = try MadeProofs(
      Self.sharing,
      rest: Self.deadline(
        "governs: { track: [criminal] }\n    period: 1 year\n    runs_from: \(trigger)"))
    #expect(!made.diagnostics.contains { $0.kind == .neverReckoned })
  }

  @Test func daysThatNeverCome() throws {
    let made = try MadeProofs(Self.sharing, calendar: calendar)
    let found = made.diagnostics.filter { $0.kind == .neverFalls }
    #expect(Set(found.map(\.word)) == ["past", "no-leap-day", "fifth"])
    #expect(found.allSatisfy { $0.severity == .error && $0.file.hasSuffix("calendars/PT.yaml") })
    #expect(found.map(\.line).sorted() == [10, 20, 30])
  }

  /// A day of no year is refused as it is read, with its line.
  @Test func theThirtiethOfFebruary() throws {
    let made = try MadeProofs(
      Self.sharing, calendar: calendar.replacing("february 29", with: "february 30"))
    let found = try #require(made.diagnostics.first { $0.kind == .notADay })
    #expect(found.word == "february 30")
    #expect(found.line == 22)
  }

  private let calendar = """
    schema: 1
    code: PT
    years: { from: 2021, to: 2023 }
    completeness: whole
    holidays:
      - { id: new-year, name: { en: A, es: A }, day: january 1, cite: A, verified: { date: 2026-11-22, against: recall } }

      # Ended before the calendar begins.

      - id: past
        name: { en: A, es: A }
        day: may 1
        to: 2020
        cite: A
        verified: { date: 2026-11-22, against: recall }

      # None of the three years is a leap year.


      - id: no-leap-day
        name: { en: A, es: A }
        day: february 29
        cite: A
        verified: { date: 2026-11-22, against: recall }

      # Listed for a year that the calendar does not speak of.



      - id: fifth
        name: { en: A, es: A }
        dates: [2024-07-01]
        cite: A
        verified: { date: 2026-11-22, against: recall }
    """

  @Test func whatNoLawAnswers() throws {
    let laws =
      Self.sharing
      + MadeProofs.law(
        "rest",
        """
        covers:
          conduct: [redistribution, threat, extortion, recording, possession, doxxing, intrusion, impersonation]
        """)
      + MadeProofs.law("fakes", "covers: { conduct: [fabrication], image: [fabricated] }")
    let made = try MadeProofs(laws)
    let found = try #require(made.diagnostics.first)
    #expect(made.diagnostics.count == 1)
    #expect(found.kind == .unanswered)
    #expect(found.word == "fabrication (altered)")
    let asked = try #require(AskedWitness(found.witness))
    let answer = made.lawbook.answer(asked.situations[0], today: asked.today)
    #expect(answer.findings.count == 3)
    #expect(answer.findings.allSatisfy { $0.applicability == .doesNotApply })
    // Stated, it is a gap that the answer tells, and no finding.
    let stated = try MadeProofs(
      laws,
      rest: """
        gaps:
          - { conduct: [fabrication], image: [altered], says: { en: Not read., es: No leído. } }
        """)
    #expect(stated.diagnostics.isEmpty)
    let told = stated.lawbook.answer(asked.situations[0], today: asked.today).gaps
    #expect(told.contains { $0.missing == .said(stated.lawbook.gapText) })
  }
}

extension Lawbook {
  fileprivate var gapText: LocalText {
    jurisdictions.values.first { !$0.gaps.isEmpty }?.gaps.first ?? LocalText(entries: [])
  }
}
