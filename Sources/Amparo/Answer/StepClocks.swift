/// What the clocks of a case say to its steps, found in one pass.
struct StepClocks {
  /// The end of the first clock of each host, by its position in the situation.
  private(set) var ends: [Moment?]
  /// The laws whose clocks end the keeping of evidence.
  private(set) var preservation: [String] = []
  /// The victim's own windows that close soon.
  private(set) var closing: [(law: LawID, by: Moment)] = []

  init(_ deadlines: [AnsweredDeadline], hosts: Int) {
    ends = Array(repeating: nil, count: hosts)
    for deadline in deadlines {
      let (clock, standing) = (deadline.clock, deadline.standing)
      if let host = deadline.host, ends[host] == nil { ends[host] = standing.due.end }
      if clock.isPreservation { preservation.append(deadline.law.description) }
      if let by = standing.closes, deadline.ground == nil {
        closing.append((deadline.law, by))
      }
    }
  }
}
