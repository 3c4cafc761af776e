extension DataExport {
  /// Ways to count, deadlines, and the laws that each deadline governs.
  static func deadlines(_ lawbook: Lawbook, _ sources: inout SourceTables) -> [DataTable] {
    var rows: [DeadlineRow] = []
    var regimes: [RegimeRow] = []
    for place in lawbook.jurisdictions.values.sorted(by: { $0.code < $1.code }) {
      let prefix = place.code.description.lowercased()
      rows += place.deadlines.map {
        DeadlineRow(prefix: prefix, place: place.code, law: nil, entry: $0)
      }
      regimes += place.regimes.map { RegimeRow(prefix: prefix, place: place.code, entry: $0) }
    }
    for instrument in lawbook.instruments {
      rows += instrument.deadlines.map {
        DeadlineRow(prefix: instrument.id, place: instrument.place, law: nil, entry: $0)
      }
      regimes += instrument.regimes.map {
        RegimeRow(prefix: instrument.id, place: instrument.place, entry: $0)
      }
    }
    let laws = lawbook.everyLaw
    rows += laws.flatMap { law in
      law.deadlines.map {
        DeadlineRow(prefix: law.id.description, place: law.place, law: law.id, entry: $0)
      }
    }
    for index in rows.indices {
      rows[index].source = sources.add(rows[index].entry.source, "deadlines/\(rows[index].id)")
    }
    for index in regimes.indices {
      regimes[index].source = sources.add(
        regimes[index].entry.source, "counting/\(regimes[index].id)")
    }
    return [
      table(of: regimes), table(of: rows),
      DataTable(
        "deadline_bands", rows.flatMap { NumberedRow.rows(of: $0, \.bands) },
        key: ["deadline", "number"],
        [
          .reference("deadline", to: "deadlines") { $0.owner.id },
          .number("number") { $0.number }, .text("penalty") { $0.value.bound.text },
          .text("period") { $0.value.period?.text ?? "none" },
        ]),
      DataTable(
        "deadline_caps", rows.flatMap { NumberedRow.rows(of: $0, \.entry.rule.caps) },
        key: ["deadline", "number"],
        [
          .reference("deadline", to: "deadlines") { $0.owner.id },
          .number("number") { $0.number }, .text("period") { $0.value.period.text },
          .text("runs_from") { $0.value.start.text }, .text("cite") { $0.value.cite },
        ]),
      DataTable(
        "deadline_tolling", rows.flatMap { NumberedRow.rows(of: $0, \.entry.rule.tolling) },
        key: ["deadline", "number"],
        [
          .reference("deadline", to: "deadlines") { $0.owner.id },
          .number("number") { $0.number }, .word("ground") { $0.value.ground },
          .number("until_age") { $0.value.untilAge }, .text("period") { $0.value.period?.text },
          .text("at_most") { $0.value.atMost?.text },
          .text("when") { row in
            let scopes = row.owner.entry.tollingWhen
            return scopes.indices.contains(row.number - 1)
              ? scopes[row.number - 1]?.formula : nil
          },
          .text("cite") { $0.value.cite },
        ]),
      DataTable(
        "deadline_terms", rows.flatMap { $0.entry.termRows(of: $0.id) },
        key: ["deadline", "list", "number"],
        [
          .reference("deadline", to: "deadlines") { $0.owner }, .word("list") { $0.list },
          .number("number") { $0.number }, .text("word") { $0.word },
          .text("when") { $0.when?.formula }, .text("cite") { $0.cite },
        ]),
      DataTable(
        "law_deadlines", laws.flatMap { lawbook.deadlineNames(of: $0) },
        key: ["law", "deadline"],
        [
          .reference("law", to: "laws") { $0.law },
          .reference("deadline", to: "deadlines") { $0.deadline },
        ]),
    ]
  }

  private static func table(of rows: [DeadlineRow]) -> DataTable {
    DataTable(
      "deadlines", rows, key: ["id"],
      [
        .text("id") { $0.id }, .reference("place", to: "places") { $0.place.description },
        .reference("law", to: "laws") { $0.law?.description },
        .word("class") { $0.entry.rule.deadlineClass },
        .word("runs_against") { $0.entry.rule.runsAgainst },
        .text("period") { $0.entry.rule.length.text },
        .text("period_at_least") { $0.entry.rule.length.bounds.least?.text },
        .text("period_at_most") { $0.entry.rule.length.bounds.most?.text },
        .text("runs_from") { $0.entry.rule.start.text },
        .word("starts") { $0.entry.rule.precision },
        .day("no_earlier_than") { $0.entry.rule.noEarlierThan },
        .text("counting") { $0.entry.rule.counting },
        .text("when") { $0.entry.when?.formula },
        .text("renewable_times") { row in
          row.entry.rule.renewal.map { $0.times.map(String.init) ?? "unlimited" }
        },
        .text("renewable_period") { $0.entry.rule.renewal?.period?.text },
        .word("nature") { $0.entry.rule.nature },
        .word("effect") { $0.entry.rule.effect }, .local("note") { $0.entry.note },
        .reference("source", to: "sources") { $0.source },
      ])
  }

  private static func table(of regimes: [RegimeRow]) -> DataTable {
    DataTable(
      "counting", regimes, key: ["id"],
      [
        .text("id") { $0.id }, .reference("place", to: "places") { $0.place.description },
        .text("classes") { row in
          row.entry.regime.classes.map(\.rawValue).sorted().joined(separator: " ")
        },
        .word("first_day") { $0.entry.regime.firstDay },
        .word("month_rule") { $0.entry.regime.monthRule },
        .word("last_day_off") { $0.entry.regime.lastDayOff },
        .words("off_days") { $0.entry.regime.offDays },
        .reference("calendar", to: "calendars") { row in
          if case .named(let name) = row.entry.regime.calendar { name } else { nil }
        },
        .word("count_hours") { $0.entry.regime.hours },
        .word("hours_last_day_off") { $0.entry.regime.hoursEndOff },
        .local("note") { $0.entry.note }, .reference("source", to: "sources") { $0.source },
      ])
  }
}

/// A deadline with the place or law that it belongs to.
private struct DeadlineRow {
  var prefix: String
  var place: PlaceCode
  var law: LawID?
  var entry: DeadlineEntry
  var source = ""

  var id: String { "\(prefix)/\(entry.rule.id)" }

  var bands: [DeadlineRule.Band] {
    if case .byMaximumPenalty(let bands) = entry.rule.length { bands } else { [] }
  }
}

/// A way to count with the place or instrument that it belongs to.
private struct RegimeRow {
  var prefix: String
  var place: PlaceCode
  var entry: RegimeEntry
  var source = ""

  var id: String { "\(prefix)/\(entry.regime.id)" }
}

extension Lawbook {
  /// The full names of the deadlines that a law is under, its own and the general ones of its place or instrument.
  fileprivate func deadlineNames(of law: Law) -> [(law: String, deadline: String)] {
    let instrument = instruments.first { law.id.description.hasPrefix("\($0.id)/") }
    let general = instrument?.id ?? law.place.description.lowercased()
    return clockRules(of: law).entries.map { entry in
      let prefix = law.deadlines.contains(entry) ? law.id.description : general
      return (law.id.description, "\(prefix)/\(entry.rule.id)")
    }
  }
}

extension DeadlineRule.Length {
  /// The length, or the word for what it hangs on.
  fileprivate var text: String {
    switch self {
    case .fixed(let period): period.text
    case .byMaximumPenalty: "by_maximum_penalty"
    case .equalsMaximumPenalty: "equals_maximum_penalty"
    case .between: "between"
    case .none: "none"
    case .unspecified: "unspecified"
    }
  }

  /// The bounds of a length that is not one number.
  fileprivate var bounds: (least: PeriodLength?, most: PeriodLength?) {
    switch self {
    case .equalsMaximumPenalty(let least, let most): (least, most)
    case .between(let least, let most): (least, most)
    default: (nil, nil)
    }
  }
}

extension DeadlineRule.Band.Bound {
  /// The bound as data files write it.
  fileprivate var text: String {
    switch self {
    case .upTo(let period): "up_to \(period.text)"
    case .below(let period): "below \(period.text)"
    case .above(let period): "above \(period.text)"
    case .life: "life"
    case .fineOnly: "fine_only"
    }
  }
}

extension DeadlineRule.Start {
  /// The event, or the events with the word that says which of them.
  fileprivate var text: String {
    switch self {
    case .trigger(let trigger): trigger.rawValue
    case .latest(let triggers): "latest_of " + triggers.map(\.rawValue).joined(separator: " ")
    case .earliest(let triggers):
      "earliest_of " + triggers.map(\.rawValue).joined(separator: " ")
    case .deadline(let id): "deadline \(id)"
    }
  }
}
