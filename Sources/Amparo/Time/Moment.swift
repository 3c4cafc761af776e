/// The end of a clock: a day, which lasts until its midnight, or an instant where hours are counted.
public enum Moment: Hashable, Sendable {
  /// The whole of the day still counts.
  case day(CivilDate)
  /// To the minute.
  case instant(Instant)

  /// The civil day.
  public var date: CivilDate {
    switch self {
    case .day(let day): day
    case .instant(let instant): instant.date
    }
  }

  /// As it is written, `2027-03-01` or `2026-11-22T21:15-05:00`.
  public var text: String {
    switch self {
    case .day(let day): day.text
    case .instant(let instant): instant.text
    }
  }

  /// Whether the one ends before the other; a day against an instant by the instant's own civil day.
  func isBefore(_ other: Moment) -> Bool {
    if case .instant(let one) = self, case .instant(let two) = other {
      return one.seconds < two.seconds
    }
    return date < other.date
  }
}
