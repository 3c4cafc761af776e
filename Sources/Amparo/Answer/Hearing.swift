/// The laws of all touched places, heard in one case.
struct Hearing {
  private let touched: Touched
  private let facts: CaseFacts
  private var examination: Examination
  private var hosts: HostViews
  /// The hosts that laws claim, one law after another.
  private var claimedHosts: [Int] = []

  init(_ facts: CaseFacts, _ touched: Touched, _ doubleCriminality: DoubleCriminality) {
    self.facts = facts
    self.touched = touched
    let room = touched.places.reduce(0) { max($0, $1.table.tests.tests.count) }
    examination = Examination(facts, doubleCriminality, room: room)
    hosts = HostViews(facts)
  }

  /// The laws that claim the case, or may.
  mutating func claims() -> Claims {
    var entries: [Claims.Entry] = []
    entries.reserveCapacity(min(touched.lawCount, 32))
    for (position, place) in touched.places.enumerated() {
      let failed = examination.claims(place)
      hosts.put(place, after: examination)
      for (index, row) in place.table.rows.enumerated() where !failed.contains(index) {
        let verdict =
          row.isDuty
          ? hosts.verdict(of: row, in: place, examination, claimed: &claimedHosts).verdict
          : examination.verdict(of: row, in: place)
        if verdict.fails { continue }
        entries.append(
          Claims.Entry(place: Int32(position), law: Int32(index), verdict: verdict))
      }
    }
    return Claims(places: touched.places, entries: entries)
  }

  /// What every law comes to; `use` is given each place while its tests are at hand.
  mutating func findings(each use: (PreparedPlace, inout Examination) -> Void) -> Findings {
    let asks = touched.places.contains { $0.table.tests.asksForDoubleCriminality }
    var transcript = Transcript(
      wasOffence: asks ? examination.isOffenceThere() : .notAssessed,
      age: facts.situation.uploader.age)
    transcript.reserve(touched.places.reduce(0) { $0 + $1.table.testsOfLaws })
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(touched.lawCount)
    for (position, place) in touched.places.enumerated() {
      examination.put(place)
      hosts.put(place, after: examination)
      let values = transcript.take(place, examination)
      for (index, row) in place.table.rows.enumerated() {
        var outcome = Outcome(place: Int32(position), law: Int32(index), values: values)
        if row.isDuty {
          hear(row, of: place, &outcome, &transcript)
        } else {
          outcome.verdict = examination.verdict(of: row, in: place)
        }
        if row.hasBands { outcome.raised = place.laws[index].penalty.raised(facts) }
        outcomes.append(outcome)
      }
      use(place, &examination)
    }
    return Findings(
      FindingSheet(
        places: touched.places, outcomes: OutcomeOrder(touched).sorted(outcomes),
        transcript: transcript, hosts: claimedHosts,
        placeOfAct: facts.situation.uploader.location.value))
  }

  private mutating func hear(
    _ row: LawTable.Row, of place: PreparedPlace, _ outcome: inout Outcome,
    _ transcript: inout Transcript
  ) {
    let first = Int32(claimedHosts.count)
    let (verdict, host) = hosts.verdict(of: row, in: place, examination, claimed: &claimedHosts)
    outcome.verdict = verdict
    outcome.hosts = first..<Int32(claimedHosts.count)
    if let seen = host.flatMap({ hosts.seen(by: $0) }) {
      outcome.values = transcript.take(place, seen)
    }
  }
}
