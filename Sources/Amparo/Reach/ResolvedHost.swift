/// A host with what the data knows of it.
struct ResolvedHost: Sendable {
  /// The host as the situation names it.
  let host: Host
  /// The members of the Union, for establishments that answer to all of it.
  let union: Area
  /// What the data has on the service; nil when it is none of the data's platforms.
  let shared: Shared<Platform>?

  var isUnknown: Bool {
    shared == nil && host.domain == nil && !host.establishment.isKnown && !host.kind.isKnown
      && !host.hostedIn.isKnown
  }

  var kinds: ValueSet<HostKind> {
    if let shared { return ValueSet([shared.value.kind]) }
    return host.kind.possible
  }

  /// A service that is none of the data's platforms is taken to be of any size.
  var sizes: ValueSet<HostSize> {
    if let shared { return ValueSet([shared.value.size]) }
    return .all
  }

  /// Whether whoever answers for the service is established in the area.
  ///
  /// Certain where that establishment answers to one of the people concerned; arguable where it answers to others only.
  func established(in area: Area, for users: [Known<PlaceCode>]) -> Verdict {
    if case .known(let place) = host.establishment { return area.contains(place, fact: .hosts) }
    guard let shared else { return .unknown(.hosts) }
    if shared.value.establishments.isEmpty { return .unknown(.hosts) }
    var result = Verdict.no
    for index in shared.value.establishments.indices {
      let place = shared.value.establishments[index].place
      guard area.contains(place, fact: .hosts).value == .yes else { continue }
      let answers = users.contains { user in
        answering(to: user, in: shared).map { shared.value.establishments[$0].place } == place
      }
      result = result.or(answers ? .yes : .arguable)
    }
    return result
  }

  /// The establishment that answers to somebody who lives there.
  func answering(to user: Known<PlaceCode>) -> Establishment? {
    guard let shared else { return nil }
    return answering(to: user, in: shared).map { shared.value.establishments[$0] }
  }

  /// Which of the establishments answers to somebody who lives there, by its place in the list.
  private func answering(to user: Known<PlaceCode>, in shared: Shared<Platform>) -> Int? {
    guard case .known(let place) = user else { return nil }
    var everyoneElse: Int?
    for index in shared.value.establishments.indices {
      switch shared.value.establishments[index].serves {
      case .everyoneElse: everyoneElse = everyoneElse ?? index
      case .place(let served):
        if place.isInside(served)
          || (served == .union && union.contains(place, fact: .hosts).value == .yes)
        {
          return index
        }
      }
    }
    return everyoneElse
  }

  func represented(in area: Area) -> Verdict {
    guard let shared else { return .unknown(.hosts) }
    return .any(shared.value.representedIn.lazy.map { area.contains($0.place, fact: .hosts) })
  }

  func offered(in area: Area) -> Verdict {
    if let shared {
      switch shared.value.offersIn {
      case .everywhere: return .yes
      case .places(let places): return .any(places.lazy.map { area.contains($0, fact: .hosts) })
      }
    }
    if case .known(let place) = host.establishment {
      // A service established elsewhere may or may not be directed at people here.
      return area.contains(place, fact: .hosts).or(.arguable)
    }
    return host.domain != nil ? .arguable : .unknown(.hosts)
  }

  func stored(in area: Area) -> Verdict {
    if case .known(let place) = host.hostedIn { return area.contains(place, fact: .hosts) }
    if case .known(let place) = host.establishment,
      area.contains(place, fact: .hosts).value == .yes
    {
      // Whoever runs a service here often stores here too, and need not.
      return .arguable
    }
    return .unknown(.hosts)
  }
}
