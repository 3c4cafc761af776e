extension Lawbook {
  /// What there was on a day: the laws in force, the members of the Union and the parties of treaties.
  ///
  /// The data give no days for bodies and services. A body that the data names only for laws that were not in force on the
  /// day, and a way to report that rests only on such laws, are left out; what rests on no law is kept.
  public func asOf(_ day: CivilDate) -> Lawbook {
    let named = BodiesNamed(self, on: day)
    var past = withMembers(on: day)
    for (code, place) in past.jurisdictions {
      past.jurisdictions[code]?.laws = place.laws.filter { $0.isInForce(on: day) }
      past.jurisdictions[code]?.bodies = place.bodies.filter(named.keeps)
    }
    for index in past.instruments.indices {
      past.instruments[index].laws.removeAll { !$0.isInForce(on: day) }
    }
    past.bodies = bodies.filter(named.keeps)
    let laws = Set(everyLawInForce(on: day))
    for (id, platform) in past.platforms {
      past.platforms[id]?.routes = platform.routes.filter { route in
        route.basedOn.isEmpty || route.basedOn.contains(where: laws.contains)
      }
    }
    return past
  }

  /// The same laws with the members and parties of a day, for a case of that day: the engine asks each law for its own days.
  public func withMembers(on day: CivilDate) -> Lawbook {
    var past = self
    for (code, place) in jurisdictions {
      past.jurisdictions[code]?.members = place.members.held(on: day)
    }
    for index in past.instruments.indices {
      past.instruments[index].parties = past.instruments[index].parties.held(on: day)
    }
    return past
  }

  private func everyLawInForce(on day: CivilDate) -> [String] {
    let all = jurisdictions.values.flatMap(\.laws) + instruments.flatMap(\.laws)
    return all.filter { $0.isInForce(on: day) }.map(\.id.description)
  }
}

/// The bodies that laws send to, parted by whether one of these laws is in force.
private struct BodiesNamed {
  private var then: Set<String> = []
  private var ever: Set<String> = []

  init(_ lawbook: Lawbook, on day: CivilDate) {
    let laws = lawbook.jurisdictions.values.flatMap(\.laws) + lawbook.instruments.flatMap(\.laws)
    for law in laws {
      ever.formUnion(law.reportTo)
      if law.isInForce(on: day) { then.formUnion(law.reportTo) }
    }
  }

  func keeps(_ body: Body) -> Bool {
    let id = body.id.description
    return then.contains(id) || !ever.contains(id)
  }
}
