import YAML

enum RegimeKey: String, FieldKey {
  case id
  case classes = "for"
  case firstDay = "first_day"
  case monthRule = "month_rule"
  case lastDayOff = "last_day_off"
  case offDays = "off_days"
  case calendar, hours
  case hoursLastDayOff = "hours_last_day_off"
  case note, cite, url, verified, disputed
}

extension FileReader {
  /// A regime of counting.
  mutating func regime(_ node: LentNode) -> RegimeEntry? {
    guard let fields = fields(node, RegimeKey.map) else { return nil }
    let id = slug(fields[.id])
    var calendar = CountingRegime.CalendarChoice.placeOfFiling
    if let named = fields[.calendar], !named.textEquals("place_of_filing") {
      calendar = text(named).map { .named($0) } ?? .placeOfFiling
    }
    let regime = CountingRegime(
      id: id ?? "", classes: classes(fields[.classes]),
      firstDay: word(fields[.firstDay]) ?? .excluded,
      monthRule: word(fields[.monthRule]) ?? .fromEvent,
      lastDayOff: word(fields[.lastDayOff]) ?? .none,
      offDays: ValueSet(words(fields[.offDays], CountingRegime.OffDay.self)), calendar: calendar,
      hours: word(fields[.hours]) ?? .exact,
      hoursEndOff: word(fields[.hoursLastDayOff]) ?? .none)
    let note = localText(fields[.note])
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    return id == nil ? nil : RegimeEntry(regime: regime, note: note, source: source)
  }

  /// The classes counted; `all`, alone or in a list, means every class.
  private mutating func classes(_ node: LentNode?) -> Set<DeadlineClass> {
    guard let node else { return [] }
    if node.kind == .scalar {
      if node.textEquals("all") { return [] }
      return word(node, DeadlineClass.self).map { [$0] } ?? []
    }
    if elements(node).contains(where: { $0.textEquals("all") }) { return [] }
    return Set(words(node, DeadlineClass.self))
  }
}
