/// What is left of a record when everything is taken out that no outcome, date or way of turning to somebody hangs on: texts in
/// plain words, notes, citations and what was read. Two records that are equal so differ in wording alone.
extension Record {
  var operative: Record {
    switch self {
    case .place(let place): .place(place.operative)
    case .instrument(let instrument): .instrument(instrument.operative)
    case .law(let law): .law(law.operative)
    case .body(let body): .body(body.operative)
    case .platform(let platform): .platform(platform.operative)
    case .calendar(let calendar): .calendar(calendar.operative)
    }
  }
}

extension LocalText {
  static let blank = LocalText(entries: [])
}

extension Source {
  static let blank = Source(cite: "", url: nil, verified: [])
}

extension Law {
  var operative: Law {
    var law = self
    law.title = ""
    law.summary = .blank
    // The day of passing and how laws stand to each other are told and settle nothing.
    law.enacted = nil
    law.relations = []
    law.inForce?.source = nil
    law.covers = covers.operative
    law.penalty = penalty?.operative
    law.aggravated = aggravated.map(\.operative)
    law.exOfficioIf = exOfficioIf.map(\.operative)
    law.toShow = toShow.map { ElementToShow(element: $0.element, cite: "") }
    law.exceptions = exceptions.map(\.operative)
    law.reach = reach.map(\.operative)
    law.forum = forum.map(\.operative)
    law.choiceOfLaw = choiceOfLaw.map(\.operative)
    law.owes = nil
    law.deadlines = deadlines.map(\.operative)
    law.formerly = []
    law.note = nil
    law.source = .blank
    return law
  }
}

extension Scope {
  fileprivate var operative: Scope {
    var scope = self
    scope.note = nil
    return scope
  }
}

extension Penalty {
  var operative: Penalty {
    var penalty = self
    penalty.says = nil
    penalty.note = nil
    penalty.cite = nil
    return penalty
  }
}

extension AggravatedPenalty {
  fileprivate var operative: AggravatedPenalty {
    AggravatedPenalty(when: when.operative, min: min, max: max, says: nil, cite: "")
  }
}

extension GroundClause {
  fileprivate var operative: GroundClause {
    GroundClause(ground: ground, when: when?.operative, cite: "")
  }
}

extension ExceptionClause {
  fileprivate var operative: ExceptionClause {
    ExceptionClause(kind: kind, when: when?.operative, effect: effect, note: nil, cite: "")
  }
}

extension ReachRule {
  fileprivate var operative: ReachRule {
    var rule = self
    rule.note = nil
    rule.source = nil
    return rule
  }
}

extension DeadlineEntry {
  fileprivate var operative: DeadlineEntry {
    var entry = self
    entry.when = when?.operative
    entry.tollingWhen = tollingWhen.map { $0?.operative }
    entry.notNeededIf = notNeededIf.map(\.operative)
    entry.note = nil
    entry.source = .blank
    for index in entry.rule.caps.indices { entry.rule.caps[index].cite = "" }
    for index in entry.rule.tolling.indices { entry.rule.tolling[index].cite = "" }
    for index in entry.rule.restarts.indices { entry.rule.restarts[index].cite = "" }
    return entry
  }
}

extension RegimeEntry {
  fileprivate var operative: RegimeEntry {
    RegimeEntry(regime: regime, note: nil, source: .blank)
  }
}

extension Jurisdiction {
  fileprivate var operative: Jurisdiction {
    var place = self
    place.name = .blank
    place.languages = []
    place.emergency?.source = .blank
    place.responsibility?.source = .blank
    place.regimes = regimes.map(\.operative)
    place.deadlines = deadlines.map(\.operative)
    place.reach = reach.map { $0.map(\.operative) }
    place.forum = forum.map(\.operative)
    place.choiceOfLaw = choiceOfLaw.map(\.operative)
    place.gaps = []
    return place
  }
}

extension Instrument {
  fileprivate var operative: Instrument {
    var instrument = self
    instrument.title = ""
    instrument.name = .blank
    instrument.regimes = regimes.map(\.operative)
    instrument.deadlines = deadlines.map(\.operative)
    instrument.reach = reach.map { $0.map(\.operative) }
    instrument.forum = forum.map(\.operative)
    instrument.choiceOfLaw = choiceOfLaw.map(\.operative)
    instrument.gaps = []
    return instrument
  }
}

extension Body {
  fileprivate var operative: Body {
    var body = self
    body.name = .blank
    body.does = .blank
    body.connection = connection.map(\.operative)
    body.precondition = nil
    body.hours = nil
    for index in body.channels.indices { body.channels[index].note = nil }
    body.safety = nil
    body.note = nil
    body.formerly = []
    body.source = .blank
    return body
  }
}

extension Platform {
  fileprivate var operative: Platform {
    var platform = self
    platform.name = .blank
    platform.alsoCalled = []
    for index in platform.establishments.indices { platform.establishments[index].strip() }
    for index in platform.representedIn.indices { platform.representedIn[index].strip() }
    for index in platform.routes.indices {
      platform.routes[index].says = nil
      platform.routes[index].source = .blank
    }
    for index in platform.hashProgrammes.indices {
      platform.hashProgrammes[index].source = .blank
    }
    platform.gaps = []
    return platform
  }
}

extension Establishment {
  fileprivate mutating func strip() {
    note = nil
    source = .blank
  }
}

extension HolidayCalendar {
  fileprivate var operative: HolidayCalendar {
    var calendar = self
    for index in calendar.rules.indices { calendar.rules[index].name = .blank }
    return calendar
  }
}
