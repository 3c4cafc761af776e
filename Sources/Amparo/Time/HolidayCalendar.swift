/// The days off of a place, as rules where the law gives a rule and as dates where nothing else does.
public struct HolidayCalendar: Hashable, Sendable {
  /// Whether the calendar has every day off that counts.
  public enum Completeness: String, Vocabulary {
    /// It has.
    case whole
    /// Smaller places have more.
    case withoutLocal = "without_local"
  }

  /// The code of the place.
  public var code: String
  /// The code of the calendar whose days are off here too; nil: there is none above it.
  public var parent: String?
  /// The ids of rules of the parent that do not hold here.
  public var without: [String]
  /// The first and the last year that it speaks of.
  public var years: ClosedRange<Int>
  /// Whether it has every day off that counts.
  public var completeness: Completeness
  /// The rules, in order: a rule may move because of one before it.
  public var rules: [HolidayRule]

  /// A calendar.
  public init(
    code: String, parent: String? = nil, without: [String] = [],
    years: ClosedRange<Int> = 1...9999, completeness: Completeness = .whole,
    rules: [HolidayRule]
  ) {
    self.code = code
    self.parent = parent
    self.without = without
    self.years = years
    self.completeness = completeness
    self.rules = rules
  }

  /// The calendar with the days off of the one above it.
  ///
  /// A rule takes the place of the parent's rule with the same id; the rules that it is `without` are left out.
  public func including(_ parent: HolidayCalendar) -> HolidayCalendar {
    var whole = self
    let own = Set(rules.map(\.id)).union(without)
    whole.rules = parent.rules.filter { !own.contains($0.id) } + rules
    whole.parent = parent.parent
    let first = max(years.lowerBound, parent.years.lowerBound)
    whole.years = first...max(first, min(years.upperBound, parent.years.upperBound))
    if parent.completeness == .withoutLocal && completeness != .whole {
      whole.completeness = .withoutLocal
    }
    return whole
  }

  /// The calendar of that code with all those above it; nil when there is none of that code.
  public static func whole(
    _ code: String, among calendars: [String: HolidayCalendar]
  ) -> HolidayCalendar? {
    guard var calendar = calendars[code] else { return nil }
    var seen: Set<String> = [code]
    while let name = calendar.parent, seen.insert(name).inserted, let parent = calendars[name] {
      calendar = calendar.including(parent)
    }
    return calendar
  }
}
