import Testing

@testable import Amparo

/// Every connecting factor: when it ties a case to a place, when it does not, and when nobody can say.
struct FactorTests {
  private static let examples =
    FactorExample.people + FactorExample.acts + FactorExample.content + FactorExample.hosts

  @Test(arguments: examples)
  func theTieIsAsTheFactsAre(example: FactorExample) {
    let facts = Made.facts(Made.situation(example.facts))
    let holds = example.factor.holds(
      facts, in: Made.area, parameters: example.parameters, result: example.result)
    #expect(holds.value == example.outcome)
    // What is not known says which fact would settle it.
    #expect(holds.value != .unknown || !holds.needs.isEmpty)
  }

  @Test(arguments: ConnectingFactor.allCases)
  func everyFactorHasExamples(factor: ConnectingFactor) {
    let outcomes = Set(Self.examples.filter { $0.factor == factor }.map(\.outcome))
    let isConstant = [.lexFori, .universal].contains(factor)
    #expect(outcomes.contains(.yes) || outcomes.contains(.arguable))
    #expect(isConstant || outcomes.contains(.no))
    #expect(isConstant || factor == .flag || outcomes.count > 2)
  }

  @Test func theLawsMadeForTestsAreWhole() {
    #expect(Made.diagnostics == [])
  }

  /// A country of which only a part is meant is neither in nor out.
  @Test func aCountryLeavesItsPartsOpen() {
    let part = Area(codes: [Made.place("AA-01")])
    let inPart = Made.facts(Made.situation { $0.uploader.location = .known(Made.place("AA-01")) })
    let inWhole = Made.facts(Made.situation { $0.uploader.location = .known(Made.place("AA")) })
    let besides = Made.facts(Made.situation { $0.uploader.location = .known(Made.place("AA-02")) })
    #expect(Territoriality.actAnyPart(inPart, in: part) == .yes)
    #expect(Territoriality.actAnyPart(inWhole, in: part) == .unknown(.uploaderLocation))
    #expect(Territoriality.actAnyPart(besides, in: part) == .no)
  }

  /// A nationality is of a country, and so of each of its parts.
  @Test func aNationalityIsOfTheWhole() {
    let part = Area(codes: [Made.place("AA-01")])
    let facts = Made.facts(Made.situation { $0.victim.nationality = .known([Made.place("AA")]) })
    #expect(PassivePersonality.national(facts, in: part) == .yes)
  }
}
