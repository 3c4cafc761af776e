extension HolidayCalendar {
  /// A day that is off, and why.
  public struct Holiday: Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// The id of the rule.
    public let rule: String
    /// What people call the holiday.
    public let name: LocalText
    /// Whether it is settled that the day counts as off for periods.
    public let strength: Strength
  }

  /// The days off of a year, by their order, each once.
  public func holidays(in year: Int) -> [CivilDate] { Set(days(in: year).map(\.date)).sorted() }

  /// The days off of a year with their reasons, by their order.
  public func days(in year: Int) -> [Holiday] {
    // A holiday may move over the turn of the year, either way.
    var found: [Found] = []
    for year in year - 1...year + 1 {
      for rule in rules where rule.holds(in: year) {
        for day in rule.day.days(in: year) { found.append((day, rule, rule.strength)) }
      }
    }
    move(&found)
    found += between(found)
    found += added(found)
    return found.filter { $0.date.year == year }
      .map {
        Holiday(date: $0.date, rule: $0.rule.id, name: $0.rule.name, strength: $0.strength)
      }
      .sorted { $0.date < $1.date }
  }

  private typealias Found = (date: CivilDate, rule: HolidayRule, strength: Strength)

  private func taken(_ found: [Found]) -> Set<CivilDate> {
    Set(found.filter { $0.rule.kind == .publicHoliday }.map(\.date))
  }

  private func move(_ found: inout [Found]) {
    if found.allSatisfy({ $0.rule.moves.isEmpty }) { return }
    let all = found
    for (index, entry) in all.enumerated() {
      let shift = entry.rule.moves.first { applies($0, to: entry, at: index, among: all) }
      guard let shift else { continue }
      found[index].date = shift.day(from: entry.date, taken: taken(all))
      if shift.strength == .arguable { found[index].strength = .arguable }
    }
  }

  /// Days whose neighbours are both holidays, where a rule makes them holidays.
  private func between(_ found: [Found]) -> [Found] {
    guard let rule = rules.first(where: { $0.day.base == .betweenHolidays }) else { return [] }
    let taken = taken(found)
    return taken.map { $0.adding(days: 1) }
      .filter { !taken.contains($0) && taken.contains($0.adding(days: 1)) }
      .filter { rule.holds(in: $0.year) }
      .map { ($0, rule, rule.strength) }
  }

  /// Further days, each found a free one in the order of the days that they stand for.
  private func added(_ found: [Found]) -> [Found] {
    var taken = taken(found)
    var result: [Found] = []
    let inOrder = found.indices.sorted { (found[$0].date, $0) < (found[$1].date, $1) }
    for index in inOrder {
      let entry = found[index]
      let shift = entry.rule.adds.first { applies($0, to: entry, at: index, among: found) }
      guard let shift else { continue }
      let day = shift.day(from: entry.date, taken: taken)
      taken.insert(day)
      result.append((day, entry.rule, entry.strength == .arguable ? .arguable : shift.strength))
    }
    return result
  }

  private func applies(
    _ shift: HolidayShift, to entry: Found, at index: Int, among found: [Found]
  ) -> Bool {
    shift.conditions.contains { condition in
      switch condition {
      case .weekday(let weekday): entry.date.weekday == weekday
      case .anotherHoliday:
        found[..<index].contains {
          $0.date == entry.date && $0.rule.kind == .publicHoliday
        }
      }
    }
  }
}
