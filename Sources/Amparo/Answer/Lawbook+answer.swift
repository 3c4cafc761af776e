extension Lawbook {
  /// What the data says of a situation on a day.
  ///
  /// The answer depends on nothing but the lawbook, the situation and the day.
  public func answer(_ situation: Situation, today: CivilDate) -> Answer {
    let resolved = resolve(situation.hosts)
    let facts = CaseFacts(situation, hosts: resolved, today: today)
    var list = ConnectionList(situation, hosts: resolved)
    list.widen(jurisdictions)
    let connections = list.connections(jurisdictions)
    let findings = findings(facts, connections: connections)
    let deadlines = deadlines(facts, findings: findings)
    let minor = Self.minority(facts)
    let bodies = bodies(facts, connections: connections, minor: minor)
    let hosts = hostAdvice(facts, findings: findings, minor: minor)
    var order = StepOrder(
      situation, minor: minor, findings: findings, deadlines: deadlines, bodies: bodies,
      hosts: hosts, connections: connections, today: today)
    let steps = order.run()
    return Answer(
      today: today, version: version, digest: digest, situation: situation,
      connections: connections, findings: findings, deadlines: deadlines, bodies: bodies,
      hosts: hosts, steps: steps,
      questions: questions(situation, findings: findings, deadlines: deadlines),
      cautions: CautionList(
        situation, minor: minor, findings: findings, deadlines: deadlines, bodies: bodies,
        hosts: hosts, facts: facts, jurisdictions: jurisdictions
      ).run(),
      gaps: gaps(connections), minor: minor, emergencies: emergencies(situation.victim))
  }

  /// A child's case is one where the person was a child when the image was made, or is one now.
  static func minority(_ facts: CaseFacts) -> Minority {
    let (image, now) = (facts.ages.atImage, facts.ages.now)
    if image.upper < 18 || now.upper < 18 { return .minor }
    return image.lower >= 18 && now.lower >= 18 ? .adult : .unknown
  }

  /// The numbers of the places where the victim is and lives.
  private func emergencies(_ victim: Victim) -> [EmergencyNumber] {
    var numbers: [EmergencyNumber] = []
    for place in [victim.location.value, victim.residence.value].compactMap({ $0 }) {
      let own = jurisdictions[place]?.emergency ?? jurisdictions[place.country]?.emergency
      guard let own, !numbers.contains(where: { $0.place == place }) else { continue }
      numbers.append(EmergencyNumber(place: place, number: own.number))
    }
    return numbers
  }

  private func gaps(_ connections: [Connection]) -> [Gap] {
    var gaps: [Gap] = []
    for connection in connections {
      guard let jurisdiction = jurisdictions[connection.place] else {
        gaps.append(Gap(place: connection.place, missing: .file))
        continue
      }
      gaps += jurisdiction.gaps.map { Gap(place: connection.place, missing: .said($0)) }
    }
    for instrument in opened(connections) {
      gaps += instrument.gaps.map { Gap(place: instrument.place, missing: .said($0)) }
    }
    return gaps
  }

  /// The instruments that speak for one of the places.
  func opened(_ connections: [Connection]) -> [Instrument] {
    instruments.filter { instrument in
      if instrument.place == .union { return connections.contains { $0.place == .union } }
      return instrument.parties.contains { party in
        connections.contains { $0.place.isInside(party.place) }
      }
    }
  }
}
