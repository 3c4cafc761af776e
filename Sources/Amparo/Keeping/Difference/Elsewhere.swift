extension Situation {
  /// The situation with everybody, and every service that is no platform of the data, in one place.
  func moved(to code: PlaceCode) -> Situation {
    let place = Known.known(code)
    let nations = Known.known([code])
    var moved = self
    (moved.victim.location, moved.victim.locationAtAct) = (place, .unknown)
    (moved.victim.residence, moved.victim.nationality) = (place, nations)
    (moved.uploader.location, moved.uploader.residence) = (place, place)
    moved.uploader.nationality = nations
    moved.hosts = (hosts.isEmpty ? [.unknown] : hosts).map { host in
      guard host.platform == nil else { return host }
      var host = host
      (host.establishment, host.hostedIn) = (place, place)
      return host
    }
    return moved
  }
}

extension Lawbook {
  /// A place of which neither lawbook says anything: of the codes that stand for no country (ISO 3166-1, `XA` to `XZ`) one that is
  /// free in both.
  static func elsewhere(_ old: Lawbook, _ new: Lawbook) -> PlaceCode {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).reversed()
    let codes = letters.compactMap { PlaceCode("X\(Character(Unicode.Scalar($0)))") }
    let free = codes.first { old.jurisdictions[$0] == nil && new.jurisdictions[$0] == nil }
    return free ?? .international
  }
}
