/// A host with what the data knows of it.
///
/// It never changes once made: laws ask it for its places again and again, and handing it on costs a reference.
final class ResolvedHost: Sendable {
  /// The host as the situation names it.
  let host: Host
  /// The members of the Union, for establishments that answer to all of it.
  let union: Area
  /// What the data has on the service; nil when it is none of the data's platforms.
  let service: Service?
  let kinds: ValueSet<HostKind>
  /// A service that is none of the data's platforms is taken to be of any size.
  let sizes: ValueSet<HostSize>

  init(host: Host, union: Area, service: Service?) {
    self.host = host
    self.union = union
    self.service = service
    kinds = service?.kind ?? host.kind.possible
    sizes = service?.size ?? .all
  }

  convenience init(host: Host, union: Area, shared: Shared<Platform>?) {
    self.init(host: host, union: union, service: shared.map { Service($0) })
  }

  /// What the data has on the service, whole.
  var shared: Shared<Platform>? { service?.shared }

  var isUnknown: Bool {
    service == nil && host.domain == nil && !host.establishment.isKnown && !host.kind.isKnown
      && !host.hostedIn.isKnown
  }

  /// Whether whoever answers for the service is established in the area.
  ///
  /// Certain where that establishment answers to one of the people concerned; arguable where it answers to others only.
  func established(in area: Area, for users: [Known<PlaceCode>]) -> Verdict {
    established(in: area, answering: seatsAnswering(to: users))
  }

  func established(in area: Area, answering: UInt64) -> Verdict {
    if case .known(let place) = host.establishment { return area.contains(place, fact: .hosts) }
    guard let service, !service.seats.isEmpty else { return .unknown(.hosts) }
    var result = Verdict.no
    for (index, seat) in service.seats.enumerated()
    where area.contains(seat.place, fact: .hosts).value == .yes {
      if answering & (1 << UInt64(index)) != 0 { return .yes }
      result = .arguable
    }
    return result
  }

  /// The establishments, one bit each, in whose places somebody answers to one of these people.
  func seatsAnswering(to users: [Known<PlaceCode>]) -> UInt64 {
    guard let service else { return 0 }
    var answering: UInt64 = 0
    for user in users {
      guard let seat = seat(answering: user, in: service) else { continue }
      let place = service.seats[seat].place
      for (index, other) in service.seats.enumerated() where other.place == place {
        answering |= 1 << UInt64(index)
      }
    }
    return answering
  }

  /// The establishment that answers to somebody who lives there.
  func answering(to user: Known<PlaceCode>) -> Establishment? {
    guard let service else { return nil }
    return seat(answering: user, in: service).map { service.shared.value.establishments[$0] }
  }

  /// Which of the establishments answers to somebody who lives there, by its place in the list.
  private func seat(answering user: Known<PlaceCode>, in service: Service) -> Int? {
    guard case .known(let place) = user else { return nil }
    var everyoneElse: Int?
    for (index, seat) in service.seats.enumerated() {
      guard let served = seat.serves else {
        everyoneElse = everyoneElse ?? index
        continue
      }
      if place.isInside(served)
        || (served == .union && union.contains(place, fact: .hosts).value == .yes)
      {
        return index
      }
    }
    return everyoneElse
  }

  func represented(in area: Area) -> Verdict {
    guard let service else { return .unknown(.hosts) }
    return area.containsOne(of: service.representedIn, fact: .hosts)
  }

  func offered(in area: Area) -> Verdict {
    if let service {
      guard let places = service.offeredIn else { return .yes }
      return area.containsOne(of: places, fact: .hosts)
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
