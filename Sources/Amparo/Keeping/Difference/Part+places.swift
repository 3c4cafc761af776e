extension Jurisdiction {
  /// The parts of a place that an answer can hang on, its laws and bodies apart.
  var changeable: [Part] {
    [.emergency, .responsibility, .members, .extent, .zone, .forum, .choiceOfLaw].map { Part($0) }
      + Track.allCases.map { Part(.reach, $0.rawValue) }
      + regimes.map { Part(.counting, $0.regime.id) }
      + deadlines.map { Part(.deadline, $0.rule.id) }
  }

  /// Takes one part over from another version of the place.
  mutating func take(_ part: Part, from other: Jurisdiction) {
    switch part.name {
    case .emergency: emergency = other.emergency
    case .responsibility: responsibility = other.responsibility
    case .members: members = other.members
    case .extent:
      within = other.within
      covers = other.covers
      (parts, openParts) = (other.parts, other.openParts)
    case .zone: zone = other.zone
    case .forum: forum = other.forum
    case .choiceOfLaw: choiceOfLaw = other.choiceOfLaw
    case .reach: reach.take(part.id, from: other.reach)
    case .counting: regimes.take(part.id, from: other.regimes) { $0.regime.id }
    case .deadline: deadlines.take(part.id, from: other.deadlines) { $0.rule.id }
    default: break
    }
  }
}

extension Instrument {
  /// The parts of an instrument that an answer can hang on, its laws apart.
  var changeable: [Part] {
    [.parties, .forum, .choiceOfLaw].map { Part($0) }
      + Track.allCases.map { Part(.reach, $0.rawValue) }
      + regimes.map { Part(.counting, $0.regime.id) }
      + deadlines.map { Part(.deadline, $0.rule.id) }
  }

  /// Takes one part over from another version of the instrument.
  mutating func take(_ part: Part, from other: Instrument) {
    switch part.name {
    case .parties: parties = other.parties
    case .forum: forum = other.forum
    case .choiceOfLaw: choiceOfLaw = other.choiceOfLaw
    case .reach: reach.take(part.id, from: other.reach)
    case .counting: regimes.take(part.id, from: other.regimes) { $0.regime.id }
    case .deadline: deadlines.take(part.id, from: other.deadlines) { $0.rule.id }
    default: break
    }
  }
}

extension [[ReachRule]] {
  /// Takes the rules of one track over.
  fileprivate mutating func take(_ track: String?, from other: [[ReachRule]]) {
    guard let position = track.flatMap(Track.init(rawValue:))?.position,
      indices.contains(position), other.indices.contains(position)
    else { return }
    self[position] = other[position]
  }
}
