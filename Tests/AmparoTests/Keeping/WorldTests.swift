import Testing

@testable import Amparo

/// The whole world is the denominator: every country once, each with a square of its own and a figure with a source.
struct WorldTests {
  private static let reading = WorldReading(HeldData.files)
  private var world: World { Self.reading.world }

  /// ISO 3166-1 alpha-2, by first letter.
  private static let codes = [
    "A": "DEFGILMOQRSTUWXZ", "B": "ABDEFGHIJLMNOQRSTVWYZ", "C": "ACDFGHIKLMNORUVWXYZ",
    "D": "EJKMOZ", "E": "CEGHRST", "F": "IJKMOR", "G": "ABDEFGHILMNPQRSTUWY", "H": "KMNRTU",
    "I": "DELMNOQRST", "J": "EMOP", "K": "EGHIMNPRWYZ", "L": "ABCIKRSTUVY",
    "M": "ACDEFGHKLMNOPQRSTUVWXYZ", "N": "ACEFGILOPRUZ", "O": "M", "P": "AEFGHKLMNRSTWY",
    "Q": "A", "R": "EOSUW", "S": "ABCDEGHIJKLMNORSTVXYZ", "T": "CDFGHJKLMNORTVWZ",
    "U": "AGMSYZ", "V": "ACEGINU", "W": "FS", "Y": "ET", "Z": "AMW",
  ].flatMap { first, seconds in seconds.map { "\(first)\($0)" } }.sorted()

  @Test func everyCountryIsThereOnce() throws {
    try #require(Self.codes.count == 249)
    #expect(Self.reading.diagnostics == [])
    #expect(world.countries.map(\.code.description) == Self.codes)
  }

  @Test func noTwoCountriesShareASquare() {
    let tiles = world.countries.compactMap(\.tile)
    #expect(tiles.count == 249)
    #expect(Set(tiles).count == 249)
    #expect(world.places.filter { $0.code.isPart && $0.tile != nil } == [])
  }

  /// Neighbours by land stand near one another, and the compass is right.
  @Test(arguments: [
    ("PT", "ES"), ("US", "CA"), ("US", "MX"), ("FR", "DE"), ("IN", "BD"), ("CL", "AR"),
    ("ZA", "NA"), ("CN", "MN"), ("IQ", "IR"), ("SE", "NO"), ("KE", "TZ"),
  ])
  func neighboursAreNear(one: String, other: String) throws {
    let one = try #require(world.place(Made.place(one))?.tile)
    let other = try #require(world.place(Made.place(other))?.tile)
    #expect(max(abs(one.column - other.column), abs(one.row - other.row)) <= 2)
  }

  @Test func theCompassIsRight() throws {
    func tile(_ code: String) throws -> WorldPlace.Tile {
      try #require(world.place(Made.place(code))?.tile)
    }
    for (west, east) in [("US", "GB"), ("GB", "RU"), ("BR", "AO"), ("AO", "IN"), ("IN", "JP")] {
      #expect(try tile(west).column < tile(east).column, "\(west) \(east)")
    }
    for (north, south) in [("CA", "US"), ("NO", "ES"), ("ES", "NG"), ("NG", "ZA"), ("JP", "AU")] {
      #expect(try tile(north).row < tile(south).row, "\(north) \(south)")
    }
  }

  /// The United Nations have 8,266,245,291 at the end of 2025, of whom 1,669,591 live where ISO has no code.
  @Test func theWorldIsAsLargeAsItsSourceSays() {
    #expect(abs(world.people - (8_266_245_291 - 1_669_591)) < 10_000)
  }

  /// Figures of parts are some years older than those of their countries, and never far from them.
  @Test func thePartsMakeTheWhole() {
    let federations = Set(world.places.filter(\.code.isPart).map(\.code.country))
    #expect(federations.count >= 5)
    for country in federations {
      let whole = world.place(country)?.people ?? 0
      let sum = world.parts(of: country).reduce(0) { $0 + $1.people }
      #expect(abs(whole - sum) * 100 < whole * 8, "\(country): \(sum) of \(whole)")
    }
  }

  @Test func everyPartThatHasAFileIsCounted() {
    let parts = HeldData.lawbook.jurisdictions.keys.filter(\.isPart)
    #expect(parts.filter { world.place($0) == nil } == [])
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    let files = MadeFiles.files([
      (
        "world/a.yaml",
        """
        schema: 1
        sources: [ { id: one, cite: A, verified: { date: 2026-01-01, against: secondary } } ]
        places:
          - { code: AA, people: 5, source: one, column: 1, row: 1 }
          - { code: BB, people: 5, source: onne, column: 1, row: 1 }
          - { code: AA, people: many, source: one, column: 2, row: 1 }
          - { code: AA, people: 1, source: one, column: 3, row: 1 }
          - { code: CC, people: 1, source: one, row: 1 }
        """
      )
    ])
    let found = WorldReading(files).diagnostics
    #expect(
      found.map { "\($0.line) \($0.kind.rawValue) \($0.word)" } == [
        "5 duplicate_id 1, 1", "5 no_reference onne", "6 not_a_number many", "7 duplicate_id AA",
        "8 missing_key column",
      ])
    #expect(found[1].expected == "one")
    #expect(DataCheck(files).diagnostics().contains(found[0]))
  }
}
