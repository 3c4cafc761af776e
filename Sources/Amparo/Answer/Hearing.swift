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
    entries.reserveCapacity(touched.lawCount)
    for (position, place) in touched.places.enumerated() {
      put(place)
      for (index, row) in place.table.rows.enumerated() {
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

  /// What every law comes to, with its reasons; `use` is given each place while its tests are at hand.
  mutating func findings(each use: (PreparedPlace, inout Examination) -> Void) -> [Finding] {
    var transcript = Transcript(room: touched.places.reduce(0) { $0 + $1.table.reasonCount })
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(touched.lawCount)
    for (position, place) in touched.places.enumerated() {
      put(place)
      for (index, row) in place.table.rows.enumerated() {
        var outcome = Outcome(place: Int32(position), law: Int32(index), verdict: .no)
        if row.isDuty {
          hear(row, of: place, &outcome, &transcript)
        } else {
          outcome.verdict = examination.verdict(of: row, in: place)
          outcome.asked = transcript.take(row, of: place, &examination)
        }
        if row.hasBands { outcome.raised = place.laws[index].penalty.raised(facts) }
        if row.mayCome {
          outcome.isComing = Self.isComing(place.laws[index], transcript.asked, outcome.asked)
        }
        outcomes.append(outcome)
      }
      use(place, &examination)
    }
    let sheet = FindingSheet(
      places: touched.places, asked: transcript.asked, hosts: claimedHosts,
      placeOfAct: facts.situation.uploader.location.value)
    return OutcomeOrder(touched).sorted(outcomes).enumerated().map { position, outcome in
      Finding(position, outcome, on: sheet)
    }
  }

  private mutating func hear(
    _ row: LawTable.Row, of place: PreparedPlace, _ outcome: inout Outcome,
    _ transcript: inout Transcript
  ) {
    let first = Int32(claimedHosts.count)
    let (verdict, host) = hosts.verdict(of: row, in: place, examination, claimed: &claimedHosts)
    outcome.verdict = verdict
    outcome.hosts = first..<Int32(claimedHosts.count)
    if let host {
      outcome.asked = hosts.take(
        row, of: place, asSeenBy: host, &examination, in: &transcript)
    }
  }

  private mutating func put(_ place: PreparedPlace) {
    examination.put(place)
    hosts.put(place, after: examination)
  }

  /// A text that is passed or binding on states and would otherwise reach the case.
  private static func isComing(
    _ prepared: PreparedLaw, _ asked: [Asked], _ range: Range<Int32>
  ) -> Bool {
    !range.contains { index in
      let one = asked[Int(index)]
      guard one.value == .no else { return false }
      if case .scope = prepared.reasons[one.reason].test { return true }
      return false
    }
  }
}
