import YAML

/// The described places that a new one is likely to resemble: the other parts of its country, else the countries nearest.
struct Neighbours {
  /// Their codes, nearest first.
  let places: [PlaceCode]
  /// The maps of their files, all of one place together.
  let roots: [[Node]]
  /// The zones of the new place, where the system knows them.
  let zones: [String]

  init(of place: PlaceCode, in files: DataFiles, _ table: ZoneTable) {
    let described = Self.described(in: files)
    let siblings = described.filter { $0.isPart && $0.country == place.country && $0 != place }
    places =
      siblings.isEmpty
      ? Self.nearest(described.filter { !$0.isPart }, to: place.country, table)
      : Array(siblings.prefix(5))
    roots = places.map { place in
      let stem = "jurisdictions/\(place.country)/\(place)."
      return files.paths(in: "jurisdictions/\(place.country)").filter { $0.hasPrefix(stem) }
        .compactMap { files.read($0)?.document?.root }
    }
    zones = table.zones(of: place.description).map(\.zone)
  }

  /// The places that have a file with laws.
  private static func described(in files: DataFiles) -> [PlaceCode] {
    let places = files.paths().compactMap { path -> PlaceCode? in
      guard path.hasPrefix("jurisdictions/") else { return nil }
      let root = files.read(path)?.document?.root
      guard root?.value(forKey: PlaceKey.laws.rawValue) != nil else { return nil }
      return root?.value(forKey: PlaceKey.code.rawValue).flatMap { PlaceCode($0.text) }
    }
    return Set(places).subtracting([.union]).sorted()
  }

  private static func nearest(
    _ described: [PlaceCode], to place: PlaceCode, _ table: ZoneTable
  ) -> [PlaceCode] {
    let far = described.compactMap { other in
      table.distance(place.description, other.description).map { (distance: $0, place: other) }
    }
    let sorted = far.filter { $0.place != place }.sorted {
      ($0.distance, $0.place) < ($1.distance, $1.place)
    }
    return sorted.prefix(4).map(\.place)
  }

  /// Their values of a key of a place.
  func values(of key: PlaceKey) -> [Node] {
    roots.flatMap { $0 }.compactMap { $0.value(forKey: key.rawValue) }
  }

  /// Whether at least half of them have the key.
  func usually(have key: PlaceKey) -> Bool {
    let having = roots.filter { $0.contains { $0.value(forKey: key.rawValue) != nil } }
    return !having.isEmpty && having.count * 2 >= roots.count
  }
}
