/// One holiday of a place, or one day on which its courts and offices are closed, for some years or all.
public struct HolidayRule: Hashable, Sendable {
  /// What kind of day it is.
  public enum Kind: String, Vocabulary {
    /// A public holiday.
    case publicHoliday = "public_holiday"
    /// A day off for courts or offices; it is no holiday that moves others.
    case closingDay = "closing_day"
  }

  /// The id in its calendar.
  public var id: String
  /// What people call it.
  public var name: LocalText
  /// When it falls.
  public var day: HolidayDay
  /// What kind of day it is.
  public var kind: Kind
  /// The first year of the rule; nil: as far back as the calendar goes.
  public var from: Int?
  /// The last year of the rule; nil: as far on as the calendar goes.
  public var to: Int?
  /// Years in between in which it was not so.
  public var notIn: [Int]
  /// Where it goes instead; the day itself is then not off on its account.
  public var moves: [HolidayShift]
  /// Which further day is off.
  public var adds: [HolidayShift]
  /// Whether it is settled that the day counts as off for periods.
  public var strength: Strength

  /// A rule; what is left out is not there.
  public init(
    id: String, name: LocalText = LocalText(entries: []), day: HolidayDay,
    kind: Kind = .publicHoliday, from: Int? = nil, to: Int? = nil, notIn: [Int] = [],
    moves: [HolidayShift] = [], adds: [HolidayShift] = [], strength: Strength = .settled
  ) {
    self.id = id
    self.name = name
    self.day = day
    self.kind = kind
    self.from = from
    self.to = to
    self.notIn = notIn
    self.moves = moves
    self.adds = adds
    self.strength = strength
  }

  /// Whether the rule holds in a year.
  func holds(in year: Int) -> Bool {
    year >= from ?? .min && year <= to ?? .max && !notIn.contains(year)
  }
}
