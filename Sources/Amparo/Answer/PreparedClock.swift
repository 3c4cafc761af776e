/// A deadline made ready: with its regime and its calendar found, and its conditions as bits.
final class PreparedClock: Sendable {
  let entry: DeadlineEntry
  /// How its period is counted; nil where the data names no regime for it.
  let regime: CountingRegime?
  /// The days off where it is counted; nil where none are at hand.
  let calendar: HolidayCalendar?
  /// When there is such a clock at all; nil: always.
  let when: PreparedScope?
  /// The events that it hangs on.
  let triggers: [Trigger]
  /// When each ground of tolling holds, in the order of the rule; nil where the data does not say.
  let tolling: [PreparedScope?]
  /// Where the step is not needed.
  let notNeeded: [(clause: GroundClause, when: PreparedScope)]
  /// Whether its start hangs on another clock.
  let isAfterAnother: Bool

  init(_ entry: DeadlineEntry, regime: CountingRegime?, calendar: HolidayCalendar?) {
    self.entry = entry
    self.regime = regime
    self.calendar = calendar
    when = entry.when.map { PreparedScope($0) }
    triggers = entry.rule.triggers
    tolling = entry.tollingWhen.map { $0.map { PreparedScope($0) } }
    notNeeded = entry.notNeededIf.compactMap { clause in
      clause.when.map { (clause, PreparedScope($0)) }
    }
    isAfterAnother = entry.rule.start.isAfterAnother
  }
}
