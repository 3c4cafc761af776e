extension Lawbook {
  /// The clocks of every law that may claim the case, what runs out first at the top.
  func deadlines(_ facts: CaseFacts, findings: [Finding]) -> [AnsweredDeadline] {
    var result: [AnsweredDeadline] = []
    for finding in findings where finding.applicability != .doesNotApply {
      result += clocks(of: finding, clockRules(of: finding.law), facts)
    }
    return Self.sorted(result, today: facts.today)
  }

  /// The general rules and regimes that a law's clocks are under.
  func clockRules(of law: Law) -> ClockRules {
    if let instrument = instruments.first(where: { law.id.description.hasPrefix("\($0.id)/") }) {
      let union = instrument.place == .union ? jurisdictions[.union] : nil
      return ClockRules(
        law: law, general: instrument.deadlines,
        regimes: instrument.regimes + (union?.regimes ?? []), place: instrument.place)
    }
    let own = jurisdictions[law.place]
    let parent = own?.within.flatMap { jurisdictions[$0] }
    return ClockRules(
      law: law, general: own?.deadlines ?? [],
      regimes: (own?.regimes ?? []) + (parent?.regimes ?? []), place: law.place)
  }

  /// The clocks of one law: those that run after another clock come after it.
  private func clocks(
    of finding: Finding, _ rules: ClockRules, _ facts: CaseFacts
  ) -> [AnsweredDeadline] {
    var result: [AnsweredDeadline] = []
    var ends: [EndKey: TriggerKnowledge] = [:]
    for entry in rules.entries.filter({ !$0.rule.start.isAfterAnother })
      + rules.entries.filter({ $0.rule.start.isAfterAnother })
    {
      let isThere = entry.when?.verdict(facts) ?? .yes
      if isThere.value == .no { continue }
      for host in hosts(of: entry, finding) {
        let before = ends.filter { $0.key.host == host }.map { ($0.key.id, $0.value) }
        let due = due(
          entry, rules, facts, finding, host: host,
          after: Dictionary(before, uniquingKeysWith: { first, _ in first }))
        ends[EndKey(id: entry.rule.id, host: host)] = due.asTrigger
        result.append(
          AnsweredDeadline(
            law: finding.law.id, place: finding.law.place, entry: entry, due: due, host: host,
            localTimes: localTimes(due, facts, host: host), dependsOn: isThere.needs,
            notNeeded: notNeeded(entry, facts), applicability: finding.applicability))
      }
    }
    return result
  }

  /// A clock's id at one host.
  private struct EndKey: Hashable {
    let id: String
    let host: Int?
  }

  /// A service's clock runs for each host by itself, and so does the clock of whoever uploaded there.
  private func hosts(of entry: DeadlineEntry, _ finding: Finding) -> [Int?] {
    let isDuty = finding.law.track == .platformDuty && !finding.hosts.isEmpty
    let runsThere: [RunsAgainst] = [.platform, .uploader]
    return isDuty && runsThere.contains(entry.rule.runsAgainst) ? finding.hosts.map { $0 } : [nil]
  }

  private func notNeeded(_ entry: DeadlineEntry, _ facts: CaseFacts) -> GroundClause? {
    entry.notNeededIf.first { clause in
      clause.when.map { $0.verdict(facts).value == .yes } ?? false
    }
  }

  private func due(
    _ entry: DeadlineEntry, _ rules: ClockRules, _ facts: CaseFacts, _ finding: Finding,
    host: Int?, after deadlines: [String: TriggerKnowledge]
  ) -> Due {
    guard let regime = rules.regime(for: entry.rule) else { return Due(.unknown) }
    let events = CaseEvents(facts, law: finding.law, host: host)
    return Reckoner.reckon(
      rule: entry.rule, regime: regime, calendar: calendar(regime, place: rules.place),
      triggers: Triggers(for: entry.rule, deadlines: deadlines) { events.knowledge(of: $0) },
      tolling: tolling(entry, facts), penalty: MaximumPenalty(finding.penalty),
      ages: facts.ages.now, today: facts.today, zones: zones)
  }

  /// The moment as the clocks show it where the victim is and where the host answers.
  private func localTimes(_ due: Due, _ facts: CaseFacts, host: Int?) -> [LocalTime] {
    guard case .instant(let instant) = due.end else { return [] }
    let victim = facts.situation.victim
    let home = victim.location.isKnown ? victim.location : victim.residence
    let place = host.flatMap { facts.hosts.indices.contains($0) ? facts.hosts[$0] : nil }
    let answers = place?.answering(to: home)?.place ?? place?.host.establishment.value
    var times: [LocalTime] = []
    for place in [home.value, answers].compactMap({ $0 }) {
      let own = jurisdictions[place]?.zone ?? jurisdictions[place.country]?.zone
      guard let own, !times.contains(where: { $0.place == place }), zones.zone(own) != nil
      else { continue }
      times.append(LocalTime(place: place, instant: zones.show(instant, in: own)))
    }
    return times
  }

  /// Whether each ground of tolling is for this case.
  private func tolling(_ entry: DeadlineEntry, _ facts: CaseFacts) -> [TollingKnowledge] {
    zip(entry.rule.tolling, entry.tollingWhen).map { clause, when in
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

  /// The calendar that counts: the one named, or the place's own, else its country's; with those above it.
  private func calendar(_ regime: CountingRegime, place: PlaceCode) -> HolidayCalendar? {
    switch regime.calendar {
    case .named(let name): HolidayCalendar.whole(name, among: calendars)
    case .placeOfFiling:
      HolidayCalendar.whole(place.description, among: calendars)
        ?? HolidayCalendar.whole(place.country.description, among: calendars)
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
    return deadlines.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      let keys = (
        (rank(one), one.due.safeBy?.date.dayNumber ?? 0, left.offset),
        (rank(two), two.due.safeBy?.date.dayNumber ?? 0, right.offset)
      )
      return keys.0 < keys.1
    }.map(\.element)
  }
}
