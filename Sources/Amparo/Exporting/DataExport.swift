/// All of the data as tables that join, for those who cite it and load it elsewhere.
public struct DataExport: Sendable {
  /// The version of the data's form.
  public let version: String
  /// The digest of the data.
  public let digest: String
  /// The tables, in an order in which none points to one after it, save to itself.
  public let tables: [DataTable]
  let lawbook: Lawbook
  let world: World

  /// The languages in which the data has texts of its own.
  static let languages = [LanguageCode.english, LanguageCode("es")]

  /// The tables of a lawbook and of the world that it is about.
  public init(_ lawbook: Lawbook, _ world: World, names: [Phrasebook]) {
    self.lawbook = lawbook
    self.world = world
    version = lawbook.version
    digest = lawbook.digest
    var sources = SourceTables()
    // What others point to comes first; sources come to be while the rest is written.
    let rest =
      Self.platforms(lawbook, &sources) + Self.laws(lawbook, &sources)
      + Self.deadlines(lawbook, &sources) + Self.reach(lawbook, &sources)
    let bodies = Self.bodies(lawbook, &sources)
    let places = Self.places(lawbook, world, names, &sources)
    tables =
      sources.tables + places + Self.calendars(lawbook) + bodies
      + rest.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  /// Everything, read from the files.
  public static func read(_ files: DataFiles) throws(Library.Failure) -> DataExport {
    let world = WorldReading(files)
    if !world.diagnostics.isEmpty { throw .bad(world.diagnostics) }
    let names = languages.compactMap { Phrasebook($0, from: files) }
    return DataExport(try Library(files).lawbook(), world.world, names: names)
  }
}

extension DataTable {
  /// Where a table stands among those that come after places and bodies.
  fileprivate var rank: Int {
    let tables = columns.compactMap(\.target).filter { $0 != name }
    if tables.contains("deadlines") { return 3 }
    if tables.contains("laws") || tables.contains("platforms") { return 2 }
    return name == "instruments" || name == "platforms" ? 0 : 1
  }
}

/// The tables of what was read: one row a source, and one a reading.
struct SourceTables {
  private var sources: [(id: String, source: Source)] = []

  /// Keeps a source, and gives the id under which a record points to it.
  mutating func add(_ source: Source, _ id: String) -> String {
    sources.append((id, source))
    return id
  }

  var tables: [DataTable] {
    [
      DataTable(
        "sources", sources, key: ["id"],
        [
          .text("id") { $0.id }, .text("cite") { $0.source.cite },
          .text("url") { $0.source.url },
          .word("unread") { $0.source.isUnread ? Trilean.yes : .no },
        ]),
      DataTable(
        "readings", numbered(\.source.verified), key: ["source", "number"],
        [
          .reference("source", to: "sources") { $0.owner.id },
          .number("number") { $0.number }, .day("read_on") { $0.value.date },
          .word("against") { $0.value.against }, .text("text_as_of") { $0.value.textAsOf?.text },
          .text("read_in") { $0.value.readIn },
        ]),
      DataTable(
        "disputes", numbered(\.source.disputed), key: ["source", "number"],
        [
          .reference("source", to: "sources") { $0.owner.id },
          .number("number") { $0.number }, .local("says") { $0.value.says },
          .text("cite") { $0.value.cite },
        ]),
    ]
  }

  private func numbered<Value>(
    _ values: ((id: String, source: Source)) -> [Value]
  ) -> [NumberedRow<(id: String, source: Source), Value>] {
    sources.flatMap { NumberedRow.rows(of: $0, values) }
  }
}

/// One of the many that a record has, with its number from one.
struct NumberedRow<Owner, Value> {
  var owner: Owner
  var number: Int
  var value: Value

  static func rows(of owner: Owner, _ values: (Owner) -> [Value]) -> [NumberedRow] {
    values(owner).enumerated().map {
      NumberedRow(owner: owner, number: $0.offset + 1, value: $0.element)
    }
  }
}
