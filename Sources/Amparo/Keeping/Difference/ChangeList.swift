/// All that differs between two lawbooks: changes of meaning, and records of which only the wording changed.
struct ChangeList {
  private(set) var meaning: [Change] = []
  private(set) var wording: [WordingChange] = []
  private let old: [RecordName: Record]
  private let new: [RecordName: Record]

  init(_ old: Lawbook, _ new: Lawbook) {
    self.old = old.records
    self.new = new.records
    compare(renamed: Self.renamed(self.new, had: self.old))
    meaning.sort { ($0.name, $0.part ?? Part(.status)) < ($1.name, $1.part ?? Part(.status)) }
    wording.sort { $0.name < $1.name }
  }

  /// Names in the newer data of records that the older has under a retired name.
  private static func renamed(
    _ new: [RecordName: Record], had old: [RecordName: Record]
  ) -> [RecordName: RecordName] {
    var renamed: [RecordName: RecordName] = [:]
    for (name, record) in new where old[name] == nil {
      for retired in record.formerly {
        let full = retired.contains("/") ? retired : "\(name.holder)/\(retired)"
        let before = RecordName(name.kind, full)
        if old[before] != nil, new[before] == nil { renamed[name] = before }
      }
    }
    return renamed
  }

  private mutating func compare(renamed: [RecordName: RecordName]) {
    for (name, after) in new {
      let formerly = renamed[name]
      guard let before = old[formerly ?? name] else {
        add(name, .added, part: nil, nil, after)
        continue
      }
      let parts = Record.changedParts(before, after)
      for part in parts {
        add(name, Self.kind(part, before, after), part: part, before, after, formerly: formerly)
      }
      if parts.isEmpty, before != after {
        wording.append(WordingChange(name: name, formerly: formerly, old: before, new: after))
      } else if before.withoutParts(parts, of: after) != after {
        wording.append(WordingChange(name: name, formerly: formerly, old: before, new: after))
      }
    }
    let kept = Set(renamed.values)
    for (name, before) in old where new[name] == nil && !kept.contains(name) {
      add(name, .removed, part: nil, before, nil)
    }
  }

  private mutating func add(
    _ name: RecordName, _ kind: Change.Kind, part: Part?, _ before: Record?, _ after: Record?,
    formerly: RecordName? = nil
  ) {
    meaning.append(
      Change(
        name: name, formerly: formerly, kind: kind, part: part, old: before, new: after,
        place: (after ?? before)?.place))
  }

  private static func kind(_ part: Part, _ before: Record, _ after: Record) -> Change.Kind {
    if case .law(let one) = before, case .law(let two) = after {
      switch part.name {
      case .deadline:
        return kind(one.deadlines.map(\.rule.id), two.deadlines.map(\.rule.id), part.id)
      case .inForce where one.inForce?.to == nil && two.inForce?.to != nil: return .ended
      case .status where two.status == .repealed || two.status == .struckDown: return .ended
      case .status where two.status == .inForce: return .started
      default: return .changed
      }
    }
    return kind(before.ids(part.name), after.ids(part.name), part.id)
  }

  private static func kind(_ old: [String], _ new: [String], _ id: String?) -> Change.Kind {
    guard let id else { return .changed }
    return !old.contains(id) ? .added : !new.contains(id) ? .removed : .changed
  }
}

extension Record {
  /// The record with parts of another, to see what else differs.
  fileprivate func withoutParts(_ parts: [Part], of other: Record) -> Record {
    parts.reduce(self) { $0.taking($1, from: other) }
  }

  fileprivate var formerly: [String] {
    switch self {
    case .law(let law): law.formerly
    case .body(let body): body.formerly
    default: []
    }
  }

  var place: PlaceCode? {
    switch self {
    case .law(let law): law.place
    case .body(let body): body.place
    case .place(let place): place.code
    case .instrument(let instrument): instrument.place
    case .platform, .calendar: nil
    }
  }

  /// The ids of a part that a record has several of.
  fileprivate func ids(_ part: Part.Name) -> [String] {
    switch (self, part) {
    case (.place(let place), .deadline): place.deadlines.map(\.rule.id)
    case (.place(let place), .counting): place.regimes.map(\.regime.id)
    case (.instrument(let instrument), .deadline): instrument.deadlines.map(\.rule.id)
    case (.instrument(let instrument), .counting): instrument.regimes.map(\.regime.id)
    case (.platform(let platform), .route): platform.routes.map(\.id)
    default: Track.allCases.map(\.rawValue)
    }
  }
}
