/// Every law of the places that a case touches, and whether it claims the case; those that do not apply last.
public struct Findings: RandomAccessCollection, Sendable {
  let sheet: FindingSheet

  init(_ sheet: FindingSheet) { self.sheet = sheet }

  /// A law of a place taken to claim a case, for its clocks; its tests have not been put.
  init(claimedBy law: Int, of place: PreparedPlace, hosts: [Int], _ facts: CaseFacts) {
    let outcome = Outcome(
      place: 0, law: Int32(law), values: 0, verdict: .yes, hosts: 0..<Int32(hosts.count),
      raised: place.laws[law].penalty.raised(facts))
    sheet = FindingSheet(
      places: [place], outcomes: [outcome],
      transcript: Transcript(wasOffence: .notAssessed, age: facts.situation.uploader.age),
      hosts: hosts, placeOfAct: nil)
  }

  /// The place of the first law.
  public var startIndex: Int { 0 }
  /// The place after the last law.
  public var endIndex: Int { sheet.outcomes.count }

  /// The law at a place.
  public subscript(index: Int) -> Finding { Finding(index, on: sheet) }
}

/// What the laws of all places came to in a case, in the order of the answer.
final class FindingSheet: Sendable {
  let places: [PreparedPlace]
  let outcomes: [Outcome]
  /// What came of their tests.
  let transcript: Transcript
  /// The hosts that laws claim, one law after another.
  let hosts: [Int]
  let placeOfAct: PlaceCode?

  init(
    places: [PreparedPlace], outcomes: [Outcome], transcript: Transcript, hosts: [Int],
    placeOfAct: PlaceCode?
  ) {
    self.places = places
    self.outcomes = outcomes
    self.transcript = transcript
    self.hosts = hosts
    self.placeOfAct = placeOfAct
  }

  func law(of outcome: Outcome) -> PreparedLaw {
    places[Int(outcome.place)].laws[Int(outcome.law)]
  }

  /// Whether the law at a place claims the case, may claim it, or is coming.
  func isListed(_ place: Int) -> Bool {
    if !outcomes[place].verdict.fails { return true }
    return row(of: outcomes[place]).mayCome && Finding(place, on: self).isComing
  }

  /// What a question reads of a law.
  func row(of outcome: Outcome) -> LawTable.Row {
    places[Int(outcome.place)].table.rows[Int(outcome.law)]
  }

  /// The hosts that a law claims, by their position in the situation.
  func hosts(of outcome: Outcome) -> ArraySlice<Int> {
    hosts[Int(outcome.hosts.lowerBound)..<Int(outcome.hosts.upperBound)]
  }
}
