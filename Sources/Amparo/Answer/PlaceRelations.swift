/// How the places of the data hang together: parts with their countries, members with the Union.
struct PlaceRelations: Sendable {
  private let described: PlaceIndex
  private let entries: [Entry]
  /// The members of the Union today.
  private let members: Area

  private struct Entry: Sendable {
    /// Whether naming the place as a whole brings in its parts.
    let opensParts: Bool
    let parts: [PlaceCode]
    let covers: [PlaceCode]
  }

  init(_ jurisdictions: [PlaceCode: Jurisdiction]) {
    let places = jurisdictions.sorted { $0.key < $1.key }
    described = PlaceIndex(places.map(\.key))
    entries = places.map { _, place in
      Entry(opensParts: place.openParts == .all, parts: place.parts, covers: place.covers)
    }
    let members = jurisdictions[.union]?.members.filter { $0.to == nil } ?? []
    self.members = Area(codes: members.map(\.place))
  }

  /// Whether the data has a file for a place.
  func describes(_ place: PlaceCode) -> Bool { described[place] != nil }

  /// Whether a country is a member of the Union.
  func isMember(_ country: PlaceCode) -> Bool {
    members.contains(country, fact: .victimLocation).value == .yes
  }

  /// The parts to open with a place: all of a whole, or the one legal system that spans a code without a file.
  func parts(openedWith place: PlaceCode) -> [PlaceCode] {
    guard let country = described[place.country], entries[country].opensParts else { return [] }
    if !place.isPart { return entries[country].parts }
    if describes(place) { return [] }
    return entries[country].parts.filter { part in
      described[part].map { entries[$0].covers.contains(place) } ?? false
    }
  }
}
