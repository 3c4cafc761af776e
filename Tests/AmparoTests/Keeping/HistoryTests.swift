import Testing

@testable import Amparo

/// The law as of a day, and the versions of a provision.
struct HistoryTests {
  /// Two versions: the first from March to June 2026, the second from June on.
  private static func lawbook() throws -> Lawbook {
    let state = MadeState {
      $0.turn("from: 2026-03-01,", into: "from: 2026-03-01, to: 2026-06-01,")
      $0.turn("title: Sharing\n", into: "title: Sharing\n    report_to: [police]\n")
      $0 += """
          - id: disclosing
            title: Disclosing
            summary: { en: Disclosing is an offence., es: Difundir es delito. }
            track: criminal
            in_force: { from: 2026-06-01, cite: Act 2, verified: { date: 2026-11-01, against: secondary } }
            covers: { conduct: [disclosure] }
            penalty: { max: 2 years }
            relations: [ { kind: supersedes, law: aa/sharing } ]
            formerly: [showing]
            cite: Code s. 3
            verified: { date: 2026-11-01, against: secondary }

        """
    }
    return try Library(state.files).lawbook()
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(arguments: [
    ("2026-02-28", []), ("2026-03-01", ["aa/sharing"]), ("2026-05-31", ["aa/sharing"]),
    ("2026-06-01", ["aa/disclosing"]),
  ])
  func theLawsOfADay(on: String, laws: [String]) throws {
    let past = try Self.lawbook().asOf(try day(on))
    #expect(past.everyLaw.map(\.id.description) == laws)
    // The police are named for the first law alone.
    #expect(past.everyBody.count == (laws == ["aa/sharing"] ? 1 : 0))
  }

  @Test(arguments: ["aa/sharing", "aa/disclosing", "aa/showing"])
  func anyNameLeadsToAllVersions(name: String) throws {
    let history = try #require(LawHistory(of: name, in: try Self.lawbook()))
    #expect(history.versions.map(\.law.id.description) == ["aa/sharing", "aa/disclosing"])
    #expect(history.versions.map(\.replaces) == [[], ["aa/sharing"]])
    #expect(history.version(on: try day("2026-05-31"))?.id.description == "aa/sharing")
    #expect(history.version(on: try day("2026-06-01"))?.id.description == "aa/disclosing")
    #expect(history.version(on: try day("2026-02-01")) == nil)
  }

  @Test func whatChangedStandsSideBySide() throws {
    let history = try #require(LawHistory(of: "aa/sharing", in: try Self.lawbook()))
    let english = try #require(HeldData.phrasebooks.first { $0.language == .english })
    var report = HistoryText(Sentences(english), columns: 80)
    let lines = report.text(history).split(separator: "\n")
    #expect(
      lines.contains { $0.contains("up to 1 year or a fine") && $0.contains("│ up to 2 years") })
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func aPlaceIsToldByDay() throws {
    let timeline = try #require(Timeline(of: "AA", in: try Self.lawbook()))
    let told = timeline.entries.map { "\($0.day.text) \($0.law.id) \($0.event.rawValue)" }
    #expect(
      told == [
        "2026-03-01 aa/sharing begins", "2026-06-01 aa/sharing ends",
        "2026-06-01 aa/disclosing begins",
      ])
  }

  /// A repealed law was law until its last day; a bill and what was struck down are law on no day.
  @Test(arguments: [
    (Status.inForce, Trilean.yes), (.repealed, .yes), (.enacted, .no), (.bill, .no),
    (.struckDown, .no),
  ])
  func standingOnADay(status: Status, isLaw: Trilean) throws {
    var law = try #require(try Self.lawbook().law("aa/sharing"))
    law.status = status
    law.inForce = InForce(from: nil, to: CivilDate("2026-06-01"), source: nil)
    #expect(law.isInForce(on: try day("2026-01-01")) == (isLaw == .yes))
    #expect(!law.isInForce(on: try day("2026-06-01")))
  }

  @Test func aCaseIsDoneOnTheDay() throws {
    let day = try day("2024-05-01")
    var situation = Situation(conduct: [.threat]).done(on: day)
    #expect(situation.dates.threatened == PartialDate(day))
    #expect(situation.dates.disclosed == nil)
    situation = Situation(conduct: [.threat, .disclosure]).done(on: day)
    #expect(situation.dates.disclosed == PartialDate(day))
    situation.dates.disclosed = PartialDate("2023")
    #expect(situation.done(on: day).dates.disclosed == PartialDate("2023"))
    #expect(situation.facts(after: day) == [])
    situation.dates.discovered = PartialDate("2024-06")
    #expect(situation.facts(after: day) == [.discovered])
  }

  @Test func membersAreThoseOfTheDay() throws {
    let union = try #require(HeldData.lawbook.jurisdictions[.union])
    let left = try #require(union.members.first { $0.to != nil })
    let last = try #require(left.to?.adding(days: -1))
    let before = HeldData.lawbook.withMembers(on: last).jurisdictions[.union]?.members ?? []
    #expect(before.contains { $0.place == left.place && $0.to == nil })
    let after = HeldData.lawbook.withMembers(on: last.adding(days: 1)).jurisdictions[.union]
    #expect(after?.members.contains { $0.place == left.place } == false)
  }
}
