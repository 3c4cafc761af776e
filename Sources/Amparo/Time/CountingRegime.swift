/// How the days of a period are counted in a place, for some classes of deadline.
///
/// The same two years from 2 March end on 1 March where the first day counts, and on 2 March where it does not.
public struct CountingRegime: Hashable, Sendable {
  /// The regime's id in its place.
  public var id: String
  /// The classes of deadline that it counts; empty: all.
  public var classes: Set<DeadlineClass>
  /// Whether the day of the event is the first day counted.
  public var firstDay: FirstDay
  /// Where a period of months ends.
  public var monthRule: MonthRule
  /// What happens when the last day is a day off.
  public var lastDayOff: LastDayOff
  /// What counts as a day off.
  public var offDays: ValueSet<OffDay>
  /// Whose holidays count.
  public var calendar: CalendarChoice
  /// From when hours are counted.
  public var hours: Hours
  /// What happens when a period of hours ends on a day off.
  public var hoursEndOff: LastDayOff

  /// A regime.
  public init(
    id: String, classes: Set<DeadlineClass> = [], firstDay: FirstDay = .excluded,
    monthRule: MonthRule = .fromEvent, lastDayOff: LastDayOff = .none,
    offDays: ValueSet<OffDay> = .all, calendar: CalendarChoice = .placeOfFiling,
    hours: Hours = .exact, hoursEndOff: LastDayOff = .none
  ) {
    self.id = id
    self.classes = classes
    self.firstDay = firstDay
    self.monthRule = monthRule
    self.lastDayOff = lastDayOff
    self.offDays = offDays
    self.calendar = calendar
    self.hours = hours
    self.hoursEndOff = hoursEndOff
  }

  /// Whether it counts that class.
  public func counts(_ deadline: DeadlineClass) -> Bool {
    classes.isEmpty || classes.contains(deadline)
  }
}
