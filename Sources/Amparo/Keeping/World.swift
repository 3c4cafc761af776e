/// Every country of the world, and the parts that have law of their own: the whole against which coverage is measured.
public struct World: Sendable {
  /// Where the figures come from.
  public let sources: [PopulationSource]
  /// The places, in the order of their codes.
  public let places: [WorldPlace]
  /// The countries, which have a tile on the map.
  public let countries: [WorldPlace]
  private let parts: [PlaceCode: [WorldPlace]]
  private let byCode: [PlaceCode: WorldPlace]

  /// A world of these places.
  public init(sources: [PopulationSource] = [], places: [WorldPlace] = []) {
    self.sources = sources
    self.places = places.sorted { $0.code < $1.code }
    countries = self.places.filter { !$0.code.isPart }
    parts = Dictionary(grouping: self.places.filter(\.code.isPart), by: \.code.country)
    byCode = Dictionary(
      self.places.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The parts of a country that have law of their own; empty: it has one law.
  public func parts(of country: PlaceCode) -> [WorldPlace] { parts[country] ?? [] }

  /// The place of that code.
  public func place(_ code: PlaceCode) -> WorldPlace? { byCode[code] }

  /// All people of the world, each counted once.
  public var people: Int {
    countries.reduce(0) { $0 + ($1.countedIn == nil ? $1.people : 0) }
  }
}

/// A country, or a part of one that has law of its own.
public struct WorldPlace: Hashable, Sendable {
  /// The code.
  public var code: PlaceCode
  /// How many people live there.
  public var people: Int
  /// The id of the source of that figure.
  public var source: String
  /// The place whose figure already counts these people.
  public var countedIn: PlaceCode?
  /// Where it stands on the tile map; parts stand nowhere.
  public var tile: Tile?

  /// A square of the tile map: columns from west to east, rows from north to south, both from zero.
  public struct Tile: Hashable, Sendable {
    /// The column.
    public var column: Int
    /// The row.
    public var row: Int
  }
}

/// Where figures of population come from.
public struct PopulationSource: Hashable, Sendable {
  /// The id that places name.
  public var id: String
  /// The day, month or year that the figures are for; nil: the source does not say.
  public var asOf: PartialDate?
  /// What a reader should know of the figures.
  public var note: LocalText?
  /// What was read.
  public var source: Source
}
