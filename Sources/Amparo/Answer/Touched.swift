/// The places and instruments that a case touches, made ready.
struct Touched {
  let connections: [Connection]
  /// The places with a file, in the order of the connections, and then the instruments.
  let places: [PreparedPlace]
  /// How many of them are places.
  let placeCount: Int
  /// What the places and the instruments do not describe.
  let gaps: [Gap]

  var lawCount: Int { places.reduce(0) { $0 + $1.laws.count } }
}

extension Clerk {
  /// What a situation touches.
  mutating func touched(_ situation: Situation, hosts: [ResolvedHost]) -> Touched {
    var list = ConnectionList(situation, hosts: hosts)
    list.widen(lawbook.jurisdictions)
    return touched(list.connections(lawbook.jurisdictions))
  }

  mutating func touched(_ connections: [Connection]) -> Touched {
    var ready: [PreparedPlace] = []
    var gaps: [Gap] = []
    for connection in connections {
      if let place = place(connection.place) {
        ready.append(place)
        gaps += place.gaps
      } else {
        gaps.append(Gap(place: connection.place, missing: .file))
      }
    }
    let placeCount = ready.count
    for index in opened(connections) {
      let instrument = instrument(index)
      ready.append(instrument)
      gaps += instrument.gaps
    }
    return Touched(
      connections: connections, places: ready, placeCount: placeCount, gaps: gaps)
  }

  /// The instruments that speak for one of the places, in the order of the lawbook.
  private func opened(_ connections: [Connection]) -> [Int] {
    var opened: [Int] = []
    func open(_ more: [Int]?) {
      for index in more ?? [] where !opened.contains(index) { opened.append(index) }
    }
    for connection in connections {
      let place = connection.place
      open(instrumentsByParty[place])
      if place.isPart { open(instrumentsByParty[place.country]) }
    }
    return opened.sorted()
  }
}
