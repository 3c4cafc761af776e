/// The bodies that this person can use, or may: chosen by what they are there for.
struct UsableBodies {
  private let advice: [BodyAdvice]
  private var bodies: [Entry] = []
  /// What they are there for, taken together.
  private var roles = ValueSet<Body.Role>.none

  /// A body by its place among those that are advised on, with what is looked at to choose it.
  private struct Entry {
    let place: Int
    let role: Body.Role
    let isNear: Bool
    let countsAsComplaint: Trilean
  }

  init(_ advice: [BodyAdvice], places: NearPlaces) {
    self.advice = advice
    bodies.reserveCapacity(advice.count)
    for place in advice.indices where advice[place].canUse != .no {
      let role = advice[place].prepared.body.role
      roles.bits |= 1 << UInt32(role.position)
      bodies.append(
        Entry(
          place: place, role: role, isNear: places.isPersonal(advice[place].prepared.body.place),
          countsAsComplaint: advice[place].prepared.body.countsAsComplaint))
    }
  }

  /// The ids of those that are there for one of these and fit.
  func refs(
    _ wanted: ValueSet<Body.Role>, where fits: (PreparedBody) -> Bool = { _ in true }
  ) -> [String] {
    choose(wanted, near: false, where: fits)
  }

  /// The same of those that are near, where the victim or the uploader is, or the world's; where none is, of all.
  func nearRefs(
    _ wanted: ValueSet<Body.Role>, where fits: (PreparedBody) -> Bool = { _ in true }
  ) -> [String] {
    let isNear = bodies.indices.contains { bodies[$0].isNear && wanted.contains(bodies[$0].role) }
    return choose(wanted, near: isNear, where: fits)
  }

  /// The ids of those whose form starts no case.
  var withoutComplaint: [String] { refs { $0.countsAsComplaint == .no } }

  private func choose(
    _ wanted: ValueSet<Body.Role>, near: Bool, where fits: (PreparedBody) -> Bool
  ) -> [String] {
    if roles.intersection(wanted).isEmpty { return [] }
    return refs { entry in
      (entry.isNear || !near) && wanted.contains(entry.role) && fits(advice[entry.place].prepared)
    }
  }

  private func refs(where isWanted: (Entry) -> Bool) -> [String] {
    var refs: [String] = []
    refs.reserveCapacity(bodies.count)
    for entry in bodies where isWanted(entry) {
      refs.append(advice[entry.place].prepared.body.id.description)
    }
    return refs
  }
}
