/// A moment on the clock, shown as the local date and time of some place.
///
/// Clocks that count hours run from one moment to another wherever people are: 48 hours after a notice are 48 hours, also
/// across a change of summer time. The offset and the zone only say how the moment is shown.
public struct Instant: Hashable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00Z.
  public let seconds: Int
  /// Seconds by which the local time shown is ahead of universal time.
  public let offset: Int
  /// The zone whose local time it is, as `Europe/Madrid`; nil when only the offset was given.
  public let zone: String?

  /// A moment, and how it is shown.
  public init(seconds: Int, offset: Int, zone: String? = nil) {
    self.seconds = seconds
    self.offset = offset
    self.zone = zone
  }

  /// A local date and time with its offset.
  public init(date: CivilDate, secondOfDay: Int, offset: Int, zone: String? = nil) {
    self.init(
      seconds: date.dayNumber * 86_400 + secondOfDay - offset, offset: offset, zone: zone)
  }

  /// Local seconds since the start of 1970.
  private var local: Int { seconds + offset }

  /// The civil day there.
  public var date: CivilDate { CivilDate(dayNumber: local.quotientDown(86_400)) }

  /// Seconds since midnight there.
  public var secondOfDay: Int { local.remainderDown(86_400) }

  /// So many seconds later, shown with the same offset; the zone is left out, for its offset may have changed.
  public func adding(seconds more: Int) -> Instant {
    Instant(seconds: seconds + more, offset: offset)
  }

  /// The end of the hour of local time in which the moment lies: an event at 14:00 lies in the hour that ends at 15:00.
  public var nextFullHour: Instant {
    Instant(seconds: seconds + 3600 - local.remainderDown(3600), offset: offset, zone: zone)
  }

  /// Whether it is the same moment, however shown.
  public func isSameMoment(as other: Instant) -> Bool { seconds == other.seconds }

  /// Whether the one moment comes before the other; of the same moment shown twice, the lesser offset comes first.
  public static func < (left: Instant, right: Instant) -> Bool {
    (left.seconds, left.offset, left.zone ?? "") < (right.seconds, right.offset, right.zone ?? "")
  }
}
