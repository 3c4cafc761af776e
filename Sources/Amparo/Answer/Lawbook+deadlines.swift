extension Lawbook {
  /// The clocks of every law that may claim the case, what runs out first at the top.
  func deadlines(_ facts: CaseFacts, findings: [Finding]) -> [AnsweredDeadline] {
    var result: [AnsweredDeadline] = []
    for finding in findings where finding.applicability != .doesNotApply {
      let rules = clockRules(of: finding.law)
      for entry in rules.entries {
        let regime = rules.regime(for: entry.rule)
        result += clocks(entry, regime, facts, finding, calendarOf: rules.place)
      }
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

  private func clocks(
    _ entry: DeadlineEntry, _ regime: CountingRegime?, _ facts: CaseFacts, _ finding: Finding,
    calendarOf place: PlaceCode
  ) -> [AnsweredDeadline] {
    let isThere = entry.when?.verdict(facts) ?? .yes
    if isThere.value == .no { return [] }
    let notNeeded = entry.notNeededIf.first { clause in
      clause.when.map { $0.verdict(facts).value == .yes } ?? false
    }
    // A service's clock runs for each host by itself.
    let runsAtHost = entry.rule.runsAgainst == .platform && !finding.hosts.isEmpty
    let hosts: [Int?] = runsAtHost ? finding.hosts.map { $0 } : [nil]
    return hosts.map { host in
      let due = due(entry, regime, facts, finding, host: host, calendarOf: place)
      return AnsweredDeadline(
        law: finding.law.id, place: finding.law.place, entry: entry, due: due, host: host,
        dependsOn: isThere.needs, notNeeded: notNeeded, applicability: finding.applicability)
    }
  }

  private func due(
    _ entry: DeadlineEntry, _ regime: CountingRegime?, _ facts: CaseFacts, _ finding: Finding,
    host: Int?, calendarOf place: PlaceCode
  ) -> Due {
    guard let regime else { return Due(.unknown) }
    let events = CaseEvents(facts, law: finding.law, host: host)
    return Reckoner.reckon(
      rule: entry.rule, regime: regime, calendar: calendar(regime, place: place),
      triggers: Triggers(for: entry.rule) { events.knowledge(of: $0) },
      tolling: tolling(entry, facts), penalty: MaximumPenalty(finding.penalty),
      ages: facts.ages.now, today: facts.today, zones: zones)
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

/// The deadlines that a law is under, its own before the general ones of its place.
struct ClockRules {
  let entries: [DeadlineEntry]
  let regimes: [RegimeEntry]
  let place: PlaceCode

  init(law: Law, general: [DeadlineEntry], regimes: [RegimeEntry], place: PlaceCode) {
    let own = Set(law.deadlines.map(\.rule.deadlineClass))
    entries =
      law.deadlines
      + general.filter { entry in
        !own.contains(entry.rule.deadlineClass) && (entry.governs?.governs(law) ?? false)
      }
    self.regimes = regimes
    self.place = place
  }

  /// The regime that a rule names, else the first that counts its class.
  func regime(for rule: DeadlineRule) -> CountingRegime? {
    if let name = rule.counting { return regimes.first { $0.regime.id == name }?.regime }
    return regimes.first { $0.regime.counts(rule.deadlineClass) }?.regime
  }
}

extension Governs {
  /// Whether a general rule attaches to a law.
  func governs(_ law: Law) -> Bool {
    func names(_ list: [String]) -> Bool {
      list.contains { $0 == law.id.description || $0 == law.id.slug }
    }
    if names(notLaws) { return false }
    if !laws.isEmpty, !names(laws) { return false }
    if !tracks.contains(law.track) { return false }
    if law.track == .criminal, !prosecution.contains(law.prosecution) { return false }
    let covered = law.covers.conduct.map { $0.covered.union($0.arguable) } ?? .all
    return !covered.intersection(conduct).isEmpty
  }
}

extension MaximumPenalty {
  /// The longest prison term of a penalty; a law without one says nothing of it.
  init(_ penalty: Penalty?) {
    guard let penalty else {
      self = .notKnown
      return
    }
    if penalty.life == .yes {
      self = .life
    } else if let longest = penalty.max {
      self = .prison(longest)
    } else {
      self = penalty.fine == .only ? .fineOnly : .notKnown
    }
  }
}
