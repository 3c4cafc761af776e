extension DataExport {
  /// Laws, and what they cover, ask for and bring.
  static func laws(_ lawbook: Lawbook, _ sources: inout SourceTables) -> [DataTable] {
    let laws = lawbook.everyLaw
    var origins: [LawID: String] = [:]
    var starts: [LawID: String] = [:]
    for law in laws {
      origins[law.id] = sources.add(law.source, "laws/\(law.id)")
      if let source = law.inForce?.source {
        starts[law.id] = sources.add(source, "laws/\(law.id)/in_force")
      }
    }
    return [
      instruments(lawbook), parties(lawbook),
      table(of: laws, lawbook.instruments.map(\.id), origins, starts),
      DataTable(
        "law_scopes", laws.flatMap { NumberedRow.rows(of: $0, \.covers.rows) },
        key: ["law", "fact", "value"],
        [
          .reference("law", to: "laws") { $0.owner.id.description },
          .text("fact") { $0.value.fact }, .text("value") { $0.value.value },
          .word("strength") { $0.value.strength },
        ]),
      DataTable(
        "law_terms", laws.flatMap(\.termRows), key: ["law", "list", "number"],
        [
          .reference("law", to: "laws") { $0.owner }, .word("list") { $0.list },
          .number("number") { $0.number }, .text("word") { $0.word },
          .text("when") { $0.when?.formula }, .text("cite") { $0.cite },
        ]),
      DataTable(
        "law_aggravated", laws.flatMap { NumberedRow.rows(of: $0, \.aggravated) },
        key: ["law", "number"],
        [
          .reference("law", to: "laws") { $0.owner.id.description },
          .number("number") { $0.number }, .text("when") { $0.value.when.formula },
          .text("penalty_min") { $0.value.min?.text },
          .text("penalty_max") { $0.value.max?.text }, .local("penalty_says") { $0.value.says },
          .text("cite") { $0.value.cite },
        ]),
      DataTable(
        "law_relations", laws.flatMap { NumberedRow.rows(of: $0, \.relations) },
        key: ["law", "number"],
        [
          .reference("law", to: "laws") { $0.owner.id.description },
          .number("number") { $0.number }, .word("relation") { $0.value.kind },
          .reference("other_law", to: "laws") { $0.value.law },
        ]),
      DataTable(
        "law_bodies", laws.flatMap { NumberedRow.rows(of: $0, \.reportTo) },
        key: ["law", "body"],
        [
          .reference("law", to: "laws") { $0.owner.id.description },
          .reference("body", to: "bodies") { $0.value }, .number("number") { $0.number },
        ]),
    ]
  }

  private static func instruments(_ lawbook: Lawbook) -> DataTable {
    DataTable(
      "instruments", lawbook.instruments, key: ["id"],
      [
        .text("id") { $0.id }, .reference("place", to: "places") { $0.place.description },
        .text("title") { $0.title }, .local("name") { $0.name },
      ])
  }

  private static func parties(_ lawbook: Lawbook) -> DataTable {
    DataTable(
      "parties", lawbook.instruments.flatMap { NumberedRow.rows(of: $0, \.parties) },
      key: ["instrument", "number"],
      [
        .reference("instrument", to: "instruments") { $0.owner.id },
        .number("number") { $0.number },
        .reference("member", to: "places") { $0.value.place.description },
        .day("from_day") { $0.value.from }, .day("to_day") { $0.value.to },
      ])
  }

  private static func table(
    of laws: [Law], _ instruments: [String], _ origins: [LawID: String],
    _ starts: [LawID: String]
  ) -> DataTable {
    DataTable(
      "laws", laws, key: ["id"],
      [
        .text("id") { $0.id.description },
        .reference("place", to: "places") { $0.place.description },
        .reference("instrument", to: "instruments") { law in
          instruments.first { law.id.description.hasPrefix("\($0)/") }
        },
        .text("title") { $0.title }, .local("summary") { $0.summary },
        .word("track") { $0.track }, .word("specificity") { $0.specificity },
        .word("status") { $0.status }, .word("binds") { $0.binding },
        .day("enacted") { $0.enacted }, .day("in_force_from") { $0.inForce?.from },
        .day("in_force_to") { $0.inForce?.to },
        .reference("in_force_source", to: "sources") { starts[$0.id] },
        .word("result") { $0.result }, .word("prosecution") { $0.prosecution },
        .text("penalty_min") { $0.penalty?.min?.text },
        .text("penalty_max") { $0.penalty?.max?.text },
        .word("penalty_life") { $0.penalty?.life }, .word("penalty_fine") { $0.penalty?.fine },
        .local("penalty_says") { $0.penalty?.says }, .local("owes") { $0.owes },
        .local("note") { $0.note },
        .text("formerly") { $0.formerly.joined(separator: " ") },
        .reference("source", to: "sources") { origins[$0.id] },
      ])
  }
}
