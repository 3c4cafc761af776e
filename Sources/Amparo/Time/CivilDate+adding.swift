extension CivilDate {
  /// So many days later, or earlier when negative.
  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The day of the same number so many months later, or earlier; the month's last day where it has no such day.
  ///
  /// Most laws count months so: 31 January and one month make 28 February.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let newYear = total.quotientDown(12)
    let newMonth = total - newYear * 12 + 1
    return CivilDate(
      validYear: newYear, month: newMonth,
      day: min(day, Self.lastDay(ofMonth: newMonth, in: newYear)))
  }

  /// The day of the same number so many years later, or earlier; 28 February for a leap day that the year has not.
  public func adding(years: Int) -> CivilDate { adding(months: years * 12) }

  /// Whether it is the last day of its month.
  var isLastOfMonth: Bool {
    let (year, month, day) = parts
    return day == Self.lastDay(ofMonth: month, in: year)
  }

  /// How many days a month has.
  static func lastDay(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The next day with that weekday, the day itself included.
  func onOrAfter(_ weekday: Weekday) -> CivilDate {
    adding(days: (weekday.position - self.weekday.position).remainderDown(7))
  }

  /// The last day with that weekday, the day itself included.
  func onOrBefore(_ weekday: Weekday) -> CivilDate {
    adding(days: -(self.weekday.position - weekday.position).remainderDown(7))
  }
}
