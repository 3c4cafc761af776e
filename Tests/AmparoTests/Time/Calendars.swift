@testable import Amparo

/// The holidays of the vectors, written down here a second time and not read from the data.
enum Calendars {
  private static func calendar(
    _ code: String, _ days: [String], adds: [HolidayShift] = [], closing: [String] = [],
    dates: [String] = []
  ) -> HolidayCalendar {
    var rules = days.compactMap { text in
      HolidayDay(text).map { HolidayRule(id: text, day: $0, adds: adds) }
    }
    rules += closing.compactMap { text in
      HolidayDay(text).map { HolidayRule(id: text, day: $0, kind: .closingDay) }
    }
    let listed = dates.compactMap { CivilDate($0) }
    rules.append(HolidayRule(id: "listed", day: HolidayDay(.dates(listed)), adds: adds))
    return HolidayCalendar(code: code, rules: rules)
  }

  private static let western = [
    "january 1", "easter + 1", "may 1", "easter + 39", "easter + 50", "december 25",
  ]

  /// The holidays of all German states.
  static let germany = calendar(
    "DE", western + ["easter - 2", "october 3", "december 26"])
  static let france = calendar(
    "FR", western + ["may 8", "july 14", "august 15", "november 1", "november 11"])
  static let italy = calendar(
    "IT",
    [
      "january 1", "january 6", "easter + 1", "april 25", "may 1", "june 2", "august 15",
      "november 1", "december 8", "december 25", "december 26",
    ])
  static let spain = calendar(
    "ES",
    [
      "january 1", "january 6", "easter - 2", "may 1", "august 15", "october 12", "november 1",
      "december 6", "december 8", "december 25",
    ])
  static let japan = calendar(
    "JP",
    [
      "january 1", "second monday of january", "february 11", "february 23", "april 29", "may 3",
      "may 4", "may 5", "third monday of july", "august 11", "third monday of september",
      "second monday of october", "november 3", "november 23", "between holidays",
    ],
    adds: [HolidayShift(when: [.weekday(.sunday)], to: .nextFreeDay)],
    closing: ["december 29", "december 30", "december 31", "january 2", "january 3"],
    dates: ["2026-03-20", "2026-09-23", "2027-03-21", "2027-09-23"])
  static let korea = calendar(
    "KR",
    ["march 1", "august 15", "october 3", "october 9", "december 25"],
    adds: [HolidayShift(when: [.weekday(.saturday), .weekday(.sunday)], to: .nextWorkingDay)],
    closing: ["january 1", "june 6"])
  static let unitedStates = HolidayCalendar(
    code: "US",
    rules: calendar(
      "US",
      [
        "january 1", "third monday of january", "third monday of february",
        "last monday of may", "july 4", "first monday of september", "second monday of october",
        "november 11", "fourth thursday of november", "december 25",
      ],
      adds: [
        HolidayShift(when: [.weekday(.saturday)], to: .previous(.friday)),
        HolidayShift(when: [.weekday(.sunday)], to: .next(.monday)),
      ]
    ).rules + [
      HolidayRule(id: "june", day: HolidayDay(.fixed(month: 6, day: 19)), from: 2021)
    ])
  /// Interpretation Act s 35, where Saturday is no holiday.
  static let canada = calendar(
    "CA",
    [
      "january 1", "easter - 2", "easter + 1", "monday on or before may 24", "july 1",
      "first monday of september", "september 30", "november 11", "december 25",
    ])
  static let england = HolidayCalendar(
    code: "GB",
    rules: calendar(
      "GB",
      [
        "january 1", "easter - 2", "easter + 1", "last monday of august", "december 25",
        "december 26",
      ],
      adds: [
        HolidayShift(when: [.weekday(.saturday), .weekday(.sunday)], to: .nextWorkingDay)
      ], dates: ["2022-06-03"]
    ).rules + [
      HolidayRule(
        id: "spring", day: HolidayDay(.weekday(-1, .monday, month: 5)), notIn: [2022]),
      HolidayRule(id: "moved", day: HolidayDay(.fixed(month: 6, day: 2)), from: 2022, to: 2022),
    ])
}
