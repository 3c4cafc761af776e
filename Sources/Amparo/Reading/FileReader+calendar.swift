import YAML

enum CalendarKey: String, FieldKey {
  case schema, code, within, without, years, completeness, holidays, gaps
}

enum CalendarYearsKey: String, FieldKey {
  case from, to
}

enum HolidayKey: String, FieldKey {
  case id, name, day, dates, kind, from, to
  case notIn = "not_in"
  case moves, adds, note, cite, url, verified, disputed
}

enum ShiftKey: String, FieldKey {
  case `if`, to
}

extension FileReader {
  /// The days off of a place.
  mutating func calendar(_ node: LentNode) -> HolidayCalendar? {
    guard let fields = fields(node, CalendarKey.map) else { return nil }
    schema(fields[.schema])
    let code = place(fields[.code])
    let years = calendarYears(fields[.years])
    let completeness: HolidayCalendar.Completeness? = word(fields[.completeness])
    let rules = list(fields[.holidays]) { $0.holiday($1) }
    _ = list(fields[.gaps]) { $0.localText($1) }
    guard let code, let years else { return nil }
    return HolidayCalendar(
      code: code.description, parent: place(fields[.within])?.description,
      without: texts(fields[.without]), years: years, completeness: completeness ?? .withoutLocal,
      rules: rules)
  }

  private mutating func calendarYears(_ node: LentNode?) -> ClosedRange<Int>? {
    guard let node, let fields = fields(node, CalendarYearsKey.map) else { return nil }
    let from = number(fields[.from])
    let to = number(fields[.to])
    guard let from, let to else { return nil }
    if from <= to { return from...to }
    report(.endsBeforeStart, at: node)
    return nil
  }

  private mutating func holiday(_ node: LentNode) -> HolidayRule? {
    guard let fields = fields(node, HolidayKey.map) else { return nil }
    let id = slug(fields[.id])
    let name = localText(fields[.name])
    let day = holidayDay(fields)
    let rule = HolidayRule(
      id: id ?? "", name: name ?? LocalText(entries: []),
      day: day ?? HolidayDay(.dates([])), kind: word(fields[.kind]) ?? .publicHoliday,
      from: number(fields[.from]), to: number(fields[.to]),
      notIn: list(fields[.notIn]) { $0.number($1) }, moves: list(fields[.moves]) { $0.shift($1) },
      adds: list(fields[.adds]) { $0.shift($1) })
    _ = localText(fields[.note])
    _ = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    return id == nil || day == nil ? nil : rule
  }

  /// The day by its rule, or the days listed.
  private mutating func holidayDay(_ fields: Fields<HolidayKey>) -> HolidayDay? {
    if let dates = fields[.dates] {
      return HolidayDay(.dates(list(dates) { $0.day($1) }))
    }
    guard let node = fields[.day], let text = text(node) else { return nil }
    if let day = HolidayDay(text) { return day }
    report(.notADay, at: node, word: text)
    return nil
  }

  private mutating func shift(_ node: LentNode) -> HolidayShift? {
    guard let fields = fields(node, ShiftKey.map) else { return nil }
    let conditions: [HolidayShift.Condition] = list(fields[.if]) { reader, node in
      guard let text = reader.text(node) else { return nil }
      if let condition = HolidayShift.Condition(text) { return condition }
      reader.report(.unknownWord, at: node, word: text, expected: "sunday, another_holiday")
      return nil
    }
    guard let node = fields[.to], let text = text(node) else { return nil }
    if let target = HolidayShift.Target(text) {
      return HolidayShift(when: Set(conditions), to: target)
    }
    report(.unknownWord, at: node, word: text, expected: "next_monday, next_working_day")
    return nil
  }
}
