/// What a change is about besides places: the words of its scopes, the events and days of its clocks, the hosts of its duties.
struct ChangeMatter {
  private(set) var facts: [@Sendable (inout Candidate) -> Void] = []
  private(set) var days: [(trigger: Trigger, day: CivilDate, isClock: Bool)] = []
  private(set) var hosts: [Host] = []
  /// Days that may be turned one by one, where days off move the ends of clocks.
  var scattered: [CivilDate] {
    guard isOfCounting else { return [] }
    return Set(days.flatMap { day in (-2...2).map { day.day.adding(days: $0) } }).sorted()
  }
  private var isOfCounting = false
  private(set) var marks: [CivilDate] = []
  private let today: CivilDate
  private let new: Lawbook

  init(_ change: Change, old: Lawbook, new: Lawbook, places: [PlaceCode], today: CivilDate) {
    self.today = today
    self.new = new
    let records = [change.new, change.old].compactMap { $0 }
    for record in records { marks += record.days(part: change.part) }
    marks = Set(marks).sorted()
    for record in records {
      switch record {
      case .law(let law): add(law, part: change.part)
      case .platform(let platform): hosts.append(Host(platform: platform.id))
      case .body(let body): addWords(body)
      default: break
      }
    }
    isOfCounting = change.part?.name == .counting || change.part?.name == .daysOff
    switch change.part?.name {
    case .deadline: addDays(of: deadlines(of: change), on: ends)
    case .counting: addDays(of: counted(places, old, new), on: weekAndMonthEnds)
    case .daysOff:
      let ends = change.changedDaysOff(today).map(\.day)
      addDays(of: counted(places, old, new), endingOn: ends)
    case .members, .parties, .reach, .forum, .choiceOfLaw: addHost()
    default: break
    }
  }

  private mutating func add(_ law: Law, part: Part?) {
    var words = ScopeWords()
    for scope in law.scopes { words.add(scope) }
    facts += words.facts
    if law.track == .platformDuty || law.track == .regulatory || words.hosts.isEmpty == false {
      hosts += words.hosts
      addHost()
    }
    let isDuty = [.platformDuty, .regulatory, .dataProtection].contains(law.track)
    let trigger: Trigger = isDuty ? .notice : law.isOfThreatsOnly ? .threat : .commission
    for mark in marks { days += [mark, mark.adding(days: -1)].map { (trigger, $0, false) } }
    days.append((trigger, today, false))
  }

  private mutating func addHost() {
    if let platform = new.platforms.keys.min() { hosts.append(Host(platform: platform)) }
  }

  private mutating func addWords(_ body: Body) {
    if !body.serves.isEmpty {
      facts += [
        { $0.situation.victim.ageAtImage = .minor }, { $0.situation.victim.ageAtImage = .adult },
      ]
    }
    for conduct in body.conduct.words where !body.conduct.isAll {
      facts.append { $0.situation.conduct = [conduct] }
    }
  }

  private func deadlines(of change: Change) -> [DeadlineRule] {
    [change.new, change.old].compactMap { $0 }.flatMap { record -> [DeadlineEntry] in
      switch record {
      case .law(let law): law.deadlines
      case .place(let place): place.deadlines
      case .instrument(let instrument): instrument.deadlines
      default: []
      }
    }.map(\.rule).filter { $0.id == change.part?.id }
  }

  /// The clocks that run in the places.
  private func counted(
    _ places: [PlaceCode], _ old: Lawbook, _ new: Lawbook
  ) -> [DeadlineRule] {
    places.flatMap { place -> [DeadlineRule] in
      [new, old].compactMap { $0.jurisdictions[place] }.flatMap { own in
        (own.deadlines + own.laws.flatMap(\.deadlines)).map(\.rule)
      }
    }
  }

  /// Today, and days on which something turns.
  private var ends: [CivilDate] { [today] + marks.flatMap { [$0, $0.adding(days: -1)] } }

  /// A week before today, so that a period ends on every day of the week, and the ends of the months of a year.
  private var weekAndMonthEnds: [CivilDate] {
    let first = today.adding(days: 1 - today.day)
    return (0..<7).map { today.adding(days: -$0) }
      + (0..<12).map { first.adding(months: -$0).adding(days: -1) }
  }

  private mutating func addDays(of rules: [DeadlineRule], on wanted: [CivilDate]) {
    for (trigger, isClock) in Self.triggers(rules) {
      days += wanted.map { (trigger, $0, isClock) }
    }
  }

  /// Days from which a clock ends on one of those given, or beside it.
  private mutating func addDays(of rules: [DeadlineRule], endingOn ends: [CivilDate]) {
    var seen: Set<String> = []
    for end in ends {
      for rule in rules {
        guard case .fixed(let length) = rule.length, !length.isClock else { continue }
        for (trigger, isClock) in Self.triggers([rule]) {
          for shift in [0, -1, 1] {
            let day = end.before(length).adding(days: shift)
            guard seen.insert("\(trigger) \(day.text)").inserted else { continue }
            days.append((trigger, day, isClock))
          }
        }
      }
    }
  }

  private static func triggers(_ rules: [DeadlineRule]) -> [(Trigger, Bool)] {
    var found: [(Trigger, Bool)] = []
    for rule in rules {
      let named = rule.triggers.sorted { $0.position < $1.position }
      // What runs from the end of another clock is moved by the events that start that one.
      for trigger in named.isEmpty ? [.notice, .commission] : named
      where !found.contains(where: { $0.0 == trigger }) {
        found.append((trigger, rule.length.isClock))
      }
    }
    return found
  }
}

extension DeadlineRule.Length {
  fileprivate var isClock: Bool {
    switch self {
    case .fixed(let length): length.isClock
    case .between(let first, _): first.isClock
    case .byMaximumPenalty, .equalsMaximumPenalty, .none, .unspecified: false
    }
  }
}

extension CivilDate {
  /// The day so long before, as near as a length allows.
  fileprivate func before(_ length: PeriodLength) -> CivilDate {
    switch length.unit {
    case .month, .year: adding(months: -length.months)
    case .week: adding(days: -7 * length.count)
    case .workingDay: adding(days: -(length.count * 7 / 5))
    case .day, .hour, .minute: adding(days: -length.count)
    }
  }
}

extension Law {
  /// Every scope of the law, that of what it covers first.
  fileprivate var scopes: [Scope] {
    let clauses = exOfficioIf + deadlines.flatMap(\.notNeededIf)
    return [covers] + exceptions.compactMap(\.when) + aggravated.map(\.when)
      + clauses.compactMap(\.when) + deadlines.compactMap(\.when)
      + deadlines.flatMap(\.tollingWhen).compactMap { $0 }
  }

  /// Whether it is about threats and nothing else.
  var isOfThreatsOnly: Bool {
    covers.conduct?.covered.isSubset(of: ValueSet([.threat, .extortion])) ?? false
  }
}

extension Record {
  /// The days that a record, or one part of it, names.
  fileprivate func days(part: Part?) -> [CivilDate] {
    switch self {
    case .law(let law):
      [law.inForce?.from, law.inForce?.to].compactMap { $0 }
        + law.deadlines.compactMap(\.rule.noEarlierThan)
    case .place(let place):
      place.members.flatMap { [$0.from, $0.to].compactMap { $0 } }
        + place.deadlines.filter { $0.rule.id == part?.id }.compactMap(\.rule.noEarlierThan)
    case .instrument(let instrument):
      instrument.parties.flatMap { [$0.from, $0.to].compactMap { $0 } }
    case .body, .platform, .calendar: []
    }
  }
}
