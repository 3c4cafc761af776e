/// Easter Sunday, from which other days off are counted.
public enum Easter: String, Vocabulary {
  /// By the Gregorian reckoning.
  case western
  /// By the Julian reckoning, as a day of the civil calendar.
  case orthodox

  /// Easter Sunday of a year.
  public func sunday(in year: Int) -> CivilDate {
    switch self {
    case .western: Self.gregorian(year)
    case .orthodox: Self.julian(year)
    }
  }

  /// The anonymous algorithm that *Nature* printed in 1876.
  private static func gregorian(_ year: Int) -> CivilDate {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let leap = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - leap + 15) % 30
    let shift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * shift) / 451
    let sum = epact + shift - 7 * correction + 114
    return CivilDate(validYear: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// The paschal full moon of the Julian calendar, and the Sunday after it.
  private static func julian(_ year: Int) -> CivilDate {
    let epact = (19 * (year % 19) + 15) % 30
    let shift = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let sum = epact + shift + 114
    let lag = year / 100 - year / 400 - 2
    return CivilDate(validYear: year, month: sum / 31, day: sum % 31 + 1).adding(days: lag)
  }
}
