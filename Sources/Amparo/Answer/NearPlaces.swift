/// The places of a case by how near they are to the people in it.
struct NearPlaces {
  /// The places that are tied to the case by a person, and not only by a host; and the world.
  private let personal: [PlaceCode]
  /// The places in the order of their ties: the victim's first.
  private let order: [PlaceCode]

  init(_ connections: [Connection]) {
    var own: [PlaceCode] = []
    for connection in connections {
      // The country of a part is there for its law, not because somebody has a tie to all of it.
      if connection.by.isSubset(of: Self.hostTies) || connection.by == Self.parent { continue }
      own.append(connection.place)
    }
    personal = own + own.map(\.country) + [.international]
    order = connections.map(\.place)
  }

  func isPersonal(_ place: PlaceCode) -> Bool { personal.contains(place) }

  /// How far down a place stands; what is not among them comes after them.
  func rank(_ place: PlaceCode) -> Int { order.firstIndex(of: place) ?? order.count }

  /// The rank of a place that only a host brings in.
  var farthest: Int { order.count + 1 }

  private static let hostTies = ValueSet<Connection.Tie>([
    .hostEstablishment, .hostRepresentative, .hostStorage,
  ])
  private static let parent = ValueSet<Connection.Tie>([.parent])
}
