import Testing

@testable import Amparo

/// No party is named: the caption of a case is refused, and what only looks a little like one is not.
struct CitationTests {
  private static let treaty: StaticString = """
    schema: 1
    id: made
    place: INT
    title: Made
    name: { en: Made }
    reach:
      criminal:
        - { connecting_factor: victim_present, cite: One v Other 2020, verified: { date: 2026-11-22, against: recall } }
        - { connecting_factor: victim_present, cite: One v. Other 2020, verified: { date: 2026-11-22, against: recall } }
        - { connecting_factor: victim_present, cite: One vs. Other 2020, verified: { date: 2026-11-22, against: recall } }
        - { connecting_factor: victim_present, cite: One vs Other 2020, verified: { date: 2026-11-22, against: recall } }
        - { connecting_factor: victim_present, cite: title v, verified: { date: 2026-11-22, against: recall } }
        - { connecting_factor: victim_present, cite: title v., verified: { date: 2026-11-22, against: recall } }
        - { connecting_factor: victim_present, cite: V v1 art. 5.v b, verified: { date: 2026-11-22, against: recall } }
        - { connecting_factor: victim_present, cite: vol. v.2 v of 3, verified: { date: 2026-11-22, against: recall } }
    """

  @Test func captionsAreRefused() {
    let files = DataFiles(
      list: { "instruments/made.yaml".hasPrefix($0) ? ["instruments/made.yaml"] : [] },
      lookup: { $0 == "instruments/made.yaml" ? Self.treaty : nil }, digest: "made")
    let found = DataCheck(files).diagnostics().filter { $0.kind == .caseCaption }
    #expect(found.map(\.line) == [8, 9, 10, 15])
  }
}
