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
  mutating func calendar(_ node: Node) -> HolidayCalendar? {
    guard let fields = fields(node, CalendarKey.self) else { return nil }
    schema(fields[.schema], of: node)
    let code = place(required(.code, in: fields))
    let years = calendarYears(required(.years, in: fields))
    let completeness: HolidayCalendar.Completeness? = word(required(.completeness, in: fields))
    let rules = list(required(.holidays, in: fields)) { $0.holiday($1) }
    _ = list(fields[.gaps]) { $0.localText($1) }
    guard let code, let years else { return nil }
    return HolidayCalendar(
      code: code.description, parent: place(fields[.within])?.description,
      without: texts(fields[.without]), years: years, completeness: completeness ?? .withoutLocal,
      rules: rules)
  }

  private mutating func calendarYears(_ node: Node?) -> ClosedRange<Int>? {
    guard let node, let fields = fields(node, CalendarYearsKey.self) else { return nil }
    let from = number(required(.from, in: fields))
    let to = number(required(.to, in: fields))
    guard let from, let to else { return nil }
    if from <= to { return from...to }
    report(.endsBeforeStart, at: node)
    return nil
  }

  private mutating func holiday(_ node: Node) -> HolidayRule? {
    guard let fields = fields(node, HolidayKey.self) else { return nil }
    let id = slug(required(.id, in: fields))
    let name = localText(required(.name, in: fields))
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
      disputed: fields[.disputed], of: node)
    return id == nil || day == nil ? nil : rule
  }

  /// The day by its rule, or the days listed.
  private mutating func holidayDay(_ fields: Fields<HolidayKey>) -> HolidayDay? {
    if let dates = fields[.dates] {
      return HolidayDay(.dates(list(dates) { $0.day($1) }))
    }
    guard let node = required(.day, in: fields), let text = text(node) else { return nil }
    if let day = HolidayDay(text) { return day }
    report(.notADay, at: node, word: text)
    return nil
  }

  private mutating func shift(_ node: Node) -> HolidayShift? {
    guard let fields = fields(node, ShiftKey.self) else { return nil }
    let conditions: [HolidayShift.Condition] = list(required(.if, in: fields)) { reader, node in
      guard let text = reader.text(node) else { return nil }
      if let condition = HolidayShift.Condition(text) { return condition }
      reader.report(.unknownWord, at: node, word: text, expected: "sunday, another_holiday")
      return nil
    }
    guard let node = required(.to, in: fields), let text = text(node) else { return nil }
    if let target = HolidayShift.Target(text) {
      return HolidayShift(when: Set(conditions), to: target)
    }
    report(.unknownWord, at: node, word: text, expected: "next_monday, next_working_day")
    return nil
  }
}
