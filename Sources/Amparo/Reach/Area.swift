/// The ground that a law speaks for: a place with its parts, the members of the Union, the parties to a treaty.
public struct Area: Hashable, Sendable {
  /// The codes that lie in it, each with its parts.
  var codes: [PlaceCode]

  init(codes: [PlaceCode]) { self.codes = codes }

  /// Whether a place lies in the area; a country of which only a part does leaves it open.
  func contains(_ place: Known<PlaceCode>, fact: Fact) -> Verdict {
    guard case .known(let place) = place else { return .unknown(fact) }
    return contains(place, fact: fact)
  }

  func contains(_ place: PlaceCode, fact: Fact) -> Verdict {
    var partly = false
    for code in codes {
      if place.isInside(code) { return .yes }
      if code.isInside(place) { partly = true }
    }
    return partly ? .unknown(fact) : .no
  }

  /// Whether one of several places lies in the area: for nationalities, which may be many.
  func containsOne(of places: Known<[PlaceCode]>, fact: Fact) -> Verdict {
    guard case .known(let places) = places else { return .unknown(fact) }
    // A nationality is of a country: a part of one speaks for its whole.
    for code in codes where places.contains(where: { $0.country == code.country }) { return .yes }
    return .no
  }
}
