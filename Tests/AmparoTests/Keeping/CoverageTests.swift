import Testing

@testable import Amparo

/// A world of five places: a union of `AA`, a federation `BB` of two parts, and `CC` without a file.
struct CoverageTests {
  private static let files = MadeFiles.files([
    (
      "world/a.yaml",
      """
      schema: 1
      sources: [ { id: one, cite: A, verified: { date: 2026-11-01, against: secondary } } ]
      places:
        - { code: AA, people: 100, source: one, column: 0, row: 0 }
        - { code: BB, people: 1000, source: one, column: 1, row: 0 }
        - { code: BB-1X, people: 90, source: one }
        - { code: BB-2X, people: 10, source: one }
        - { code: CC, people: 400, source: one, column: 2, row: 0 }
        - { code: DD, people: 7, source: one, counted_in: CC, column: 3, row: 0 }
      """
    ),
    (
      "jurisdictions/AA/AA.yaml",
      """
      schema: 1
      code: AA
      name: { en: Aland, es: Alandia }
      reach: { criminal: [ { connecting_factor: victim_present, cite: A 1, verified: { date: 2025-11-22, against: recall } } ] }
      laws:
        - { id: unread, title: T, summary: { en: s, es: s }, track: criminal, specificity: specific, covers: { conduct: [disclosure] }, cite: A 2, verified: { date: 2026-11-22, against: secondary } }
        - { id: general, title: T, summary: { en: s, es: s }, track: criminal, specificity: general, covers: { conduct: [disclosure] }, cite: A 3, verified: { date: 2026-11-22, against: official_text } }
        - { id: bill, title: T, summary: { en: s, es: s }, track: copyright, status: bill, covers: { conduct: [disclosure] }, cite: A 4, verified: { date: 2026-11-22, against: official_text } }
      gaps: [ { en: g, es: g } ]
      """
    ),
    (
      "jurisdictions/BB/BB.yaml",
      """
      schema: 1
      code: BB
      name: { en: Beland, es: Belandia }
      laws:
        - id: general
          title: T
          summary: { en: s, es: s }
          track: civil
          specificity: general
          covers: { conduct: [disclosure] }
          deadlines:
            - { id: one, class: civil_limitation, runs_against: victim, period: 1 year, runs_from: commission, cite: B 1, verified: { date: 2025-11-21, against: official_text } }
            - { id: two, class: civil_limitation, runs_against: victim, period: 1 year, runs_from: commission, cite: B 1, verified: [ { date: 2026-11-21, against: official_text }, { date: 2020-01-01, against: secondary } ] }
          cite: B 2
          verified: { date: 2026-11-22, against: unofficial_copy }
      """
    ),
    (
      "jurisdictions/BB/BB-1X.yaml",
      """
      schema: 1
      code: BB-1X
      within: BB
      name: { en: First, es: Primera }
      laws:
        - { id: made, title: T, summary: { en: s, es: s }, track: criminal, specificity: specific, covers: { conduct: [disclosure] }, cite: B 3, verified: { date: 2026-11-22, against: unofficial_copy } }
      """
    ),
    (
      "jurisdictions/EU/EU.yaml",
      """
      schema: 1
      code: EU
      name: { en: Union, es: Unión }
      members: [ { place: AA, from: 2000-01-01 }, { place: CC, from: 2000-01-01, to: 2026-11-22 } ]
      """
    ),
    (
      "instruments/eu-one.yaml",
      """
      schema: 1
      id: eu-one
      place: EU
      title: One
      name: { en: One, es: Uno }
      parties: [EU]
      laws:
        - { id: duty, title: T, summary: { en: s, es: s }, track: platform_duty, specificity: general, covers: { conduct: [disclosure] }, cite: E 1, verified: { date: 2026-11-22, against: official_text } }
      """
    ),
  ])

  private func coverage(_ today: String = "2026-11-22", staleAfter days: Int = 365) throws
    -> Coverage
  {
    #expect(Library(Self.files).reading().diagnostics.filter { $0.severity == .error } == [])
    return try Coverage.read(
      Self.files, PlaceCoverage.Staleness(today: Made.day(today), days: days))
  }

  private func depths(_ place: String) throws -> String {
    let place = try #require(try coverage()[Made.place(place)])
    return place.tracks.map(\.letter).joined()
  }

  /// Tracks in order: criminal, civil, regulatory, duty of the service, data protection, copyright, protective order.
  @Test func depthIsToldForEachTrack() throws {
    // The specific law counts before the general one that was read; a bill is no law; the Union's duty reaches a member.
    #expect(try depths("AA") == "BFFEFFF")
    #expect(try depths("BB") == "FCFFFFF")
    #expect(try depths("BB-1X") == "AEFFFFF")
    #expect(try depths("BB-2X") == "-E-----")
    // It left the Union on this very day.
    #expect(try depths("CC") == "-------")
    #expect(try coverage("2026-11-21")[Made.place("CC")]?.depth == .wider)
    #expect(try depths("EU") == "FFFCFFF")
    #expect(try coverage()[Made.place("AA")]?.depth == .specificUnread)
  }

  /// The thousand people of the federation are shared out nine to one; who is counted elsewhere is not counted twice.
  @Test func peopleAreCountedWhereTheyLive() throws {
    let coverage = try coverage()
    let people = Depth.allCases.map { coverage.people(at: $0) }
    #expect(people == [900, 100, 0, 0, 100, 0, 400])
    #expect(people.reduce(0, +) == coverage.world.people)
    #expect(coverage.coveredCountries == 2)
  }

  @Test func aReadingIsOldTheDayAfter() throws {
    let aa = try #require(try coverage()[Made.place("AA")])
    #expect(aa.unread.map(\.name) == ["aa/criminal"])
    #expect(aa.unread.map(\.line) == [4])
    #expect(aa.oldest == Made.day("2025-11-22"))
    #expect(aa.stale == [])
    #expect(try coverage("2026-11-23")[Made.place("AA")]?.stale.map(\.name) == ["aa/criminal"])
    // The newest of several readings says how old a statement is.
    let bb = try #require(try coverage()[Made.place("BB")])
    #expect(bb.stale.map(\.name) == ["bb/general/one"])
    #expect(try coverage(staleAfter: 366)[Made.place("BB")]?.stale == [])
    #expect(bb.deadlines == 2)
    #expect(bb.single.map(\.name) == ["bb/general/one"])
  }

  /// Most people first; in one place the most useful first.
  @Test func whatToDoNextIsRankedByPeople() throws {
    let tasks = try coverage().tasks.map { "\($0.place) \($0.kind.rawValue) \($0.people ?? -1)" }
    #expect(
      tasks == [
        "BB second_source 1000", "BB read_again 1000", "CC open_file 400",
        "AA describe_tracks 100", "AA read_text 100", "BB-1X describe_tracks 90",
        "BB-2X open_file 10", "DD open_file 7",
      ])
  }
}
