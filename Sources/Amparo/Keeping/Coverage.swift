/// How much of the world the data covers, how well, how freshly, and what to do next.
public struct Coverage: Sendable {
  /// The world that it is measured against.
  public let world: World
  /// The digest of the data.
  public let digest: String
  /// The version of the data's form.
  public let version: String
  /// When a reading is stale.
  public let staleness: PlaceCoverage.Staleness
  /// Every country, every part with law of its own, the Union, and what serves the world: by code.
  public let places: [PlaceCoverage]
  /// Where each place stands in that list.
  private let rows: [PlaceCode: Int]
  /// How many people there are at each depth, by its position.
  private let people: [Int]

  /// The coverage of some files on a day.
  ///
  /// With `on`, by the law as it stood on that day.
  public static func read(
    _ files: DataFiles, on day: CivilDate? = nil, _ staleness: PlaceCoverage.Staleness
  ) throws(Library.Failure) -> Coverage {
    let world = WorldReading(files)
    if !world.diagnostics.isEmpty { throw .bad(world.diagnostics) }
    let lawbook = try Library(files).lawbook()
    return Coverage(
      day.map { lawbook.asOf($0) } ?? lawbook, of: world.world,
      statements: SourcedStatement.all(in: files), staleness)
  }

  /// The coverage of a world by a lawbook.
  public init(
    _ lawbook: Lawbook, of world: World, statements: [SourcedStatement],
    _ staleness: PlaceCoverage.Staleness
  ) {
    let survey = Survey(lawbook: lawbook, world: world, staleness: staleness)
    let codes = Set(world.places.map(\.code)).union(lawbook.jurisdictions.keys)
      .union([.international])
    // A part of a country that has one law may still have days off of its own.
    let statements = Dictionary(grouping: statements) { statement in
      codes.contains(statement.place) ? statement.place : statement.place.country
    }
    self.world = world
    self.staleness = staleness
    digest = lawbook.digest
    version = lawbook.version
    let places = codes.sorted().map { survey.coverage(of: $0, statements: statements[$0] ?? []) }
    let rows = Dictionary(
      places.enumerated().map { ($1.place, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    self.rows = rows
    people = Self.people(world) { code in
      rows[code].map { places[$0].depth } ?? .notCovered
    }
  }

  /// What the data has on a place.
  public subscript(code: PlaceCode) -> PlaceCoverage? { rows[code].map { places[$0] } }

  /// The countries that have a file.
  public var coveredCountries: Int {
    world.countries.count { self[$0.code]?.file == .there }
  }

  /// How many people live where the data reaches that depth and no deeper.
  ///
  /// The people of a country whose parts have law of their own are shared out among the parts by the parts' figures.
  public func people(at depth: Depth) -> Int { people[depth.position] }

  private static func people(
    _ world: World, _ depth: (PlaceCode) -> Depth
  ) -> [Int] {
    var people = [Int](repeating: 0, count: Depth.allCases.count)
    for country in world.countries where country.countedIn == nil {
      let parts = world.parts(of: country.code)
      let whole = parts.reduce(0) { $0 + $1.people }
      if whole == 0 {
        people[depth(country.code).position] += country.people
        continue
      }
      for (depth, parts) in Dictionary(grouping: parts, by: { depth($0.code) }) {
        let share = parts.reduce(0) { $0 + $1.people }
        people[depth.position] += country.people * share / whole
      }
    }
    return people
  }
}

/// Looks places up in a lawbook.
private struct Survey {
  let lawbook: Lawbook
  let world: World
  let staleness: PlaceCoverage.Staleness

  func coverage(of place: PlaceCode, statements: [SourcedStatement]) -> PlaceCoverage {
    let own = (lawbook.jurisdictions[place]?.laws ?? []) + shared(by: place)
    let laws = own.filter(counts)
    let wider = wholes(of: place).flatMap { whole in
      (lawbook.jurisdictions[whole]?.laws ?? []) + shared(by: whole)
    }.filter(counts)
    let isThere = lawbook.jurisdictions[place] != nil || place == .international
    let tracks = Track.allCases.map { track -> Depth in
      let deepest = laws.filter { $0.track == track }.map { Depth($0) }.min()
      if let deepest { return deepest }
      if wider.contains(where: { $0.track == track }) { return .wider }
      return isThere ? .silent : .notCovered
    }
    return PlaceCoverage(
      place: place, file: isThere ? .there : .missing, people: people(of: place), tracks: tracks,
      laws: laws.count, statements: statements, gaps: lawbook.jurisdictions[place]?.gaps ?? [],
      staleness: staleness)
  }

  /// The acts that a union or the community of states made.
  private func shared(by place: PlaceCode) -> [Law] {
    lawbook.instruments.filter { $0.place == place }.flatMap(\.laws)
  }

  private func counts(_ law: Law) -> Bool {
    law.binding == .persons && law.isInForce(on: staleness.today)
  }

  /// The country of a part, and the Union of a member.
  private func wholes(of place: PlaceCode) -> [PlaceCode] {
    let country = place.isPart ? [place.country] : []
    return country + (members.contains(place.country) ? [.union] : [])
  }

  private var members: [PlaceCode] {
    (lawbook.jurisdictions[.union]?.members ?? []).filter { member in
      member.to.map { staleness.today < $0 } ?? true
    }.map(\.place)
  }

  private func people(of place: PlaceCode) -> Int? {
    switch place {
    case .international: world.people
    case .union:
      members.compactMap { world.place($0)?.people }.reduce(0, +)
    default: world.place(place)?.people
    }
  }
}
