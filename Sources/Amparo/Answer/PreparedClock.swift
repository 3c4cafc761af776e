/// A deadline made ready: with its regime and its calendar found, and its conditions as bits.
final class PreparedClock: Identified {
  let entry: DeadlineEntry
  /// How its period is counted; nil where the data names no regime for it.
  let regime: Shared<CountingRegime>?
  /// The days off where it is counted; nil where none are at hand.
  let calendar: Shared<HolidayCalendar>?
  /// The calendar's name, under which its days are kept.
  let calendarName: String?
  /// The rule, kept once.
  let rule: Shared<DeadlineRule>
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
  /// Whether its length hangs on the penalty.
  let looksAtPenalty: Bool
  /// Whether its start hangs on the victim's age.
  let looksAtAges: Bool
  /// Whether a duty of services runs for each host by itself: a service's clock, and that of whoever uploaded there.
  let runsByHost: Bool

  init(
    _ entry: DeadlineEntry, regime: CountingRegime?, calendar: Shared<HolidayCalendar>?
  ) {
    self.entry = entry
    self.regime = regime.map { Shared($0) }
    self.calendar = calendar
    calendarName = calendar?.value.code
    rule = Shared(entry.rule)
    when = entry.when.map { PreparedScope($0) }
    triggers = entry.rule.triggers
    tolling = entry.tollingWhen.map { $0.map { PreparedScope($0) } }
    notNeeded = entry.notNeededIf.compactMap { clause in
      clause.when.map { (clause, PreparedScope($0)) }
    }
    isAfterAnother = entry.rule.start.isAfterAnother
    looksAtPenalty =
      switch entry.rule.length {
      case .byMaximumPenalty, .equalsMaximumPenalty: true
      case .fixed, .between, .none, .unspecified: false
      }
    looksAtAges = entry.rule.tolling.contains { $0.untilAge != nil }
    runsByHost = entry.rule.runsAgainst == .platform || entry.rule.runsAgainst == .uploader
  }
}
