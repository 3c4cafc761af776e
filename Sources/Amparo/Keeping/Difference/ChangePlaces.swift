/// The places whose cases a change can be about.
struct ChangePlaces {
  private(set) var all: [PlaceCode] = []

  init(_ change: Change, old: Lawbook, new: Lawbook) {
    let holders = [new, old].compactMap { lawbook in
      lawbook.instruments.first { $0.id == change.name.holder }
    }
    if let instrument = holders.first {
      add(instrument.place == .union ? Self.members(new, old) : instrument.parties.map(\.place))
    } else {
      switch change.name.kind {
      case .calendar:
        add(Self.counting(by: change.name.id, new) + Self.counting(by: change.name.id, old))
      case .platform: add(Self.answering(change))
      case .law, .body, .place, .instrument:
        guard let place = change.place, place != .international else { return }
        add(place == .union ? Self.members(new, old) : [place])
      }
    }
  }

  private mutating func add(_ places: [PlaceCode]) {
    for place in places where !all.contains(place) && place != .union { all.append(place) }
    // One member or party speaks for the others.
    if all.count > 2 { all = Array(all.prefix(2)) }
  }

  /// Members that were added, left or changed first, then the others that have files.
  private static func members(_ new: Lawbook, _ old: Lawbook) -> [PlaceCode] {
    let (now, before) = (
      new.jurisdictions[.union]?.members ?? [], old.jurisdictions[.union]?.members ?? []
    )
    let changed = Set(now).symmetricDifference(before).map(\.place).sorted()
    let described = now.filter { $0.to == nil && new.jurisdictions[$0.place] != nil }
    return changed + described.map(\.place).sorted()
  }

  /// The places whose clocks a calendar moves.
  static func counting(by calendar: String, _ lawbook: Lawbook) -> [PlaceCode] {
    lawbook.jurisdictions.values.filter { place in
      let own = place.code.description
      let above = lawbook.calendars[own] == nil ? place.code.country.description : own
      return place.regimes.contains { entry in
        switch entry.regime.calendar {
        case .named(let name): lawbook.isUnder(name, calendar)
        case .placeOfFiling: lawbook.isUnder(above, calendar)
        }
      }
    }.map(\.code).sorted()
  }

  /// Where those live to whom a service answers from a place of its own.
  private static func answering(_ change: Change) -> [PlaceCode] {
    var places: [PlaceCode] = []
    for case .platform(let platform) in [change.new, change.old].compactMap({ $0 }) {
      for establishment in platform.establishments {
        if case .place(let place) = establishment.serves { places.append(place) }
        places.append(establishment.place)
      }
    }
    return places
  }
}

extension Lawbook {
  /// Whether a calendar is the other or has it above it.
  func isUnder(_ calendar: String, _ other: String) -> Bool {
    var name: String? = calendar
    var seen: Set<String> = []
    while let current = name, seen.insert(current).inserted {
      if current == other { return true }
      name = calendars[current]?.parent
    }
    return false
  }
}
