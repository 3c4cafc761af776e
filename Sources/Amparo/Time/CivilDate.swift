/// A day of the civil calendar, without a time or a zone: what a law means when it counts days.
///
/// Gregorian throughout, also for days before that calendar was introduced.
public struct CivilDate: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  public let dayNumber: Int

  /// The day so many days after 1 January 1970, or before it when negative.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// A day of the calendar; nil when there is no such day, as 30 February, or the year is not 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.lastDay(ofMonth: month, in: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// A day as it is written, `2026-11-22`; nil when it has not that form or is no day.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ CivilDate(utf8: $0) }) else { return nil }
    self = day
  }

  /// A day from the bytes of a text.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    var count = 0
    for byte in bytes {
      defer { count += 1 }
      if count == 4 || count == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      if count < 4 {
        year = year * 10 + digit
      } else if count < 7 {
        month = month * 10 + digit
      } else {
        day = day * 10 + digit
      }
    }
    self.init(year: year, month: month, day: day)
  }

  /// A day whose parts are known to be one.
  init(validYear year: Int, month: Int, day: Int) {
    // Counted from March, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted.quotientDown(400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month and the day at once.
  var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.quotientDown(146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { parts.year }
  /// The month, from one.
  public var month: Int { parts.month }
  /// The day of the month, from one.
  public var day: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday.allCases[(dayNumber + 3).remainderDown(7)]
  }

  /// The day as it is written, `2026-11-22`.
  public var text: String {
    let (year, month, day) = parts
    return "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))"
  }

  /// Whether the one day comes before the other.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

/// A day of the week.
public enum Weekday: String, Vocabulary {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}
