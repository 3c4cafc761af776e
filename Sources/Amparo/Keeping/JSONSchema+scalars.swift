extension JSONWriter {
  /// Writes what a text must be. Readers of YAML take bare figures for numbers, so these are allowed where they can stand.
  mutating func scalar(_ form: Form) {
    switch form {
    case .text:
      field("type", ["string", "number"])
      field("minLength", 1)
    case .number(let most):
      field("type", ["integer", "string"])
      field("pattern", "^[0-9]+$")
      field("minimum", 0)
      if let most { field("maximum", most) }
    case .string: field("type", "string")
    case .integer: field("type", "integer")
    case .nothing: field("type", "null")
    case .partialDay:
      field("type", ["string", "integer"])
      field("pattern", "^[0-9]{4}(-(0[1-9]|1[0-2])|-\(ScalarPattern.day))?$")
      field("minimum", 1000)
      field("maximum", 9999)
    case .oneOf(let words): oneOf(words)
    default:
      field("type", "string")
      if let pattern = form.pattern { field("pattern", pattern) }
      if case .day = form { field("format", "date") }
    }
  }

  private mutating func oneOf(_ words: [String]) {
    key("enum")
    array { json in
      for word in words {
        json.string(word)
        if let number = Int(word) { json.number(number) }
      }
    }
  }
}

extension Form {
  /// What the text of a scalar looks like; nil where any text will do.
  fileprivate var pattern: String? {
    switch self {
    case .slug: "^[a-z0-9-]+$"
    case .digest: "^[0-9a-f]{64}$"
    case .day: "^[0-9]{4}-\(ScalarPattern.day)$"
    case .moment: "^[0-9]{4}-\(ScalarPattern.day)(T\(ScalarPattern.time))?$"
    case .period: "^0*([0-9]{1,5}|100000) (\(ScalarPattern.units))s?$"
    case .place: "^([A-Z]{2}(-[A-Z0-9]{1,3})?|INT)$"
    case .holiday: "^(\(ScalarPattern.holiday))( [+-] [0-9]{1,9})?$"
    default: nil
    }
  }
}

/// Parts of patterns.
private enum ScalarPattern {
  /// The month and the day; a leap day is left to the reader.
  static let day =
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))"
  static let time =
    "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9])"
  static let units = PeriodLength.Unit.allCases.map(\.rawValue).joined(separator: "|")
  private static let weekdays = Weekday.allCases.map(\.rawValue).joined(separator: "|")
  private static let months = HolidayDay.months.joined(separator: "|")
  private static let ordinals = HolidayDay.ordinals.keys.sorted().joined(separator: "|")
  private static let date = "(\(months)) 0*([1-9]|[12][0-9]|3[01])"
  static let holiday = [
    "(orthodox )?easter", "between holidays", date, "(\(weekdays)) nearest \(date)",
    "(\(ordinals)) (\(weekdays)) of (\(months))", "\(date) to \(date)",
    "(\(weekdays)) on or (after|before) \(date)",
  ].joined(separator: "|")
}
