extension Lawbook {
  /// The bodies of the connected places, and those that serve the world.
  func bodies(_ facts: CaseFacts, connections: [Connection], minor: Minority) -> [BodyAdvice] {
    var advice: [BodyAdvice] = []
    for connection in connections {
      guard let jurisdiction = jurisdictions[connection.place] else { continue }
      let area = area(of: jurisdiction)
      for body in jurisdiction.bodies {
        advice.append(self.advice(body, facts, area: area, minor: minor))
      }
    }
    let world = Area(codes: [])
    for body in bodies { advice.append(self.advice(body, facts, area: world, minor: minor)) }
    return advice
  }

  private func advice(
    _ body: Body, _ facts: CaseFacts, area: Area, minor: Minority
  ) -> BodyAdvice {
    func result(_ canUse: Trilean, _ why: BodyReason) -> BodyAdvice {
      BodyAdvice(body: body, canUse: canUse, why: why)
    }
    if facts.conduct.intersection(body.conduct).isEmpty { return result(.no, .termsNotMet) }
    let ages = ageFit(body, minor)
    if ages.canUse == .no { return result(.no, ages.why) }
    let ties = Verdict.any(
      body.connection.map { rule in
        tie(rule.test, facts, area: area)
      })
    if !body.connection.isEmpty {
      switch ties.value {
      case .no: return result(.no, .termsNotMet)
      case .unknown, .arguable, .notAssessed: return result(.unknown, .factMissing)
      case .yes: break
      }
    }
    if ages.canUse == .unknown { return result(.unknown, ages.why) }
    if !body.connection.isEmpty { return result(.yes, .termsMet) }
    return result(.yes, body.place == .international ? .servesAnyone : .placeConnected)
  }

  private func ageFit(_ body: Body, _ minor: Minority) -> (canUse: Trilean, why: BodyReason) {
    if body.serves.isAll || body.serves.isEmpty { return (.yes, .servesAnyone) }
    let (adults, children) = (body.serves.contains(.adults), body.serves.contains(.children))
    if adults && children { return (.yes, .servesAnyone) }
    switch minor {
    case .minor where children, .adult where adults: return (.yes, .termsMet)
    case .minor where !children: return (.no, .forAdults)
    case .adult where children: return (.no, .forChildren)
    case .unknown where adults || children: return (.unknown, .factMissing)
    default: return (.unknown, .forWomen)
    }
  }

  private func tie(_ test: FactorTest, _ facts: CaseFacts, area: Area) -> Verdict {
    switch test {
    case .factor(let factor, let parameters):
      factor.holds(facts, in: area, parameters: parameters, result: .unsettled)
    case .all(let tests): .all(tests.map { tie($0, facts, area: area) })
    case .any(let tests): .any(tests.map { tie($0, facts, area: area) })
    case .not(let test): tie(test, facts, area: area).negated
    case .atLeast(let count, let tests):
      .atLeast(count, of: tests.map { tie($0, facts, area: area) })
    }
  }

  /// Every host with its routes, those made for this harm first.
  func hostAdvice(_ facts: CaseFacts, findings: [Finding], minor: Minority) -> [HostAdvice] {
    facts.hosts.enumerated().map { position, host in
      let victim = facts.situation.victim
      let home = victim.residence.isKnown ? victim.residence : victim.location
      let duties = findings.filter {
        $0.hosts.contains(position) && $0.applicability != .doesNotApply
      }
      return HostAdvice(
        position: position, host: host.host, platform: host.platform,
        establishment: host.answering(to: home),
        routes: routes(host.platform?.routes ?? [], minor: minor, facts),
        duties: duties.map(\.law.id))
    }
  }

  private func routes(_ routes: [Route], minor: Minority, _ facts: CaseFacts) -> [Route] {
    // A route for children comes first in a child's case, and has no place in an adult's.
    func order(_ route: Route) -> Int? {
      switch route.kind {
      case .child: minor == .minor ? 0 : minor == .unknown ? 5 : nil
      case .intimateImage, .searchRemoval: 1
      case .illegalContent: 2
      case .privacy: 3
      case .general: 4
      case .copyright:
        facts.origin.contains(.victim) || facts.origin.contains(.commercial) ? 6 : nil
      }
    }
    return routes.enumerated()
      .compactMap { index, route in order(route).map { ($0, index, route) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map(\.2)
  }
}
