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
    for establishment in shared.value.establishments {
      let inside = area.contains(establishment.place, fact: .hosts)
      guard inside.value == .yes else { continue }
      let answers = users.contains { answering(to: $0)?.place == establishment.place }
      result = result.or(answers ? .yes : .arguable)
    }
    return result
  }

  /// The establishment that answers to somebody who lives there.
  func answering(to user: Known<PlaceCode>) -> Establishment? {
    guard let shared, case .known(let place) = user else { return nil }
    var everyoneElse: Establishment?
    for establishment in shared.value.establishments {
      switch establishment.serves {
      case .everyoneElse: everyoneElse = everyoneElse ?? establishment
      case .place(let served):
        if place.isInside(served)
          || (served == .union && union.contains(place, fact: .hosts).value == .yes)
        {
          return establishment
        }
      }
    }
    return everyoneElse
  }

  func represented(in area: Area) -> Verdict {
    guard let shared else { return .unknown(.hosts) }
    return .any(shared.value.representedIn.map { area.contains($0.place, fact: .hosts) })
  }

  func offered(in area: Area) -> Verdict {
    if let shared {
      switch shared.value.offersIn {
      case .everywhere: return .yes
      case .places(let places): return .any(places.map { area.contains($0, fact: .hosts) })
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
