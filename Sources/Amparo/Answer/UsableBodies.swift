/// The bodies that this person can use, or may: chosen by what they are there for.
struct UsableBodies {
  private var bodies: [Entry] = []
  /// What they are there for, taken together.
  private var roles = ValueSet<Body.Role>.none

  /// A body, with what is looked at to choose it.
  private struct Entry {
    let body: PreparedBody
    let role: Body.Role
    let isNear: Bool
    let countsAsComplaint: Trilean
  }

  init(_ advice: [BodyAdvice], places: NearPlaces) {
    bodies.reserveCapacity(advice.count)
    for one in advice where one.canUse != .no {
      let body = one.prepared
      roles.bits |= 1 << UInt32(body.body.role.position)
      bodies.append(
        Entry(
          body: body, role: body.body.role, isNear: places.isPersonal(body.body.place),
          countsAsComplaint: body.body.countsAsComplaint))
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
  var withoutComplaint: [String] {
    var refs: [String] = []
    for place in bodies.indices where bodies[place].countsAsComplaint == .no {
      refs.append(bodies[place].body.body.id.description)
    }
    return refs
  }

  private func choose(
    _ wanted: ValueSet<Body.Role>, near: Bool, where fits: (PreparedBody) -> Bool
  ) -> [String] {
    var refs: [String] = []
    if roles.intersection(wanted).isEmpty { return refs }
    for place in bodies.indices
    where (bodies[place].isNear || !near) && wanted.contains(bodies[place].role)
      && fits(bodies[place].body)
    {
      refs.append(bodies[place].body.body.id.description)
    }
    return refs
  }
}
