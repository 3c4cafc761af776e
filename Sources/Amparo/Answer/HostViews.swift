/// The case as its hosts see it, for duties: they are owed host by host.
struct HostViews {
  private let facts: [CaseFacts]
  private var examinations: [Examination] = []

  /// What is asked of the one host is asked of the case.
  init(_ facts: CaseFacts) {
    self.facts = facts.hosts.count == 1 ? [] : facts.hosts.map { facts.seen(from: $0) }
  }

  /// Puts the laws of a place to every host by itself; `whole` has put them to the case.
  mutating func put(_ place: PreparedPlace, after whole: Examination) {
    if !place.table.duties.isEmpty { examinations = facts.map { whole.seen(from: $0, place) } }
  }

  /// The strongest outcome speaks for a duty; the hosts that it claims are noted, and which of them speaks.
  func verdict(
    of row: LawTable.Row, in place: PreparedPlace, _ whole: Examination, claimed: inout [Int]
  ) -> (verdict: Verdict, speaks: Int?) {
    if whole.facts.hosts.count == 1 {
      let verdict = whole.verdict(of: row, in: place)
      if Self.isClaim(verdict.value) { claimed.append(0) }
      return (verdict, 0)
    }
    var best: (verdict: Verdict, speaks: Int?) = (.no, nil)
    for position in examinations.indices {
      let verdict = examinations[position].verdict(of: row, in: place)
      if Self.isClaim(verdict.value) { claimed.append(position) }
      if position == 0 || verdict.value.position > best.verdict.value.position {
        best = (verdict, position)
      } else if verdict.value == best.verdict.value {
        let needs = best.verdict.needs.union(verdict.needs)
        best.verdict = Verdict(verdict.value, needs: needs)
      }
    }
    return best
  }

  /// The tests of the place as one host sees them; nil where they are those of the case.
  func seen(by host: Int) -> Examination? { examinations.isEmpty ? nil : examinations[host] }

  private static func isClaim(_ value: Verdict.Value) -> Bool {
    value != .no && value != .notAssessed
  }
}
