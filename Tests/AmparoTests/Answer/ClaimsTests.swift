import Testing

@testable import Amparo

/// Which laws claim a case is asked by a shorter way than what every law comes to: both must say the same.
struct ClaimsTests {
  @Test(arguments: [31, 32, 33] as [UInt64])
  func claimsAreTheFindingsThatDoNotFail(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<60 {
      var situation = FactMaker.situation(&random)
      for _ in 0..<random.below(3) {
        situation.hosts.append(Host(platform: random.one(of: HeldData.platforms)))
      }
      Self.compare(situation, in: HeldData.lawbook)
    }
  }

  /// Laws after the sixty-third of a place are told apart no less than those before.
  @Test func aPlaceMayHaveAnyNumberOfLaws() throws {
    let spain = try #require(PlaceCode("ES"))
    var lawbook = HeldData.lawbook
    var whole = try #require(lawbook.jurisdictions[spain])
    whole.laws = lawbook.jurisdictions.values.flatMap(\.laws).map { law in
      var moved = law
      moved.place = spain
      return moved
    }
    #expect(whole.laws.count > 128)
    lawbook.jurisdictions[spain] = whole
    var random = Random(seed: 34)
    for _ in 0..<40 {
      var situation = FactMaker.situation(&random)
      situation.victim.location = .known(spain)
      Self.compare(situation, in: lawbook)
    }
  }

  private static func compare(_ situation: Situation, in lawbook: Lawbook) {
    var clerk = Clerk(lawbook)
    let today = FactMaker.today
    let claims = clerk.claims(situation, today: today).map {
      "\($0.law.id) \($0.applicability) \($0.dependsOn.facts)"
    }
    let findings = clerk.findings(situation, today: today)
      .filter { $0.applicability != .doesNotApply }
      .map { "\($0.law.id) \($0.applicability) \($0.dependsOn.facts)" }
    #expect(claims.sorted() == findings.sorted())
  }
}
