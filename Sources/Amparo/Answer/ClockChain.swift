/// The ends of a law's clocks, host by host, where one of its clocks runs after another.
struct ClockChain {
  private var ends: [Int?: [String: TriggerKnowledge]] = [:]

  /// What a clock may run from; nothing where it runs from events alone.
  func ends(before clock: PreparedClock, _ host: Int?) -> [String: TriggerKnowledge] {
    clock.isAfterAnother ? ends[host] ?? [:] : [:]
  }

  mutating func add(_ clock: PreparedClock, _ host: Int?, _ standing: Standing) {
    ends[host, default: [:]][clock.entry.rule.id] = standing.due.asTrigger
  }
}
