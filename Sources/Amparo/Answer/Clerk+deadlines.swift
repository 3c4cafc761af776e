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
    let penalty = finding.prepared.penalty.maximum(raisedBy: finding.raised)
    // The ends of the law's other clocks, host by host, where one of its clocks runs after another.
    let isChained = finding.prepared.clocks.last?.isAfterAnother ?? false
    var ends: [Int?: [String: TriggerKnowledge]] = [:]
    for clock in finding.prepared.clocks {
      let isThere = clock.when?.verdict(facts) ?? .yes
      if isThere.value == .no { continue }
      for host in hosts(of: clock.entry, finding) {
        let before = clock.isAfterAnother ? ends[host] ?? [:] : [:]
        let due = due(clock, facts, finding.prepared, penalty, host: host, after: before)
        if isChained { ends[host, default: [:]][clock.entry.rule.id] = due.asTrigger }
        result.append(
          AnsweredDeadline(
            finding, clock, due: due, host: host,
            localTimes: localTimes(due, facts, host: host), dependsOn: isThere.needs,
            notNeeded: notNeeded(clock, facts)))
      }
    }
  }

  /// A service's clock runs for each host by itself, and so does the clock of whoever uploaded there.
  private func hosts(of entry: DeadlineEntry, _ finding: Finding) -> [Int?] {
    let isDuty = finding.law.track == .platformDuty && !finding.hosts.isEmpty
    let runsThere: [RunsAgainst] = [.platform, .uploader]
    return isDuty && runsThere.contains(entry.rule.runsAgainst) ? finding.hosts.map { $0 } : [nil]
  }

  private func notNeeded(_ clock: PreparedClock, _ facts: CaseFacts) -> GroundClause? {
    clock.notNeeded.first { $0.when.verdict(facts).value == .yes }?.clause
  }

  private mutating func due(
    _ clock: PreparedClock, _ facts: CaseFacts, _ law: PreparedLaw, _ penalty: MaximumPenalty,
    host: Int?, after deadlines: [String: TriggerKnowledge]
  ) -> Due {
    guard let regime = clock.regime else { return Due(.unknown) }
    let events = CaseEvents(facts, law: law, host: host)
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
  private mutating func localTimes(_ due: Due, _ facts: CaseFacts, host: Int?) -> [LocalTime] {
    guard case .instant(let instant) = due.end else { return [] }
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
    func rank(_ deadline: AnsweredDeadline) -> Int {
      switch deadline.due.state {
      case .running where deadline.due.safeBy != nil: 0
      // A clock that starts on a known later day has its end already.
      case .notStarted where deadline.due.safeBy != nil: 0
      case .expired where deadline.entry.rule.runsAgainst == .victim: 1
      case .running: 2
      case .notStarted: 3
      case .unknown: 4
      case .noLimit: 5
      case .expired: 6
      case .notApplicable: 7
      }
    }
    let keys = deadlines.indices.map { index in
      let deadline = deadlines[index]
      return (rank(deadline), deadline.due.safeBy?.date.dayNumber ?? 0, index)
    }
    return keys.sorted { $0 < $1 }.map { deadlines[$0.2] }
  }
}
