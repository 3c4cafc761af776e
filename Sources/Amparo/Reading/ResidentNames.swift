/// The names of places and services, read once and kept, for who asks by the million.
struct ResidentNames: Sendable {
  /// Every name of a place, in every language.
  let names: [PlaceNames.Name]
  /// The places of a folded name, sorted.
  let codes: [String: [PlaceCode]]
  /// The places that have a name.
  let named: Set<PlaceCode>
  /// The places that have a name or a file.
  let places: Set<PlaceCode>
  /// The ids of the services, sorted.
  let platformIds: [String]
  /// The id of a service by its id and by its folded names.
  let platforms: [String: String]

  init(_ source: PlaceNames) {
    names = source.everyName()
    var codes: [String: Set<PlaceCode>] = [:]
    for name in names { codes[name.folded, default: []].insert(name.code) }
    self.codes = codes.mapValues { $0.sorted() }
    named = Set(source.everyName(of: [.english]).map(\.code))
    places = named.union(source.files.paths().compactMap(Self.place))
    platformIds = source.platforms.ids
    var platforms: [String: String] = [:]
    // A name that two services share means the first of them, and an id means itself.
    for id in platformIds.reversed() {
      for name in source.platforms.foldedNames(of: id) { platforms[name] = id }
    }
    for id in platformIds { platforms[id] = id }
    self.platforms = platforms
  }

  /// The place whose file this is.
  private static func place(_ path: String) -> PlaceCode? {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "jurisdictions", parts[2].hasSuffix(".yaml") else {
      return nil
    }
    let code = PlaceCode(parts[2].dropLast(".yaml".count))
    return code.flatMap { $0.country.description == parts[1] ? $0 : nil }
  }
}
