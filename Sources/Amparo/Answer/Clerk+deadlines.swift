extension Clerk {
  /// The clocks of every law that may claim the case, what runs out first at the top.
  mutating func deadlines(_ facts: CaseFacts, findings: [Finding]) -> [AnsweredDeadline] {
    var result: [AnsweredDeadline] = []
    for finding in findings where finding.applicability != .doesNotApply {
      add(clocksOf: finding, facts, to: &result)
    }
    return Self.sorted(result, today: facts.today)
  }

  /// The clocks of one law: those that run after another clock come after it.
  private mutating func add(
    clocksOf finding: Finding, _ facts: CaseFacts, to result: inout [AnsweredDeadline]
  ) {
    let prepared = finding.prepared
    if prepared.clocks.isEmpty { return }
    let penalty = prepared.penalty.maximum(raisedBy: finding.raised)
    let isDuty = prepared.law.track == .platformDuty && !finding.hosts.isEmpty
    var chain = ClockChain(isNeeded: prepared.clocks.last?.isAfterAnother ?? false)
    for clock in prepared.clocks {
      let isThere = clock.when?.verdict(facts) ?? .yes
      if isThere.value == .no { continue }
      let notNeeded = notNeeded(clock, facts)
      func answer(_ host: Int?, _ clerk: inout Clerk) {
        let standing = clerk.standing(
          clock, facts, prepared, penalty, host: host, after: chain.ends(before: clock, host))
        chain.add(clock, host, standing)
        result.append(
          AnsweredDeadline(
            finding, clock, standing: standing, host: host,
            localTimes: clerk.localTimes(standing, facts, host: host),
            dependsOn: isThere.needs, notNeeded: notNeeded))
      }
      if isDuty && clock.runsByHost {
        for host in finding.hosts { answer(host, &self) }
      } else {
        answer(nil, &self)
      }
    }
  }

  private func notNeeded(_ clock: PreparedClock, _ facts: CaseFacts) -> GroundClause? {
    if clock.notNeeded.isEmpty { return nil }
    return clock.notNeeded.first { $0.when.verdict(facts).value == .yes }?.clause
  }

  /// How a clock stands: worked out once for all laws and cases that agree in what it hangs on.
  private mutating func standing(
    _ clock: PreparedClock, _ facts: CaseFacts, _ law: PreparedLaw, _ penalty: MaximumPenalty,
    host: Int?, after deadlines: [String: TriggerKnowledge]
  ) -> Standing {
    guard let regime = clock.regime else { return Self.uncounted }
    let events = CaseEvents(facts, law: law, host: host)
    guard row.fill(clock, events, penalty) else {
      return Standing(reckon(clock, regime, events, penalty, after: deadlines))
    }
    if let known = dues.standing(of: row) { return known }
    let standing = Standing(reckon(clock, regime, events, penalty, after: deadlines))
    dues.keep(standing, of: row)
    return standing
  }

  /// The data names no way in which its period is counted.
  private static let uncounted = Standing(Due(.unknown))

  private mutating func reckon(
    _ clock: PreparedClock, _ regime: Shared<CountingRegime>, _ events: CaseEvents,
    _ penalty: MaximumPenalty, after deadlines: [String: TriggerKnowledge]
  ) -> Due {
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
      let own = lawbook.jurisdictions[place]?.zone ?? lawbook.jurisdictions[place.country]?.zone
      if let own { zones.keep(own) }
      guard let own, !times.contains(where: { $0.place == place }), zones.zone(own) != nil
      else { continue }
      times.append(LocalTime(place: place, instant: zones.show(instant, in: own)))
    }
    return times
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

  /// What runs out first; then the victim's own windows that are over, what has not started, what has no limit, the rest.
  private static func sorted(
    _ deadlines: [AnsweredDeadline], today: CivilDate
  ) -> [AnsweredDeadline] {
    func rank(_ deadline: AnsweredDeadline) -> UInt64 {
      let standing = deadline.standing
      return switch standing.due.state {
      case .running where standing.due.safeBy != nil: 0
      // A clock that starts on a known later day has its end already.
      case .notStarted where standing.due.safeBy != nil: 0
      case .expired where deadline.clock.runsAgainst == .victim: 1
      case .running: 2
      case .notStarted: 3
      case .unknown: 4
      case .noLimit: 5
      case .expired: 6
      case .notApplicable: 7
      }
    }
    // One number says all: the rank, the day, and where it stood.
    let keys = deadlines.enumerated().map { index, deadline in
      let day = deadline.standing.due.safeBy?.date.dayNumber ?? 0
      return rank(deadline) << 60 | UInt64(clamping: day + (1 << 31)) << 24 | UInt64(index)
    }
    return keys.sorted().map { deadlines[Int($0 & 0xFF_FFFF)] }
  }
}
