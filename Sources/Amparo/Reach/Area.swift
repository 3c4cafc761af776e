/// The ground that a law speaks for: a place with its parts, the members of the Union, the parties to a treaty.
public struct Area: Hashable, Sendable {
  /// The codes that lie in it, each with its parts.
  let codes: [PlaceCode]
  /// The same in the order of their letters: a place is found by halving, and a country stands right before its parts.
  private let sorted: [PlaceCode]

  init(codes: [PlaceCode]) {
    self.codes = codes
    sorted = codes.sorted()
  }

  /// Whether a place lies in the area; a country of which only a part does leaves it open.
  func contains(_ place: Known<PlaceCode>, fact: Fact) -> Verdict {
    guard case .known(let place) = place else { return .unknown(fact) }
    return contains(place, fact: fact)
  }

  func contains(_ place: PlaceCode, fact: Fact) -> Verdict {
    let country = place.country
    var next = firstIndex(from: country)
    if next < sorted.count, sorted[next] == country { return .yes }
    if place.isPart {
      next = firstIndex(from: place)
      return next < sorted.count && sorted[next] == place ? .yes : .no
    }
    // What follows a country that does not lie in it whole is a part of it, if any does.
    return next < sorted.count && sorted[next].country == country ? .unknown(fact) : .no
  }

  /// Whether one of several places lies in the area.
  func containsOne(of places: [PlaceCode], fact: Fact) -> Verdict {
    var joined = Verdict.no.bits
    for place in places { joined |= contains(place, fact: fact).bits }
    return .any(joined: joined)
  }

  /// Whether one of several nationalities is of the area.
  func containsOne(of places: Known<[PlaceCode]>, fact: Fact) -> Verdict {
    guard case .known(let places) = places else { return .unknown(fact) }
    // A nationality is of a country: a part of one speaks for its whole.
    for place in places {
      let next = firstIndex(from: place.country)
      if next < sorted.count, sorted[next].country == place.country { return .yes }
    }
    return .no
  }

  /// Where the codes begin that are not before a place.
  private func firstIndex(from place: PlaceCode) -> Int {
    sorted.withUnsafeBufferPointer { sorted in
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) >> 1
        if sorted[middle].packed < place.packed { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
