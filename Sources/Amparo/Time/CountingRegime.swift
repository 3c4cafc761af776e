/// How the days of a period are counted in a place, for some classes of deadline.
public struct CountingRegime: Hashable, Sendable {
  /// Whether the day of the event is the first day counted.
  public enum FirstDay: String, Vocabulary {
    case excluded
    case included
  }

  /// Where a period of months ends.
  public enum MonthRule: String, Vocabulary {
    /// On the day of the month that the event had: 28 February and one month make 28 March.
    case fromEvent = "from_event"
    /// On the day before the one that the first counted day had: 31 March.
    case fromFirstDay = "from_first_day"
  }

  /// What happens when the last day is a day off.
  public enum LastDayOff: String, Vocabulary {
    case none
    case nextWorkingDay = "next_working_day"
    /// Nobody has settled it.
    case uncertain
  }

  /// What counts as a day off.
  public enum OffDay: String, Vocabulary {
    case saturday
    case sunday
    case holidays
  }

  /// From when hours are counted.
  public enum Hours: String, Vocabulary {
    case exact
    case nextFullHour = "next_full_hour"
  }

  /// Whose days off count.
  public enum CalendarChoice: Hashable, Sendable {
    /// Those of the place where the step is taken; here, of the law's own place.
    case placeOfFiling
    case named(String)
  }

  /// The id, by which a deadline names it.
  public var id: String
  /// The classes of deadline that it counts; empty: all.
  public var classes: Set<DeadlineClass>
  /// Whether the day of the event counts.
  public var firstDay: FirstDay
  /// Where a period of months ends.
  public var monthRule: MonthRule
  /// What happens when the last day is a day off.
  public var lastDayOff: LastDayOff
  /// What counts as a day off.
  public var offDays: ValueSet<OffDay>
  /// Whose days off count.
  public var calendar: CalendarChoice
  /// From when hours are counted.
  public var hours: Hours

  /// Whether it counts that class.
  public func counts(_ deadline: DeadlineClass) -> Bool {
    classes.isEmpty || classes.contains(deadline)
  }
}
