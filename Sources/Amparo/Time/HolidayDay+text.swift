extension HolidayDay {
  /// A rule as calendars write it; nil when it has none of the forms that `Base` shows.
  ///
  /// Every form may end in `+ 1` or `- 2`: so many days after or before.
  public init?(_ text: some StringProtocol) {
    var words = String(text).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    var plus = 0
    if words.count > 2, let number = CivilDate.number(ArraySlice(words[words.count - 1].utf8)) {
      let sign = words[words.count - 2]
      if sign == "+" || sign == "-" {
        plus = sign == "+" ? number : 0 - number
        words.removeLast(2)
      }
    }
    guard let base = Self.base(words) else { return nil }
    self.init(base, plus: plus)
  }

  private static func base(_ words: [String]) -> Base? {
    switch words.count {
    case 1: return words[0] == "easter" ? .easter(.western) : nil
    case 2:
      if words == ["orthodox", "easter"] { return .easter(.orthodox) }
      if words == ["between", "holidays"] { return .betweenHolidays }
      return day(words[0], words[1]).map { .fixed(month: $0.month, day: $0.day) }
    case 4:
      if words[1] == "nearest", let weekday = Weekday(rawValue: words[0]) {
        return day(words[2], words[3]).map { .nearest(weekday, month: $0.month, day: $0.day) }
      }
      guard words[2] == "of", let count = ordinals[words[0]],
        let weekday = Weekday(rawValue: words[1]), let month = month(words[3])
      else { return nil }
      return .weekday(count, weekday, month: month)
    case 5:
      guard words[2] == "to", let from = day(words[0], words[1]), let to = day(words[3], words[4])
      else { return nil }
      return .range(month: from.month, day: from.day, toMonth: to.month, toDay: to.day)
    case 6:
      guard words[1] == "on", words[2] == "or", let weekday = Weekday(rawValue: words[0]),
        let day = day(words[4], words[5])
      else { return nil }
      switch words[3] {
      case "after": return .onOrAfter(weekday, month: day.month, day: day.day)
      case "before": return .onOrBefore(weekday, month: day.month, day: day.day)
      default: return nil
      }
    default: return nil
    }
  }

  /// The words for which of a month, with their numbers.
  static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1,
  ]

  /// The words for the months.
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ word: String) -> Int? {
    months.firstIndex(of: word).map { $0 + 1 }
  }

  private static func day(_ word: String, _ number: String) -> (month: Int, day: Int)? {
    guard let month = month(word), let day = CivilDate.number(ArraySlice(number.utf8)), day >= 1,
      day <= CivilDate.lastDay(ofMonth: month, in: 2024)
    else { return nil }
    return (month, day)
  }
}
