import YAML

enum WorldKey: String, FieldKey {
  case schema, sources, places

  static let map = MapForm<Self>(name: "world", needs: [.schema, .sources, .places])

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .sources: .list(.map(PopulationSourceKey.map))
    case .places: .list(.map(WorldPlaceKey.map))
    }
  }
}

enum PopulationSourceKey: String, FieldKey {
  case id
  case asOf = "as_of"
  case note, cite, url, verified, disputed

  static let map = MapForm<Self>(name: "population_source", needs: [.id, .cite, .verified])

  var form: Form {
    switch self {
    case .id: .slug
    case .asOf: .partialDay
    case .note: .localText
    case .cite, .url: .text
    case .verified: .verified
    case .disputed: .disputed
    }
  }
}

enum WorldPlaceKey: String, FieldKey {
  case code, people, source
  case countedIn = "counted_in"
  case column, row

  static let map = MapForm<Self>(
    name: "world_place", needs: [.code, .people, .source], together: [.column, .row])

  var form: Form {
    switch self {
    case .code, .countedIn: .place
    case .people, .column, .row: .number()
    case .source: .slug
    }
  }
}

/// The places of the world read from the files of `world/`, with all that is wrong with them.
public struct WorldReading: Sendable {
  /// What could be read.
  public let world: World
  /// What is wrong, sorted.
  public let diagnostics: [Diagnostic]

  /// Reads every file of the folder.
  public init(_ files: DataFiles) {
    var sources: [PopulationSource] = []
    var places: [WorldPlace] = []
    var diagnostics: [Diagnostic] = []
    var seen = Seen()
    for path in files.paths(in: "world") {
      guard let reading = files.read(path) else { continue }
      var reader = FileReader(file: files.shown(path))
      if let document = reading.document {
        let part = document.lend { reader.world($0, &seen) }
        sources += part.sources
        places += part.places
      }
      diagnostics += reader.form(reading.problems) + reader.diagnostics
    }
    world = World(sources: sources, places: places)
    self.diagnostics = diagnostics.sorted()
  }

  /// What files before have used up.
  struct Seen {
    var codes: Set<PlaceCode> = []
    var tiles: Set<WorldPlace.Tile> = []
  }
}

extension FileReader {
  /// The places of one file, and what it says twice.
  mutating func world(_ node: LentNode, _ seen: inout WorldReading.Seen) -> World {
    guard let fields = fields(node, WorldKey.map) else { return World() }
    schema(fields[.schema])
    let sources = list(fields[.sources]) { $0.populationSource($1) }
    let ids = sources.map(\.id)
    var places: [WorldPlace] = []
    for element in elements(fields[.places]) {
      if let place = worldPlace(element, sources: ids, &seen) { places.append(place) }
    }
    return World(sources: sources, places: places)
  }

  private mutating func populationSource(_ node: LentNode) -> PopulationSource? {
    guard let fields = fields(node, PopulationSourceKey.map) else { return nil }
    let id = slug(fields[.id])
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    guard let id else { return nil }
    return PopulationSource(
      id: id, asOf: partialDay(fields[.asOf]), note: localText(fields[.note]), source: source)
  }

  private mutating func worldPlace(
    _ node: LentNode, sources: [String], _ seen: inout WorldReading.Seen
  ) -> WorldPlace? {
    guard let fields = fields(node, WorldPlaceKey.map) else { return nil }
    let code = place(fields[.code])
    let people = number(fields[.people])
    let named = fields[.source]
    let source = text(named)
    if let named, let source, !sources.contains(source) {
      report(
        .noReference, at: named, word: source, expected: NearestWord.to(source, among: sources))
    }
    guard let code, let people, let source else { return nil }
    if !seen.codes.insert(code).inserted {
      report(.duplicateId, at: node, word: code.description)
    }
    let tile = code.isPart ? nil : tile(fields, &seen)
    return WorldPlace(
      code: code, people: people, source: source, countedIn: place(fields[.countedIn]), tile: tile)
  }

  /// Every country has a square, and no square two countries.
  private mutating func tile(
    _ fields: Fields<WorldPlaceKey>, _ seen: inout WorldReading.Seen
  ) -> WorldPlace.Tile? {
    if fields[.column] == nil, fields[.row] == nil {
      report(.missingKey, at: fields.node, word: WorldPlaceKey.column.rawValue)
    }
    guard let column = number(fields[.column]), let row = number(fields[.row]) else { return nil }
    let tile = WorldPlace.Tile(column: column, row: row)
    if !seen.tiles.insert(tile).inserted {
      report(.duplicateId, at: fields.node, word: "\(column), \(row)")
    }
    return tile
  }
}
