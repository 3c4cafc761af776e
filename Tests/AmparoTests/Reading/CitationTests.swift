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

  /// The words between the parties of a case are data.
  private static let wording: StaticString = """
    schema: 1
    captions: [" v. ", " v ", " vs. "]
    """

  @Test func captionsAreRefused() {
    let files = MadeFiles.files([
      ("instruments/made.yaml", Self.treaty), ("keeping/wording.yaml", Self.wording),
    ])
    let found = DataCheck(files).diagnostics().filter { $0.kind == .caseCaption }
    #expect(found.map(\.line) == [8, 9, 10, 15])
  }
}
