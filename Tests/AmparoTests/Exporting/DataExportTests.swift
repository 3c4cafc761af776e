import Testing

@testable import Amparo

/// The tables hold all of the data, and join.
struct DataExportTests {
  private static let world = WorldReading(HeldData.files).world
  private static let export = DataExport(
    HeldData.lawbook, world, names: HeldData.phrasebooks)

  private func table(_ name: String) throws -> DataTable {
    try #require(Self.export.tables.first { $0.name == name })
  }

  private func column(_ name: String, of table: DataTable) throws -> [DataTable.Cell] {
    let index = try #require(table.columns.firstIndex { $0.name == name })
    return table.rows.map { $0[index] }
  }

  @Test func everyRecordIsThere() throws {
    let laws = HeldData.lawbook.everyLaw
    let ids = try column("id", of: table("laws"))
    #expect(ids == laws.map(\.id.description).sorted().map { .text($0) })
    let bodies = HeldData.lawbook.everyBody.map(\.id.description)
    #expect(try Set(column("id", of: table("bodies"))) == Set(bodies.map { .text($0) }))
    let jurisdictions = HeldData.lawbook.jurisdictions.values
    let instruments = HeldData.lawbook.instruments
    let own = laws.reduce(0) { $0 + $1.deadlines.count }
    let general = (jurisdictions.map(\.deadlines.count) + instruments.map(\.deadlines.count))
      .reduce(0, +)
    #expect(try table("deadlines").rows.count == own + general)
    let rules =
      laws.reduce(0) { $0 + $1.reach.count + $1.forum.count + $1.choiceOfLaw.count }
      + jurisdictions.reduce(0) { count, place in
        count + place.reach.joined().count + place.forum.count + place.choiceOfLaw.count
      }
      + instruments.reduce(0) { count, act in
        count + act.reach.joined().count + act.forum.count + act.choiceOfLaw.count
      }
    #expect(try table("reach").rows.count == rules)
    let routes = HeldData.lawbook.platforms.values.reduce(0) { $0 + $1.routes.count }
    #expect(try table("routes").rows.count == routes)
  }

  @Test func keysNameOneRowEach() throws {
    #expect(Set(Self.export.tables.map(\.name)).count == Self.export.tables.count)
    for table in Self.export.tables {
      let places = table.key.compactMap { key in table.columns.firstIndex { $0.name == key } }
      try #require(places.count == table.key.count, "\(table.name)")
      let keys = table.rows.map { row in places.map { row[$0] } }
      #expect(Set(keys).count == table.rows.count, "\(table.name)")
      #expect(!keys.joined().contains(.missing), "\(table.name)")
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
    }
  }

  @Test func everyReferenceIsToSomethingBefore() throws {
    var seen: Set<String> = []
    var references = 0
    for table in Self.export.tables {
      for column in table.columns {
        guard let name = column.target else { continue }
        #expect(seen.contains(name) || name == table.name, "\(table.name) \(column.name)")
        let target = try self.table(name)
        let known = Set(try self.column(DataTable.keyColumn(of: name), of: target))
        let cells = try self.column(column.name, of: table).filter { $0 != .missing }
        references += cells.count
        #expect(Set(cells).subtracting(known) == [], "\(table.name) \(column.name)")
      }
      seen.insert(table.name)
    }
    #expect(references > 5000)
  }

  /// What a law says of its deadlines is what answers are reckoned with.
  @Test func lawsJoinTheirDeadlines() throws {
    let table = try table("law_deadlines")
    let laws = try column("law", of: table)
    for law in HeldData.lawbook.everyLaw {
      let count = HeldData.lawbook.clockRules(of: law).entries.count
      #expect(laws.count { $0 == .text(law.id.description) } == count, "\(law.id)")
    }
  }

  @Test func wordsAreOfTheirLists() {
    for table in Self.export.tables {
      for (index, column) in table.columns.enumerated() {
        guard case .word(let words) = column.kind else { continue }
        for row in table.rows {
          guard case .text(let word) = row[index] else { continue }
          #expect(words.contains(word), "\(table.name) \(column.name)")
        }
      }
    }
  }

  @Test(arguments: HeldData.phrasebooks.map(\.language))
  func everyTableAndColumnIsDescribed(language: LanguageCode) throws {
    let book = try #require(HeldData.phrasebooks.first { $0.language == language })
    for table in Self.export.tables {
      #expect(book.has("export.table.\(table.name)"))
      for column in table.columns { #expect(book.has("export.column.\(column.base)")) }
    }
    for form in DataPackage.Form.allCases where form != .csv {
      #expect(book.has("export.file.\(form.rawValue)"))
    }
  }

  /// The same data give the same bytes, whatever order sets and dictionaries have.
  @Test func theBytesFollowFromTheData() {
    let again = DataExport(
      Library(HeldData.files).reading().lawbook, Self.world, names: HeldData.phrasebooks)
    #expect(again.tables == Self.export.tables)
    #expect(again.json == Self.export.json)
  }

  @Test func theWorldCountsEveryStatement() {
    let statements = Statement.all(in: HeldData.files)
    let coverage = Coverage(
      HeldData.lawbook, of: Self.world, statements: statements,
      PlaceCoverage.Staleness(today: Made.today, days: 365))
    #expect(coverage.places.reduce(0) { $0 + $1.statements.count } == statements.count)
    #expect(Set(statements).count == statements.count)
  }
}
