extension DataExport {
  /// Places, the codes that one legal system spans, memberships, gaps.
  static func places(
    _ lawbook: Lawbook, _ world: World, _ names: [Phrasebook], _ sources: inout SourceTables
  ) -> [DataTable] {
    let origins = Dictionary(
      world.sources.map { ($0.id, sources.add($0.source, "people/\($0.id)")) },
      uniquingKeysWith: { first, _ in first })
    let books = Dictionary(
      names.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    let jurisdictions = lawbook.jurisdictions
    let codes = Set(world.places.map(\.code)).union(jurisdictions.keys)
      .union(lawbook.calendars.keys.compactMap { PlaceCode($0) }).union([.union, .international])
    func name(_ place: PlaceCode) -> LocalText {
      LocalText(
        entries: languages.map { language in
          LocalText.Entry(language: language, text: books[language]?.name(place) ?? "")
        })
    }
    var emergencies: [PlaceCode: String] = [:]
    for (code, place) in jurisdictions {
      guard let emergency = place.emergency else { continue }
      emergencies[code] = sources.add(emergency.source, "emergency/\(code)")
    }
    let inOrder = jurisdictions.values.sorted { $0.code < $1.code }
    return [
      DataTable(
        "places", codes, key: ["code"],
        [
          .text("code") { $0.description }, .local("name") { name($0) },
          .reference("within", to: "places") {
            $0.isPart ? $0.country.description : nil
          },
          .word("file") {
            jurisdictions[$0] == nil ? PlaceCoverage.FileState.missing : .there
          },
          .number("people") { world.place($0)?.people },
          .reference("people_source", to: "sources") {
            world.place($0).flatMap { origins[$0.source] }
          },
          .reference("counted_in", to: "places") { world.place($0)?.countedIn?.description },
          .text("languages") {
            jurisdictions[$0]?.languages.map(\.description).joined(separator: " ")
          },
          .text("zone") { jurisdictions[$0]?.zone },
          .text("emergency") { jurisdictions[$0]?.emergency?.number },
          .reference("emergency_source", to: "sources") { emergencies[$0] },
          .number("responsible_from_age") { jurisdictions[$0]?.responsibility?.fromAge },
        ]),
      DataTable(
        "spans", inOrder.flatMap { NumberedRow.rows(of: $0, \.covers) }, key: ["place", "code"],
        [
          .reference("place", to: "places") { $0.owner.code.description },
          .text("code") { $0.value.description },
        ]),
      DataTable(
        "members", inOrder.flatMap { NumberedRow.rows(of: $0, \.members) },
        key: ["place", "number"],
        [
          .reference("place", to: "places") { $0.owner.code.description },
          .number("number") { $0.number },
          .reference("member", to: "places") { $0.value.place.description },
          .day("from_day") { $0.value.from }, .day("to_day") { $0.value.to },
        ]),
      DataTable(
        "place_gaps", inOrder.flatMap { NumberedRow.rows(of: $0, \.gaps) },
        key: ["place", "number"],
        [
          .reference("place", to: "places") { $0.owner.code.description },
          .number("number") { $0.number }, .local("says") { $0.value },
        ]),
    ]
  }
}
