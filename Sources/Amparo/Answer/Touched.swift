/// The places and instruments that a case touches, made ready.
struct Touched {
  let connections: [Connection]
  /// The places with a file, in the order of the connections, and then the instruments.
  let places: [PreparedPlace]
  /// How many of them are places.
  let placeCount: Int

  var lawCount: Int { places.reduce(0) { $0 + $1.laws.count } }

  /// What the places and the instruments do not describe.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    gaps.reserveCapacity(places.reduce(connections.count) { $0 + $1.gaps.count })
    var next = 0
    for connection in connections {
      if next < placeCount, places[next].code == connection.place {
        gaps += places[next].gaps
        next += 1
      } else {
        gaps.append(Gap(place: connection.place, missing: .file))
      }
    }
    for instrument in places[next...] { gaps += instrument.gaps }
    return gaps
  }
}

extension Clerk {
  /// What a situation touches.
  mutating func touched(_ situation: Situation, hosts: [ResolvedHost]) -> Touched {
    var list = ConnectionList(situation, hosts: hosts)
    list.widen(relations)
    return touched(list.connections(relations))
  }

  mutating func touched(_ connections: [Connection]) -> Touched {
    let opened = instruments(openedBy: connections)
    var ready: [PreparedPlace] = []
    ready.reserveCapacity(connections.count + opened.count)
    for connection in connections {
      if let place = place(connection.place) { ready.append(place) }
    }
    let placeCount = ready.count
    for index in opened { ready.append(instrument(index)) }
    return Touched(connections: connections, places: ready, placeCount: placeCount)
  }
}
