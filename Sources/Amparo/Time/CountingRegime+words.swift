extension CountingRegime {
  /// Whether the day of the event is the first day counted.
  public enum FirstDay: String, Vocabulary {
    case excluded
    case included
  }

  /// Where a period of months ends.
  public enum MonthRule: String, Vocabulary {
    /// On the day with the number of the event's day: 28 February and one month make 28 March.
    case fromEvent = "from_event"
    /// On the day before the one with the number of the first counted day: 31 March for the same.
    case fromFirstDay = "from_first_day"
  }

  /// What happens when the last day is a day off.
  public enum LastDayOff: String, Vocabulary {
    /// Nothing: the period ends on it.
    case none
    /// The period ends on the next working day.
    case nextWorkingDay = "next_working_day"
    /// Nobody has settled it, or the data does not say: caution goes back for whoever must act.
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
    /// From the minute of the event.
    case exact
    /// From the start of the next hour.
    case nextFullHour = "next_full_hour"
  }

  /// Whose holidays count.
  public enum CalendarChoice: Hashable, Sendable {
    /// Those of the place where the step is taken.
    case placeOfFiling
    /// Those of the calendar with this code.
    case named(String)
  }
}
