extension Clerk {
  /// What the data says of a situation on a day.
  public mutating func answer(_ situation: Situation, today: CivilDate) -> Answer {
    answer(situation, today: today) { _ in }
  }

  /// What the data says of a situation on a day; `done` is told of each stage when it is over, for who measures.
  public mutating func answer(
    _ situation: Situation, today: CivilDate, done: (AnswerStage) -> Void
  ) -> Answer {
    let facts = facts(situation, today: today)
    let touched = touched(situation, hosts: facts.hosts)
    done(.connections)
    let minor = Self.minority(facts)
    var bodies: [BodyAdvice] = []
    bodies.reserveCapacity(touched.places.reduce(world.bodies.count) { $0 + $1.bodies.count })
    let findings = findings(facts, touched) { place, examination in
      examination.putBodies(place)
      for body in place.bodies { bodies.append(body.advice(examination, minor: minor)) }
    }
    var examination = Examination(
      facts, doubleCriminality(facts), room: world.table.tests.tests.count)
    examination.putBodies(world)
    for body in world.bodies { bodies.append(body.advice(examination, minor: minor)) }
    done(.findings)
    let deadlines = deadlines(facts, findings: findings)
    done(.deadlines)
    let places = NearPlaces(touched.connections)
    let claimed = ClaimedLaws(findings, hosts: facts.hosts.count, places: places)
    let hosts = hostAdvice(facts, claimed: claimed, minor: minor)
    done(.hosts)
    let usable = UsableBodies(bodies, places: places)
    var order = StepOrder(
      facts, minor: minor, claimed: claimed, bodies: usable, hosts: hosts,
      clocks: StepClocks(deadlines, hosts: facts.hosts.count))
    let steps = order.run()
    done(.steps)
    defer { done(.questions) }
    return Answer(
      today: today, version: lawbook.version, digest: lawbook.digest, situation: situation,
      connections: touched.connections, findings: findings,
      deadlines: AnsweredDeadlines(deadlines),
      bodies: bodies, hosts: hosts, steps: steps,
      questions: questions(situation, findings: findings, deadlines: deadlines),
      cautions: CautionList(
        facts, minor: minor, findings: findings, claimed: claimed, bodies: usable,
        hasDeadlines: !deadlines.rows.isEmpty
      ).run(),
      gaps: touched.gaps, minor: minor, emergencies: emergencies(situation.victim))
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
      let places = lawbook.jurisdictions
      let own = places[place]?.emergency ?? places[place.country]?.emergency
      guard let own, !numbers.contains(where: { $0.place == place }) else { continue }
      numbers.append(EmergencyNumber(place: place, number: own.number))
    }
    return numbers
  }
}
