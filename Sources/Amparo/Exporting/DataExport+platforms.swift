extension DataExport {
  /// Services, who answers for them, the ways to ask for removal, and the programmes they take part in.
  static func platforms(_ lawbook: Lawbook, _ sources: inout SourceTables) -> [DataTable] {
    let platforms = lawbook.platforms.values.sorted { $0.id < $1.id }
    let operators = platforms.flatMap { NumberedRow.rows(of: $0, \.operators) }
    let routes = platforms.flatMap { NumberedRow.rows(of: $0, \.routes) }
    let programmes = platforms.flatMap { NumberedRow.rows(of: $0, \.hashProgrammes) }
    for row in operators { _ = sources.add(row.value.establishment.source, row.sourceName) }
    for row in routes { _ = sources.add(row.value.source, row.sourceName) }
    for row in programmes { _ = sources.add(row.value.source, row.sourceName) }
    return [
      table(of: platforms),
      DataTable(
        "operators", operators, key: ["platform", "number"],
        [
          .reference("platform", to: "platforms") { $0.owner.id },
          .number("number") { $0.number }, .word("operator_kind") { $0.value.kind },
          .reference("place", to: "places") { $0.value.establishment.place.description },
          .text("serves") { $0.value.establishment.serves.text },
          .text("entity") { $0.value.establishment.entity },
          .local("note") { $0.value.establishment.note },
          .reference("source", to: "sources") { $0.sourceName },
        ]),
      DataTable(
        "routes", routes, key: ["platform", "route"],
        [
          .reference("platform", to: "platforms") { $0.owner.id },
          .text("route") { $0.value.id }, .number("number") { $0.number },
          .word("route_kind") { $0.value.kind },
          .text("address") { $0.value.address }, .words("who_may_file") { $0.value.filers },
          .word("account") { $0.value.account }, .word("legal_name") { $0.value.legalName },
          .word("discloses_to_uploader") { $0.value.disclosesToUploader },
          .word("archived_publicly") { $0.value.archivedPublicly },
          .text("needs") { $0.value.needs.map(\.rawValue).joined(separator: " ") },
          .text("stated_time") { $0.value.statedTime?.text },
          .text("based_on") { $0.value.basedOn.joined(separator: " ") },
          .local("says") { $0.value.says }, .reference("source", to: "sources") { $0.sourceName },
        ]),
      DataTable(
        "hash_programmes", programmes, key: ["platform", "number"],
        [
          .reference("platform", to: "platforms") { $0.owner.id },
          .number("number") { $0.number },
          .reference("body", to: "bodies") { "int/\($0.value.programme)" },
          .word("membership") { $0.value.status }, .text("since") { $0.value.date?.text },
          .reference("source", to: "sources") { $0.sourceName },
        ]),
      DataTable(
        "platform_gaps", platforms.flatMap { NumberedRow.rows(of: $0, \.gaps) },
        key: ["platform", "number"],
        [
          .reference("platform", to: "platforms") { $0.owner.id },
          .number("number") { $0.number }, .local("says") { $0.value },
        ]),
    ]
  }

  private static func table(of platforms: [Platform]) -> DataTable {
    DataTable(
      "platforms", platforms, key: ["id"],
      [
        .text("id") { $0.id }, .local("name") { $0.name },
        .text("also_called") { $0.alsoCalled.joined(separator: ", ") },
        .text("domains") { $0.domains.joined(separator: " ") }, .word("host_kind") { $0.kind },
        .word("host_size") { $0.size },
        .word("end_to_end_encrypted") { $0.endToEndEncrypted },
        .text("offers_in") { platform in
          switch platform.offersIn {
          case .everywhere: "everywhere"
          case .places(let places): places.map(\.description).joined(separator: " ")
          }
        },
      ])
  }
}

/// A company that answers for a service, or stands in for it.
struct OperatorRow {
  /// As what.
  enum Kind: String, Vocabulary {
    case establishment
    case representative
  }

  var kind: Kind
  var establishment: Establishment
}

extension Platform {
  fileprivate var operators: [OperatorRow] {
    establishments.map { OperatorRow(kind: .establishment, establishment: $0) }
      + representedIn.map { OperatorRow(kind: .representative, establishment: $0) }
  }
}

extension NumberedRow where Owner == Platform, Value == OperatorRow {
  fileprivate var sourceName: String { "operators/\(owner.id)/\(number)" }
}

extension NumberedRow where Owner == Platform, Value == Route {
  fileprivate var sourceName: String { "routes/\(owner.id)/\(value.id)" }
}

extension NumberedRow where Owner == Platform, Value == HashMembership {
  fileprivate var sourceName: String { "hash_programmes/\(owner.id)/\(number)" }
}

extension Establishment.Serves {
  /// The place, or the word for all others.
  fileprivate var text: String {
    switch self {
    case .place(let place): place.description
    case .everyoneElse: "everyone_else"
    }
  }
}
