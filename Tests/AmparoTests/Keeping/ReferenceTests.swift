import Testing

@testable import Amparo

/// Names of records: found, retired, given twice, misspelt, and files that nobody would find.
struct ReferenceTests {
  @Test func aRetiredNameLeadsToItsSuccessor() throws {
    let country = MadeData.country
      .replacing("    report_to: [police]\n", with: "    report_to: [constabulary]\n")
      .replacing("    role: police\n", with: "    role: police\n    formerly: [constabulary]\n")
    let found = try MadeData.whole(country).diagnostics()
    #expect(found.map(\.rule.id) == ["references/retired-reference"])
    #expect(found.first?.expected == "zz/police")
    #expect(found.first?.related.map(\.kind) == [.formerly])
    #expect(found.first?.related.map(\.line) == [13])
    #expect(found.first?.related.map(\.column) == [16])
  }

  @Test func theNearestNameIsOffered() throws {
    let country = MadeData.country.replacing("report_to: [police]", with: "report_to: [polcie]")
    #expect(try MadeData.whole(country).diagnostics().map(\.expected) == ["zz/police"])
  }

  /// The same id in two files of one place.
  @Test func anIdIsGivenOnceInAPlace() throws {
    let second = """
      schema: 1
      code: ZZ
      bodies:
        - id: police
          name: { en: Other police }
          role: police
          does: { en: Helps., es: Ayuda. }
          channels: [ { kind: phone, to: "113" } ]
          cite: Police Act
          verified: { date: 2026-11-22, against: secondary }

      """
    let data = try MadeData.whole(more: ["jurisdictions/ZZ/ZZ.second.yaml": second])
    let found = data.diagnostics()
    #expect(found.map(\.rule.id) == ["references/duplicate-id"])
    #expect(found.first?.related.map(\.kind) == [.first])
    let places = (found.map(\.file) + (found.first?.related.map(\.file) ?? [])).sorted()
    #expect(
      places == ["ZZ.second.yaml", "ZZ.yaml"].map { "\(data.folder)/jurisdictions/ZZ/\($0)" })
  }

  /// A clock of the law with a regime to count it.
  private static let clock = """
        deadlines:
          - id: complaint
            class: complaint_window
            runs_against: victim
            period: 3 months
            runs_from: discovery
            cite: Code art. 3
            verified:
              - { date: 2026-11-22, against: secondary }
              - { date: 2026-11-22, against: secondary }
    time:
      - id: days
        for: [complaint_window]
        first_day: excluded
        month_rule: from_event
        last_day_off: none
        cite: Code art. 4
        verified: { date: 2026-11-22, against: secondary }

    """

  @Test(arguments: [
    ("applies: [zz/sharing]", "applies: [zz/sharnig]", ["9:13"]),
    ("applies: [zz/sharing]", "applies: [zz/sharing]\n  bodies: [zz/polise]", ["10:12"]),
    (
      "applies: [zz/sharing]",
      "applies: [zz/sharing]\n  deadlines:\n    - { law: zz/sharing, id: complant }", ["11:30"]
    ),
    ("conduct: [disclosure]", "conduct: [disclosure]\n  hosts: [ { platform: zzbook } ]", ["7:24"]),
  ])
  func scenariosNameWhatThereIs(from: String, to: String, places: [String]) throws {
    let scenario = MadeData.scenario.replacing(from, with: to)
    try #require(scenario != MadeData.scenario)
    let data = try MadeData.whole(
      MadeData.country + Self.clock, more: ["scenarios/zz.yaml": scenario])
    let found = data.found().filter { $0.contains("references/") }
    #expect(found == places.map { "scenarios/zz.yaml:\($0) references/no-reference" })
  }

  @Test func clocksAndRegimesAreNamedAsTheyAre() throws {
    let clock = Self.clock
      .replacing("runs_from: discovery", with: "runs_from: { deadline: complant }")
      .replacing("cite: Code art. 3", with: "counting: dayz\n        cite: Code art. 3")
    let found = try MadeData.whole(MadeData.country + clock).diagnostics()
      .filter { $0.kind == .noReference }
    #expect(found.map(\.word) == ["complant", "dayz"])
    #expect(found.map(\.expected) == ["complaint", "days"])
  }

  @Test func aFileStandsWhereItIsLookedFor() throws {
    let data = try MadeData.whole(more: [
      "bodes/helpline.yaml": "schema: 1\n", "jurisdictions/YY.yaml": "schema: 1\ncode: YY\n",
    ])
    let found = data.diagnostics().filter { $0.line == 0 && $0.severity == .error }
    #expect(found.map(\.rule.id) == ["form/unknown-folder", "form/wrong-file-name"])
    #expect(found.map(\.expected) == ["bodies", "jurisdictions/YY/YY.yaml"])
  }
}
