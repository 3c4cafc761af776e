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
    guard let index = places.firstIndex(of: place) else {
      places.append(place)
      ties.append(ValueSet([tie]))
      return
    }
    ties[index] = ties[index].union(ValueSet([tie]))
  }

  mutating func add(_ place: Known<PlaceCode>, _ tie: Connection.Tie) {
    if case .known(let place) = place { add(place, tie) }
  }

  /// The places that the facts themselves name.
  init(_ situation: Situation, hosts: [ResolvedHost]) {
    let (victim, uploader) = (situation.victim, situation.uploader)
    add(victim.location, .victimLocation)
    add(victim.residence, .victimResidence)
    add(victim.locationAtAct, .victimLocationAtAct)
    for place in victim.nationality.value ?? [] { add(place, .victimNationality) }
    add(uploader.location, .uploaderLocation)
    add(uploader.residence, .uploaderResidence)
    for place in uploader.nationality.value ?? [] { add(place, .uploaderNationality) }
    for host in hosts {
      add(host.host.establishment, .hostEstablishment)
      add(host.host.hostedIn, .hostStorage)
      for establishment in host.shared?.value.establishments ?? [] {
        add(establishment.place, .hostEstablishment)
      }
      for establishment in host.shared?.value.representedIn ?? [] {
        add(establishment.place, .hostRepresentative)
      }
    }
  }

  /// Adds the countries of parts, the parts of countries that open them, and the Union.
  mutating func widen(_ jurisdictions: [PlaceCode: Jurisdiction]) {
    // Only what the facts name opens its parts: the country of a known part does not bring in the others.
    let named = places
    for place in named where place.isPart { add(place.country, .parent) }
    for place in named {
      for part in Self.parts(of: place, in: jurisdictions) { add(part, .part) }
    }
    let members = jurisdictions[.union]?.members ?? []
    let countries = places.map(\.country)
    if members.contains(where: { $0.to == nil && countries.contains($0.place) }) {
      add(.union, .union)
    }
  }

  /// The parts to open with a place: all of a whole, or the one legal system that spans a code without a file.
  static func parts(
    of place: PlaceCode, in jurisdictions: [PlaceCode: Jurisdiction]
  ) -> [PlaceCode] {
    guard let country = jurisdictions[place.country], country.openParts == .all else { return [] }
    if place == country.code { return country.parts }
    if jurisdictions[place] != nil { return [] }
    return country.parts.filter { jurisdictions[$0]?.covers.contains(place) ?? false }
  }

  func connections(_ jurisdictions: [PlaceCode: Jurisdiction]) -> [Connection] {
    zip(places, ties).map { place, ties in
      Connection(place: place, by: ties, isDescribed: jurisdictions[place] != nil)
    }
  }
}
