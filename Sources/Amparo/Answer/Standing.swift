/// How a clock stands: worked out once, and handed on to every law and case where it stands the same.
final class Standing: Identified {
  let due: Due
  /// The facts that would fix it and that somebody can be asked for: what has not been done yet is none.
  let asked: FactSet
  /// Where it stands among other clocks, as one number of 60 bits: the urgency, and the day to act by.
  let order: UInt64
  /// Whether it ends the keeping of evidence.
  let isPreservation: Bool
  /// Whether it ends at a moment, and not on a day.
  let isInstant: Bool
  /// The day to act by, where a window of the victim's closes soon.
  let closes: Moment?

  /// All that the due says: what is written of one serves wherever the words are the same.
  let words: [UInt64]
  /// The words made one number.
  let hash: UInt64

  /// How near a window must be to go before regulators and police.
  private static var closingDays: Int { 30 }

  init(_ due: Due, of rule: DeadlineRule, today: CivilDate) {
    let against = rule.runsAgainst
    self.due = due
    isPreservation = rule.deadlineClass == .preservation
    var row = WordRow()
    row.add(due)
    words = row.words
    hash = row.words.withUnsafeBufferPointer(WordRow.hash)
    asked = due.needs.reduce(.none) { asked, path in
      guard let fact = Fact(path: path), fact != .stepsDone, fact != .notices else { return asked }
      return asked.union(FactSet(fact))
    }
    let day = UInt64(clamping: (due.safeBy?.date.dayNumber ?? 0) + (1 << 31))
    order = Self.urgency(of: due, against: against) << 36 | day
    isInstant = if case .instant = due.end { true } else { false }
    let isOpen = due.state == .running && against == .victim
    let left = due.daysLeft(today) ?? -1
    closes = isOpen && (0...Self.closingDays).contains(left) ? due.safeBy : nil
  }

  /// What runs out first; then the victim's own windows that are over, what has not started, what has no limit, the rest.
  private static func urgency(of due: Due, against: RunsAgainst) -> UInt64 {
    switch due.state {
    case .running where due.safeBy != nil: 0
    // A clock that starts on a known later day has its end already.
    case .notStarted where due.safeBy != nil: 0
    case .expired where against == .victim: 1
    case .running: 2
    case .notStarted: 3
    case .unknown: 4
    case .noLimit: 5
    case .expired: 6
    case .notApplicable: 7
    }
  }
}
