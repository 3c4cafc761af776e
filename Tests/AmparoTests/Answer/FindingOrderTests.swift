import Testing

@testable import Amparo

/// What applies comes first; within that, laws made for this harm, what hangs on fewest facts, and the victim's places;
/// then the track and the name.
struct FindingOrderTests {
  @Test(arguments: [41, 42] as [UInt64])
  func everyFindingStandsWhereItBelongs(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<40 {
      let answer = HeldData.answer(FactMaker.situation(&random), today: FactMaker.today)
      let places = answer.connections.map(\.place)
      let keys = answer.findings.map { finding in
        let rank = places.firstIndex(of: finding.law.place) ?? places.count
        let numbers = [
          finding.applicability.position, finding.law.specificity.position,
          finding.dependsOn.count, rank, finding.law.track.position,
        ]
        return (numbers: numbers, name: finding.law.id.description)
      }
      let isOrdered = zip(keys, keys.dropFirst()).allSatisfy { one, two in
        one.numbers == two.numbers
          ? one.name < two.name : one.numbers.lexicographicallyPrecedes(two.numbers)
      }
      #expect(isOrdered)
    }
  }

  /// What runs out first is at the top, and each clock is that of its law.
  @Test func everyClockStandsWhereItBelongs() {
    var random = Random(seed: 43)
    for _ in 0..<40 {
      let answer = HeldData.answer(FactMaker.situation(&random), today: FactMaker.today)
      let orders = answer.deadlines.map(\.standing.order)
      #expect(orders == orders.sorted())
      for deadline in answer.deadlines {
        let finding = answer.findings.first { $0.law.id == deadline.law }
        #expect(finding?.applicability == deadline.applicability)
        #expect(finding?.prepared.clocks.contains { $0 === deadline.clock } == true)
      }
    }
  }
}
