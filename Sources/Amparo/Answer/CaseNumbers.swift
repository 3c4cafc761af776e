/// What a case knows of the events that clocks run from, as numbers; each found once, when a clock first asks.
struct CaseNumbers {
  /// One event: what is known of it, and the days or the moment.
  struct Event {
    var kind: UInt64
    var when: UInt64
  }

  private let facts: CaseFacts
  private var known: [Event?]

  init(_ facts: CaseFacts) {
    self.facts = facts
    // The act has a day of its own where it is a threat, and every host has its own notice.
    known = Array(repeating: nil, count: Self.firstNotice + 1 + facts.hosts.count)
  }

  /// What is known of an event; nil where it has no number.
  mutating func event(_ trigger: Trigger, _ events: CaseEvents) -> Event? {
    let place =
      switch trigger {
      case .commission where events.isThreatOnly: Self.threat
      case .notice: Self.firstNotice + (events.host ?? facts.hosts.count)
      default: trigger.position
      }
    if let event = known[place] { return event }
    guard var event = Self.event(events.knowledge(of: trigger)) else { return nil }
    // Which fact would tell more is said by which event it is.
    if place == Self.threat { event.kind |= 4 }
    known[place] = event
    return event
  }

  private static func event(_ known: TriggerKnowledge) -> Event? {
    switch known {
    case .notHappened: return Event(kind: 0, when: 0)
    case .unknown: return Event(kind: 1, when: 0)
    case .day(let day, _):
      let (earliest, latest) = (day.earliest.dayNumber, day.latest.dayNumber)
      return Event(kind: 2, when: ClockRow.pair(earliest, latest))
    case .instant(let instant):
      guard instant.zone == nil else { return nil }
      let offset = UInt64(UInt32(truncatingIfNeeded: instant.offset))
      return Event(kind: 3 | offset << 32, when: UInt64(bitPattern: Int64(instant.seconds)))
    }
  }

  private static let threat = Trigger.allCases.count
  private static let firstNotice = threat + 1
}
