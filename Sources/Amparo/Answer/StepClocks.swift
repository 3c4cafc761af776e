/// What the clocks of a case say to its steps, found in one pass.
struct StepClocks {
  /// The end of the first clock of each host, by its position in the situation.
  private(set) var ends: [Moment?]
  /// The laws whose clocks end the keeping of evidence.
  private(set) var preservation: [String] = []
  /// The victim's own windows that close soon.
  private(set) var closing: [(law: LawID, by: Moment)] = []

  init(_ sheet: DeadlineSheet, hosts: Int) {
    ends = Array(repeating: nil, count: hosts)
    for row in sheet.order.lazy.map(Int.init) where sheet.rows[row].callsForStep {
      let standing = sheet.rows[row].standing
      if let host = sheet.rows[row].host.map(Int.init), ends[host] == nil {
        ends[host] = standing.due.end
      }
      if standing.isPreservation { preservation.append(sheet.law(of: row).description) }
      if let by = standing.closes, sheet.rows[row].ground == nil {
        closing.append((sheet.law(of: row), by))
      }
    }
  }
}
