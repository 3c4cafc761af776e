extension DataExport {
  /// Bodies to turn to, and the ways to reach them.
  static func bodies(_ lawbook: Lawbook, _ sources: inout SourceTables) -> [DataTable] {
    let bodies = lawbook.everyBody
    var origins: [LawID: String] = [:]
    for body in bodies { origins[body.id] = sources.add(body.source, "bodies/\(body.id)") }
    return [
      DataTable(
        "bodies", bodies, key: ["id"],
        [
          .text("id") { $0.id.description },
          .reference("place", to: "places") { $0.place.description },
          .local("name") { $0.name }, .word("role") { $0.role }, .local("does") { $0.does },
          .words("serves") { $0.serves }, .words("conduct") { $0.conduct },
          .words("powers") { $0.powers },
          .local("precondition") { $0.precondition },
          .word("counts_as_complaint") { $0.countsAsComplaint },
          .word("anonymous") { $0.anonymous }, .word("needs_image") { $0.needsImage },
          .text("languages") { $0.languages.map(\.description).joined(separator: " ") },
          .local("hours") { $0.hours }, .word("cost") { $0.cost },
          .local("safety") { $0.safety }, .local("note") { $0.note },
          .reference("source", to: "sources") { origins[$0.id] },
        ]),
      DataTable(
        "channels", bodies.flatMap { NumberedRow.rows(of: $0, \.channels) },
        key: ["body", "number"],
        [
          .reference("body", to: "bodies") { $0.owner.id.description },
          .number("number") { $0.number }, .word("channel") { $0.value.kind },
          .local("address") { $0.value.to }, .local("note") { $0.value.note },
        ]),
    ]
  }
}
