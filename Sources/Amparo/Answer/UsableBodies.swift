/// The bodies that this person can use, or may: chosen by what they are there for.
struct UsableBodies {
  private var bodies: [(body: PreparedBody, isNear: Bool)] = []
  /// What they are there for, taken together.
  private var roles = ValueSet<Body.Role>.none

  init(_ advice: [BodyAdvice], places: NearPlaces) {
    bodies.reserveCapacity(advice.count)
    for one in advice where one.canUse != .no {
      let body = one.prepared
      roles.bits |= 1 << UInt32(body.body.role.position)
      bodies.append((body, places.isPersonal(body.body.place)))
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
    let isNear = bodies.contains { $0.isNear && wanted.contains($0.body.body.role) }
    return choose(wanted, near: isNear, where: fits)
  }

  /// The ids of those whose form starts no case.
  var withoutComplaint: [String] {
    var refs: [String] = []
    for (body, _) in bodies where body.body.countsAsComplaint == .no {
      refs.append(body.body.id.description)
    }
    return refs
  }

  private func choose(
    _ wanted: ValueSet<Body.Role>, near: Bool, where fits: (PreparedBody) -> Bool
  ) -> [String] {
    var refs: [String] = []
    if roles.intersection(wanted).isEmpty { return refs }
    for (body, isNear) in bodies
    where (isNear || !near) && wanted.contains(body.body.role) && fits(body) {
      refs.append(body.body.id.description)
    }
    return refs
  }
}
