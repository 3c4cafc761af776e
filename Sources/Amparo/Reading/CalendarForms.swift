extension CalendarKey {
  static let map = MapForm<Self>(
    name: "calendar", needs: [.schema, .code, .years, .completeness, .holidays])

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .code, .within: .place
    case .without: .texts
    case .years: .map(CalendarYearsKey.map)
    case .completeness: .word(HolidayCalendar.Completeness.self)
    case .holidays: .list(.map(HolidayKey.map))
    case .gaps: .list(.localText)
    }
  }
}

extension CalendarYearsKey {
  static let map = MapForm<Self>(name: "years", needs: [.from, .to])

  var form: Form { .number() }
}

extension HolidayKey {
  static let map = MapForm<Self>(
    name: "holiday", needs: [.id, .name, .cite, .verified], needsOneOf: [.day, .dates])

  var form: Form {
    switch self {
    case .id: .slug
    case .name, .note: .localText
    case .day: .holiday
    case .dates: .list(.day)
    case .kind: .word(HolidayRule.Kind.self)
    case .from, .to: .number()
    case .notIn: .list(.number())
    case .moves, .adds: .list(.map(ShiftKey.map))
    case .cite, .url: .text
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

extension ShiftKey {
  static let map = MapForm<Self>(name: "shift", needs: [.if, .to])

  var form: Form {
    switch self {
    case .if: .list(.oneOf(HolidayShift.Condition.words))
    case .to: .oneOf(HolidayShift.Target.words)
    }
  }
}

extension HolidayShift.Condition {
  /// Every condition as calendars write it.
  static var words: [String] { Weekday.allCases.map(\.rawValue) + ["another_holiday"] }
}

extension HolidayShift.Target {
  /// Every target as calendars write it.
  static var words: [String] {
    let days = Weekday.allCases.map(\.rawValue)
    return ["next_working_day", "next_free_day"] + days.map { "next_\($0)" }
      + days.map { "previous_\($0)" }
  }
}
