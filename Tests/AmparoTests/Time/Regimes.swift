@testable import Amparo

/// The regimes of the vectors, as their provisions read.
enum Regimes {
  private static func regime(
    _ id: String, _ first: CountingRegime.FirstDay, _ months: CountingRegime.MonthRule,
    _ off: CountingRegime.LastDayOff,
    _ days: [CountingRegime.OffDay] = [.saturday, .sunday, .holidays],
    hours: CountingRegime.Hours = .exact, hoursEndOff: CountingRegime.LastDayOff = .none
  ) -> CountingRegime {
    CountingRegime(
      id: id, firstDay: first, monthRule: months, lastDayOff: off, offDays: ValueSet(days),
      hours: hours, hoursEndOff: hoursEndOff)
  }

  /// BGB 187(1), 188, 193; CPC 641, 642; LEC 133; FRCP 6(a)(1): the day of the event does not count, a day off moves the end.
  static let rolling = regime("rolling", .excluded, .fromEvent, .nextWorkingDay)
  /// CC 5; CP 132; AR CC 6: date to date, holidays count.
  static let plain = regime("plain", .excluded, .fromEvent, .none)
  /// BGB 187(2); Interpretation Act 2005 s 18(h); CP 10: the first day counts, holidays count.
  static let included = regime("included", .included, .fromEvent, .none)
  /// CP 14, CPP 172: only Sundays and holidays move the end.
  static let sundays = regime(
    "sundays", .excluded, .fromEvent, .nextWorkingDay, [.sunday, .holidays])
  /// CC 140 to 143, CCP 55; CC 157 to 161, CPA 66: months from the first day counted.
  static let fromFirstDay = regime("from-first-day", .excluded, .fromFirstDay, .nextWorkingDay)
  /// CCP 55(3) proviso; CPA 66(1) proviso: the first day counts, and nothing moves the end.
  static let limitation = regime("limitation", .included, .fromFirstDay, .none)
  /// StPO 90, where whether the rule on days off reaches the complaint is not settled.
  static let uncertain = regime("uncertain", .excluded, .fromEvent, .uncertain)
  /// Regulation 1182/71 art. 3.
  static let union = regime("union", .excluded, .fromEvent, .nextWorkingDay, hours: .nextFullHour)
  /// FRCP 6(a)(2): hours run on, and end at the same time of the next working day.
  static let hoursThatRoll = regime(
    "hours", .excluded, .fromEvent, .nextWorkingDay, hoursEndOff: .nextWorkingDay)
}
