/// One change of meaning between two states of the data: one part of one record, or the whole of it.
public struct Change: Sendable {
  /// What happened to it.
  public enum Kind: String, Vocabulary {
    case added
    /// It stands in the data no more.
    case removed
    /// It stands in the data and is law no more from a day on.
    case ended
    /// What was to come is law.
    case started
    case changed
  }

  /// The record as the newer data names it.
  public var name: RecordName
  /// The name that it had before, where that was another.
  public var formerly: RecordName?
  /// What happened to it.
  public var kind: Kind
  /// The part that changed; nil: the whole record.
  public var part: Part?
  /// The record before; nil when it was not there.
  public var old: Record?
  /// The record after; nil when it is no longer there.
  public var new: Record?
  /// The place whose law it is, where it is one place's.
  public var place: PlaceCode?
}

extension Change {
  /// The lawbook with this change and no other.
  func made(in old: Lawbook, of newer: Lawbook) -> Lawbook {
    var lawbook = old
    lawbook.put(whole(self.old, taking: new), replacing: formerly ?? name, from: newer)
    return lawbook
  }

  /// The newer lawbook without this change.
  func undone(in new: Lawbook, of older: Lawbook) -> Lawbook {
    var lawbook = new
    lawbook.put(whole(self.new, taking: old), replacing: name, from: older)
    return lawbook
  }

  private func whole(_ record: Record?, taking other: Record?) -> Record? {
    guard let part, let record, let other else { return other }
    return record.taking(part, from: other)
  }
}

extension Lawbook {
  /// Puts a record in the place of the one of that name; without one, takes that away.
  mutating func put(_ record: Record?, replacing name: RecordName, from other: Lawbook) {
    switch name.kind {
    case .law, .body: putInHolder(record, replacing: name, from: other)
    case .place: putPlace(record, replacing: name)
    case .instrument: putInstrument(record, replacing: name)
    case .platform:
      platforms[name.id] = nil
      if case .platform(let platform) = record { platforms[platform.id] = platform }
    case .calendar:
      calendars[name.id] = nil
      if case .calendar(let calendar) = record { calendars[calendar.code] = calendar }
    }
  }

  private mutating func putPlace(_ record: Record?, replacing name: RecordName) {
    guard let code = PlaceCode(name.id) else { return }
    let before = jurisdictions.removeValue(forKey: code)
    guard case .place(var place) = record else { return }
    place.laws = before?.laws ?? []
    place.bodies = before?.bodies ?? []
    jurisdictions[code] = place
  }

  private mutating func putInstrument(_ record: Record?, replacing name: RecordName) {
    let before = instruments.firstIndex { $0.id == name.id }
    guard case .instrument(var instrument) = record else {
      if let before { instruments.remove(at: before) }
      return
    }
    if let before {
      instrument.laws = instruments[before].laws
      instruments[before] = instrument
    } else {
      instruments.append(instrument)
      instruments.sort { $0.id < $1.id }
    }
  }

  /// A law or a body stands in a place or an instrument, which comes with it where it is missing.
  private mutating func putInHolder(
    _ record: Record?, replacing name: RecordName, from other: Lawbook
  ) {
    func isIt(_ id: LawID) -> Bool { id.description == name.id }
    func put<Item>(_ item: Item?, in items: inout [Item], _ isIt: (Item) -> Bool) {
      let position = items.firstIndex(where: isIt)
      if let position, let item {
        items[position] = item
      } else if let position {
        items.remove(at: position)
      } else if let item {
        items.append(item)
      }
    }
    var law: Law?
    if case .law(let found) = record { law = found }
    var body: Body?
    if case .body(let found) = record { body = found }
    if let position = instruments.firstIndex(where: { $0.id == name.holder }) {
      put(law, in: &instruments[position].laws) { isIt($0.id) }
      return
    }
    if name.kind == .law, let instrument = other.instruments.first(where: { $0.id == name.holder })
    {
      var shell = instrument.shell
      shell.laws = law.map { [$0] } ?? []
      instruments.append(shell)
      instruments.sort { $0.id < $1.id }
      return
    }
    guard let code = PlaceCode(name.holder), code != .international else {
      put(body, in: &bodies) { isIt($0.id) }
      return
    }
    guard var place = jurisdictions[code] ?? other.jurisdictions[code]?.shell else { return }
    if name.kind == .law {
      put(law, in: &place.laws) { isIt($0.id) }
    } else {
      put(body, in: &place.bodies) { isIt($0.id) }
    }
    jurisdictions[code] = place
  }
}
