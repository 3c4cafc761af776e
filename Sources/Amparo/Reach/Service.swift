/// A service of the data with its places made ready for tests.
final class Service: Sendable {
  /// What the data has on it, whole.
  let shared: Shared<Platform>
  let kind: ValueSet<HostKind>
  let size: ValueSet<HostSize>
  /// Its establishments, in the order of the data.
  let seats: [Seat]
  let representedIn: [PlaceCode]
  /// Where it is offered; nil: everywhere.
  let offeredIn: [PlaceCode]?

  /// An establishment.
  struct Seat: Sendable {
    let place: PlaceCode
    /// To whose people it answers; nil: to everyone else.
    let serves: PlaceCode?
  }

  init(_ shared: Shared<Platform>) {
    self.shared = shared
    let platform = shared.value
    kind = ValueSet([platform.kind])
    size = ValueSet([platform.size])
    seats = platform.establishments.map { establishment in
      switch establishment.serves {
      case .everyoneElse: Seat(place: establishment.place, serves: nil)
      case .place(let served): Seat(place: establishment.place, serves: served)
      }
    }
    representedIn = platform.representedIn.map(\.place)
    switch platform.offersIn {
    case .everywhere: offeredIn = nil
    case .places(let places): offeredIn = places
    }
  }
}
