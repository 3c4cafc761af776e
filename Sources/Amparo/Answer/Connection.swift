/// A place that the facts tie the case to, and by what.
public struct Connection: Hashable, Sendable {
  /// The facts that bring a place in.
  public enum Tie: String, Vocabulary {
    case victimLocation = "victim_location"
    case victimResidence = "victim_residence"
    case victimLocationAtAct = "victim_location_at_act"
    case victimNationality = "victim_nationality"
    case uploaderLocation = "uploader_location"
    case uploaderResidence = "uploader_residence"
    case uploaderNationality = "uploader_nationality"
    case hostEstablishment = "host_establishment"
    case hostRepresentative = "host_representative"
    case hostStorage = "host_storage"
    /// The country of a part that is tied.
    case parent
    /// A legal system of a country that is tied as a whole.
    case part
    /// The Union, through a member.
    case union
  }

  /// The place.
  public var place: PlaceCode
  /// The facts that tie it to the case.
  public var by: ValueSet<Tie>
  /// Whether the data has a file for it.
  public var isDescribed: Bool
}

/// Gathers the places of a situation in a fixed order: the victim's first, then the uploader's, then the hosts'.
struct ConnectionList {
  private(set) var places: [PlaceCode] = []
  private(set) var ties: [ValueSet<Connection.Tie>] = []

  mutating func add(_ place: PlaceCode, _ tie: Connection.Tie) {
    let tie = ValueSet<Connection.Tie>(CollectionOfOne(tie))
    guard let index = places.firstIndex(of: place) else {
      places.append(place)
      ties.append(tie)
      return
    }
    ties[index] = ties[index].union(tie)
  }

  mutating func add(_ place: Known<PlaceCode>, _ tie: Connection.Tie) {
    if case .known(let place) = place { add(place, tie) }
  }

  /// The places that the facts themselves name.
  init(_ situation: borrowing Situation, hosts: [ResolvedHost]) {
    places.reserveCapacity(16)
    ties.reserveCapacity(16)
    add(situation.victim.location, .victimLocation)
    add(situation.victim.residence, .victimResidence)
    add(situation.victim.locationAtAct, .victimLocationAtAct)
    if case .known(let places) = situation.victim.nationality {
      for place in places { add(place, .victimNationality) }
    }
    add(situation.uploader.location, .uploaderLocation)
    add(situation.uploader.residence, .uploaderResidence)
    if case .known(let places) = situation.uploader.nationality {
      for place in places { add(place, .uploaderNationality) }
    }
    for host in hosts {
      add(host.host.establishment, .hostEstablishment)
      add(host.host.hostedIn, .hostStorage)
      guard let service = host.service else { continue }
      for seat in service.seats { add(seat.place, .hostEstablishment) }
      for place in service.representedIn { add(place, .hostRepresentative) }
    }
  }

  /// Adds the countries of parts, the parts of countries that open them, and the Union.
  mutating func widen(_ relations: PlaceRelations) {
    // Only what the facts name opens its parts: the country of a known part does not bring in the others.
    let named = places.count
    for index in 0..<named where places[index].isPart {
      add(places[index].country, .parent)
    }
    for index in 0..<named {
      for part in relations.parts(openedWith: places[index]) { add(part, .part) }
    }
    if places.contains(where: { relations.isMember($0.country) }) { add(.union, .union) }
  }

  func connections(_ relations: PlaceRelations) -> [Connection] {
    places.indices.map { index in
      Connection(
        place: places[index], by: ties[index],
        isDescribed: relations.describes(places[index]))
    }
  }
}
