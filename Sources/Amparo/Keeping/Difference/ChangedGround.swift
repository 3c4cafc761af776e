/// What the changes between two states touch, so that only questions are asked whose answers may differ.
struct ChangedGround {
  private var places: Set<PlaceCode> = []
  private var platforms: Set<String> = []
  private var isEverywhere = false

  init(_ changes: [Change], old: Lawbook, new: Lawbook) {
    for change in changes {
      switch (change.name.kind, change.place) {
      case (.platform, _): platforms.insert(change.name.id)
      case (.calendar, _):
        for lawbook in [old, new] {
          places.formUnion(ChangePlaces.counting(by: change.name.id, lawbook))
        }
      case (_, let place?) where place != .union && place != .international: places.insert(place)
      default: isEverywhere = true
      }
    }
  }

  /// Whether the answer to a question may differ: it is tied to a place, or on a service, that a change touches.
  func reaches(_ situation: Situation, _ lawbooks: [Lawbook]) -> Bool {
    if isEverywhere { return true }
    for host in situation.hosts {
      if let id = host.platform, platforms.contains(id) { return true }
      if host.domain != nil, !platforms.isEmpty { return true }
    }
    return lawbooks.contains { lawbook in
      var list = ConnectionList(situation, hosts: lawbook.resolve(situation.hosts))
      list.widen(PlaceRelations(lawbook.jurisdictions))
      return !places.isDisjoint(with: list.places)
    }
  }
}
