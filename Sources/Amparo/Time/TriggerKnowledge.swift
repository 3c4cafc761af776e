/// What is known of an event that a clock runs from.
public enum TriggerKnowledge: Hashable, Sendable {
  /// It happened, on a day known at least roughly; `fact` is the path of the fact that would say more.
  case day(PartialDate, fact: String = "")
  /// It happened at a moment, which clocks of hours need.
  case instant(Instant)
  /// It has not happened, as far as anybody knows: nobody knows who the uploader is, no notice was sent.
  case notHappened(needs: String)
  /// It may have happened; nobody said. The fact at this path would tell.
  case unknown(needs: String)

  /// An event of a day that is known exactly.
  public static func on(_ day: CivilDate) -> TriggerKnowledge { .day(PartialDate(day)) }
}

/// What is known of everything that a clock may run from.
///
/// A clock asks for one event, or two: a short list is quicker to look through than a table.
public struct Triggers: Hashable, Sendable {
  private struct Event: Hashable, Sendable {
    let trigger: Trigger
    let known: TriggerKnowledge
  }

  private var events: [Event]
  /// The ends of other deadlines of the same law, by their ids, for clocks that run after them.
  public var deadlines: [String: TriggerKnowledge]

  /// What is known; whatever is left out is unknown, and no fact would tell.
  public init(
    _ events: [Trigger: TriggerKnowledge], deadlines: [String: TriggerKnowledge] = [:]
  ) {
    self.events = events.map { Event(trigger: $0.key, known: $0.value) }
      .sorted { $0.trigger.position < $1.trigger.position }
    self.deadlines = deadlines
  }

  /// What is known of these events and of no others.
  public init(
    of triggers: [Trigger], deadlines: [String: TriggerKnowledge] = [:],
    _ known: (Trigger) -> TriggerKnowledge
  ) {
    events = triggers.map { Event(trigger: $0, known: known($0)) }
    self.deadlines = deadlines
  }

  /// What is known of one event.
  public subscript(trigger: Trigger) -> TriggerKnowledge {
    for event in events where event.trigger == trigger { return event.known }
    return .unknown(needs: "")
  }
}

/// Whether the cases that a ground of tolling is for include this one.
///
/// The caller knows the scopes; the reckoning only takes their answers, in the order of the rule's entries.
public enum TollingKnowledge: Hashable, Sendable {
  case holds
  case doesNotHold
  /// The facts at these paths would tell; none where only a court can.
  case unknown(needs: [String] = [])
}

extension DeadlineRule {
  /// The events that the clock, its bounds and its tolling hang on.
  public var triggers: [Trigger] {
    var all = ValueSet<Trigger>.none
    for start in [start] + caps.map(\.start) { all = all.union(ValueSet(start.triggers)) }
    if tolling.contains(where: { $0.ground == .unknownIdentity }) {
      all = all.union(ValueSet([.uploaderKnown]))
    }
    return all.words
  }
}

extension DeadlineRule.Start {
  /// The events named.
  var triggers: [Trigger] {
    switch self {
    case .trigger(let trigger): [trigger]
    case .latest(let triggers), .earliest(let triggers): triggers
    case .deadline: []
    }
  }
}
