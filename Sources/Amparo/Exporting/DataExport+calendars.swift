extension DataExport {
  /// The days off of places: the calendars, and every day of every year that they speak of.
  static func calendars(_ lawbook: Lawbook) -> [DataTable] {
    let calendars = lawbook.calendars.values.sorted { $0.code < $1.code }
    let days = calendars.flatMap { calendar in
      calendar.years.flatMap { year in calendar.days(in: year) }.map { (calendar.code, $0) }
    }
    return [
      DataTable(
        "calendars", calendars, key: ["id"],
        [
          .reference("id", to: "places") { $0.code },
          .reference("parent", to: "calendars") { $0.parent },
          .number("from_year") { $0.years.lowerBound },
          .number("to_year") { $0.years.upperBound }, .word("completeness") { $0.completeness },
        ]),
      DataTable(
        "days_off", days, key: ["calendar", "date", "holiday"],
        [
          .reference("calendar", to: "calendars") { $0.0 }, .day("date") { $0.1.date },
          .text("holiday") { $0.1.rule }, .local("name") { $0.1.name },
          .word("strength") { $0.1.strength },
        ]),
    ]
  }
}
