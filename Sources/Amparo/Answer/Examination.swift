/// A case as the laws of one place after another are put to it.
struct Examination {
  let facts: CaseFacts
  private(set) var doubleCriminality: DoubleCriminality
  /// What the tests of the place came to.
  private(set) var values: [Verdict]

  /// Room for the tests of the largest place.
  init(_ facts: CaseFacts, _ doubleCriminality: DoubleCriminality, room: Int) {
    self.facts = facts
    self.doubleCriminality = doubleCriminality
    values = [Verdict](repeating: .no, count: room)
  }

  /// What a test came to.
  subscript(number: TestNumber) -> Verdict { values[Int(number)] }

  /// Puts the tests of the laws of a place.
  mutating func put(_ place: PreparedPlace) {
    let count = place.table.stakes.others.count
    place.table.tests.put(others: count, to: facts, &doubleCriminality, &values)
  }

  /// Puts those of its tests that can still decide whether a law claims the case, and says which laws have failed.
  mutating func claims(_ place: PreparedPlace) -> LawBits {
    // A duty is owed host by host: what fails for the case as a whole may hold for one host.
    let spared = facts.hosts.count == 1 ? LawBits.none : place.table.duties
    return place.table.tests.put(
      place.table.stakes, sparing: spared, to: facts, &doubleCriminality, &values)
  }

  /// Puts the tests of its bodies, after those of the laws.
  mutating func putBodies(_ place: PreparedPlace) {
    let range = place.table.testsOfLaws..<place.table.tests.tests.count
    place.table.tests.put(range, to: facts, &doubleCriminality, &values)
  }

  /// The same case as one host sees it: what does not hang on hosts is taken over.
  func seen(from host: CaseFacts, _ place: PreparedPlace) -> Examination {
    var seen = Examination(host, doubleCriminality, values: values)
    place.table.tests.putAgain(to: host, &seen.doubleCriminality, &seen.values)
    return seen
  }

  /// What a law of the place comes to: all of its tests must hold.
  func verdict(of row: LawTable.Row, in place: PreparedPlace) -> Verdict {
    var joined = Verdict.yes.bits
    for index in row.required {
      joined |= values[Int(place.table.required[Int(index)])].bits
    }
    return .all(joined: joined)
  }

  /// Whether the act was an offence where it was done.
  mutating func isOffenceThere() -> Verdict { doubleCriminality.verdict() }

  private init(_ facts: CaseFacts, _ doubleCriminality: DoubleCriminality, values: [Verdict]) {
    self.facts = facts
    self.doubleCriminality = doubleCriminality
    self.values = values
  }
}
