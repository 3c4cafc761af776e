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
    for index in sheet.order {
      let row = sheet.rows[Int(index)]
      if let host = row.host.map(Int.init), ends[host] == nil {
        ends[host] = row.standing.due.end
      }
      if row.standing.isPreservation { preservation.append(sheet.law(of: row).description) }
      if let by = row.standing.closes, row.ground == nil {
        closing.append((sheet.law(of: row), by))
      }
    }
  }
}
