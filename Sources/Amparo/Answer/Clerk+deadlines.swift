extension Clerk {
  /// The clocks of every law that may claim the case, what runs out first at the top.
  mutating func deadlines(_ facts: CaseFacts, findings: Findings) -> DeadlineSheet {
    var rows: [ClockOutcome] = []
    rows.reserveCapacity(64)
    var numbers = CaseNumbers(facts)
    let sheet = findings.sheet
    for (position, outcome) in sheet.outcomes.enumerated()
    where !outcome.verdict.fails && sheet.row(of: outcome).hasClocks {
      add(clocksOf: position, outcome, on: sheet, facts, &numbers, to: &rows)
    }
    return DeadlineSheet(findings, rows)
  }

  /// The clocks of the law of one finding: those that run after another clock come after it.
  private mutating func add(
    clocksOf finding: Int, _ outcome: Outcome, on sheet: FindingSheet, _ facts: CaseFacts,
    _ numbers: inout CaseNumbers, to rows: inout [ClockOutcome]
  ) {
    let law = sheet.law(of: outcome)
    let penalty = law.penalty.maximum(raisedBy: outcome.raised)
    // A duty runs for each host to which the law gives it.
    let hosts = sheet.row(of: outcome).isDuty ? sheet.hosts(of: outcome) : []
    let isThreatOnly = facts.isThreatOnly(law.conduct)
    let isChained = law.clocks.last?.isAfterAnother ?? false
    var chain = ClockChain()
    for (position, clock) in law.clocks.enumerated() {
      let isThere = clock.when?.verdict(facts) ?? .yes
      if isThere.fails { continue }
      let ground =
        clock.notNeeded.isEmpty
        ? nil : clock.notNeeded.firstIndex { $0.when.verdict(facts).value == .yes }
      func answer(_ host: Int?, _ clerk: inout Clerk) {
        let standing = clerk.standing(
          clock, CaseEvents(facts, isThreatOnly: isThreatOnly, host: host), &numbers,
          penalty, after: isChained ? chain.ends(before: clock, host) : nil)
        if isChained { chain.add(clock, host, standing) }
        rows.append(
          ClockOutcome(
            finding: finding, clock: position, host: host, ground: ground,
            dependsOn: isThere.needs, standing: standing,
            localTimes: standing.isInstant ? clerk.localTimes(standing, facts, host: host) : []))
      }
      if !hosts.isEmpty && clock.runsByHost {
        for host in hosts { answer(host, &self) }
      } else {
        answer(nil, &self)
      }
    }
  }

  /// How a clock stands: worked out once for all laws and cases that agree in what it hangs on.
  private mutating func standing(
    _ clock: PreparedClock, _ events: CaseEvents, _ numbers: inout CaseNumbers,
    _ penalty: MaximumPenalty, after deadlines: [String: TriggerKnowledge]?
  ) -> Standing {
    let hasRow = row.fill(clock, events, &numbers, penalty)
    if hasRow, let known = dues.standing(of: row) { return known }
    let due = reckon(clock, events, penalty, after: deadlines ?? [:])
    let standing = Standing(due, of: clock.rule.value, today: events.facts.today)
    if hasRow { dues.keep(standing, of: row) }
    return standing
  }

  private mutating func reckon(
    _ clock: PreparedClock, _ events: CaseEvents, _ penalty: MaximumPenalty,
    after deadlines: [String: TriggerKnowledge]
  ) -> Due {
    // The data names no way in which its period is counted.
    guard let regime = clock.regime else { return Due(.unknown) }
    let facts = events.facts
    var reckoner = Reckoner(
      rule: clock.rule, regime: regime, calendar: clock.calendar,
      triggers: Triggers(of: clock.triggers, deadlines: deadlines) { events.knowledge(of: $0) },
      tolling: tolling(clock, facts), penalty: penalty, ages: facts.ages.now,
      today: facts.today, zones: zones, holidays: clock.calendarName.flatMap { holidays[$0] } ?? [:]
    )
    let due = reckoner.due()
    if let name = clock.calendarName, reckoner.daysOff.hasLearnt {
      holidays[name] = reckoner.daysOff.years
    }
    return due
  }

  /// The moment as the clocks show it where the victim is and where the host answers.
  private mutating func localTimes(
    _ standing: Standing, _ facts: CaseFacts, host: Int?
  ) -> [LocalTime] {
    guard case .instant(let instant) = standing.due.end else { return [] }
    let victim = facts.situation.victim
    let home = victim.location.isKnown ? victim.location : victim.residence
    let place = host.flatMap { facts.hosts.indices.contains($0) ? facts.hosts[$0] : nil }
    let answers = place?.answering(to: home)?.place ?? place?.host.establishment.value
    var times: [LocalTime] = []
    for place in [home.value, answers].compactMap({ $0 }) {
      guard !times.contains(where: { $0.place == place }), let zone = zone(of: place)
      else { continue }
      times.append(LocalTime(place: place, instant: zone.show(instant)))
    }
    return times
  }

  /// The zone of a place, or of its country; nil where the data names none, or the system has none of that name.
  private mutating func zone(of place: PlaceCode) -> Zone? {
    if let known = localZones[place] { return known }
    let own = lawbook.jurisdictions[place]?.zone ?? lawbook.jurisdictions[place.country]?.zone
    let zone = own.flatMap { zones.zone($0) }
    localZones[place] = .some(zone)
    return zone
  }

  /// What is known of the grounds that stop a clock.
  private func tolling(_ clock: PreparedClock, _ facts: CaseFacts) -> [TollingKnowledge] {
    if clock.tolling.isEmpty { return [] }
    return zip(clock.entry.rule.tolling, clock.tolling).map { clause, when in
      // The age is reckoned with; of the other grounds no fact says whether they came about.
      guard let when else { return clause.untilAge == nil ? .unknown() : .holds }
      let verdict = when.verdict(facts)
      switch verdict.value {
      case .yes: return .holds
      case .no: return .doesNotHold
      case .unknown, .arguable, .notAssessed:
        return .unknown(needs: verdict.needs.facts.map(\.rawValue))
      }
    }
  }
}
