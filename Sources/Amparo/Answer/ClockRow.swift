/// All that the end of a clock hangs on, as a row of numbers: clocks whose rows are the same end alike.
///
/// What the rule, the regime and the calendar say is said by which clock it is; the rest is the case's.
struct ClockRow {
  private(set) var numbers: [UInt64] = []

  /// Nobody outside can choose the numbers, so that it need not withstand malice.
  var hash: UInt64 {
    var hash: UInt64 = 0
    for number in numbers { hash = (hash ^ number ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15 }
    return hash ^ (hash >> 32)
  }

  /// Makes it the row of a clock in a case; false where something about it has no number.
  mutating func fill(
    _ clock: PreparedClock, _ events: CaseEvents, _ known: inout CaseNumbers,
    _ penalty: MaximumPenalty
  ) -> Bool {
    // The end of another clock is known by its name, which is no number.
    if clock.isAfterAnother { return false }
    let facts = events.facts
    numbers.removeAll(keepingCapacity: true)
    numbers.append(UInt64(UInt(bitPattern: ObjectIdentifier(clock))))
    numbers.append(UInt64(bitPattern: Int64(facts.today.dayNumber)))
    if clock.looksAtAges {
      numbers.append(Self.pair(facts.ages.now.lower, facts.ages.now.upper))
    }
    if clock.looksAtPenalty { numbers.append(Self.number(of: penalty)) }
    for trigger in clock.triggers {
      guard let event = known.event(trigger, events) else { return false }
      numbers.append(event.kind)
      numbers.append(event.when)
    }
    for case .some(let when) in clock.tolling {
      let verdict = when.verdict(facts)
      numbers.append(UInt64(verdict.value.position))
      numbers.append(verdict.needs.bits)
    }
    return true
  }

  private static func number(of penalty: MaximumPenalty) -> UInt64 {
    switch penalty {
    case .notKnown: 0
    case .fineOnly: 1
    case .life: 2
    case .prison(let length): 3 + pair(length.count, length.unit.position) << 2
    }
  }

  /// Two numbers that are small, as years of age and days of the calendar are.
  static func pair(_ left: Int, _ right: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: left)) << 32 | UInt64(UInt32(truncatingIfNeeded: right))
  }
}
