/// One time zone: its offset from universal time at any moment.
public struct Zone: Hashable, Sendable {
  /// Why zone data is refused.
  public enum Fault: Error, Hashable, Sendable {
    /// It does not begin as zone data does.
    case notZoneData
    /// It is of the first version, which ends in 2037.
    case tooOld
    /// It is shorter than it says.
    case truncated
    /// It contradicts itself.
    case contradictory
  }

  /// A stretch of time with one offset.
  struct Change: Hashable, Sendable {
    /// When it begins, in seconds since 1970.
    let at: Int
    /// Seconds ahead of universal time from then on.
    let offset: Int
  }

  /// The name, as `Europe/Madrid`.
  public let name: String
  /// The offset before the first change.
  let first: Int
  /// The changes, in order.
  let changes: [Change]
  /// The rule after the last change; nil: nothing changes any more.
  let rule: ZoneRule?

  /// Seconds by which local time is ahead of universal time at a moment.
  public func offset(at seconds: Int) -> Int {
    guard let last = changes.last else { return rule?.offset(at: seconds) ?? first }
    if seconds >= last.at { return rule?.offset(at: seconds) ?? last.offset }
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].at <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : changes[low - 1].offset
  }

  /// The same moment as people in the zone see it.
  public func show(_ instant: Instant) -> Instant {
    Instant(
      seconds: instant.seconds, offset: offset(at: instant.seconds), zone: name)
  }

  /// The moments that the zone's clocks show as a date and time: one; none where clocks skip it; two where it comes twice.
  public func instants(_ date: CivilDate, secondOfDay: Int) -> [Instant] {
    let local = date.dayNumber * 86_400 + secondOfDay
    // No zone is a day and a half off, and none changes twice in three days.
    let offsets = Set([-129_600, 0, 129_600].map { offset(at: local + $0) })
    return offsets.sorted(by: >).map { local - $0 }
      .filter { local - $0 == offset(at: $0) }
      .map { show(Instant(seconds: $0, offset: 0)) }
  }
}
