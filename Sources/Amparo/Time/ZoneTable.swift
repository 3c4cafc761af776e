/// The system's table of zones by country: where each zone's city is, and so which countries lie near each other.
struct ZoneTable {
  /// A zone of a country.
  struct Row: Hashable, Sendable {
    /// The country's code.
    var country: String
    /// The latitude of the zone's city in minutes of arc, north positive.
    var north: Int
    /// The longitude in minutes of arc, east positive.
    var east: Int
    /// The name of the zone.
    var zone: String

    /// The part of the world that the name of the zone begins with.
    var region: Substring { zone.prefix { $0 != "/" } }
  }

  /// The rows in the order of the table: the most populous zone of a country first.
  let rows: [Row]

  /// The table of the system; empty where there is none.
  init(_ zones: ZoneData = ZoneData()) {
    let found = zones.folders.lazy.compactMap { RawFile.bytes("\($0)/zone.tab", limit: 1 << 20) }
    self.init(text: found.first.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  init(text: String) {
    rows = text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t")
      guard columns.count >= 3, !line.hasPrefix("#"), let (north, east) = Self.position(columns[1])
      else { return nil }
      return Row(
        country: String(columns[0]), north: north, east: east, zone: String(columns[2]))
    }
  }

  /// The zones of a country.
  func zones(of country: String) -> [Row] { rows.filter { $0.country == country } }

  /// A number that grows with the distance of two countries; nil where the table has not both, or they lie in different
  /// parts of the world.
  func distance(_ one: String, _ other: String) -> Int? {
    guard let from = rows.first(where: { $0.country == one }),
      let to = rows.first(where: { $0.country == other }), from.region == to.region
    else { return nil }
    let north = from.north - to.north
    let east = abs(from.east - to.east)
    let around = min(east, 360 * 60 - east)
    return north * north + around * around
  }

  /// Latitude and longitude from `+404000-0034100` or `+4024-00341`: degrees, minutes and perhaps seconds.
  private static func position(_ text: Substring) -> (Int, Int)? {
    guard let second = text.dropFirst().firstIndex(where: { $0 == "+" || $0 == "-" }) else {
      return nil
    }
    guard let north = minutes(text[..<second], degrees: 2),
      let east = minutes(text[second...], degrees: 3)
    else { return nil }
    return (north, east)
  }

  private static func minutes(_ text: Substring, degrees: Int) -> Int? {
    let digits = ArraySlice(text.dropFirst().utf8)
    guard digits.count >= degrees + 2, let whole = CivilDate.number(digits.prefix(degrees)),
      let part = CivilDate.number(digits.dropFirst(degrees).prefix(2))
    else { return nil }
    return (whole * 60 + part) * (text.hasPrefix("-") ? -1 : 1)
  }
}
