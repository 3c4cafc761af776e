extension PartWords {
  /// A deadline, term by term.
  func deadline(_ id: String?, _ entries: [DeadlineEntry]) -> [String] {
    entries.filter { $0.rule.id == id }.flatMap(deadline)
  }

  /// A deadline, term by term.
  func deadline(_ entry: DeadlineEntry) -> [String] {
    let (rule, phrasebook) = (entry.rule, sentences.phrasebook)
    var terms = [phrasebook.label("deadline_class", rule.deadlineClass)] + length(rule.length)
    terms += start(rule.start)
    if let day = rule.noEarlierThan {
      terms.append(phrasebook.say("derivation.no_earlier", ["day": phrasebook.day(day)]))
    }
    terms += rule.caps.map { cap in
      "≤ \(phrasebook.period(cap.period)) (\(start(cap.start).joined(separator: ", ")))"
    }
    terms += rule.tolling.map { clause in
      let age = clause.untilAge.map { " (\($0))" } ?? ""
      return phrasebook.label("tolling", clause.ground) + age
    }
    terms += rule.restarts.map { phrasebook.label("restart", $0.ground) }
    terms += entry.notNeededIf.map { clause in
      phrasebook.say("deadline.not_needed", ["ground": phrasebook.label("ground", clause.ground)])
    }
    if let when = entry.when { terms += ScopeTerms(phrasebook).terms(when) }
    return terms
  }

  private func length(_ length: DeadlineRule.Length) -> [String] {
    let phrasebook = sentences.phrasebook
    switch length {
    case .fixed(let period): return [phrasebook.period(period)]
    case .between(let first, let last):
      return ["\(phrasebook.period(first))–\(phrasebook.period(last))"]
    case .none: return [phrasebook.label("deadline_state", Due.State.noLimit)]
    case .unspecified: return [phrasebook.say("deadline.words_only")]
    case .equalsMaximumPenalty(let least, let most):
      let bounds = [least, most].compactMap { $0.map(phrasebook.period) }.joined(separator: "–")
      return ["= \(phrasebook.say("part.penalty")) (\(bounds))"]
    case .byMaximumPenalty(let bands):
      return bands.map { band in
        let period =
          band.period.map(phrasebook.period)
          ?? phrasebook.label("deadline_state", Due.State.noLimit)
        return "\(bound(band.bound)): \(period)"
      }
    }
  }

  private func bound(_ bound: DeadlineRule.Band.Bound) -> String {
    let phrasebook = sentences.phrasebook
    return switch bound {
    case .upTo(let period): "≤ \(phrasebook.period(period))"
    case .below(let period): "< \(phrasebook.period(period))"
    case .above(let period): "> \(phrasebook.period(period))"
    case .life: phrasebook.say("penalty_length.life")
    case .fineOnly: phrasebook.say("penalty_length.fine_only")
    }
  }

  private func start(_ start: DeadlineRule.Start) -> [String] {
    let phrasebook = sentences.phrasebook
    func from(_ words: String) -> [String] { [phrasebook.say("diff.runs_from", ["event": words])] }
    switch start {
    case .trigger(let trigger): return from(phrasebook.label("trigger", trigger))
    case .latest(let triggers):
      return from(phrasebook.all(triggers.map { phrasebook.label("trigger", $0) }))
    case .earliest(let triggers):
      return from(phrasebook.either(triggers.map { phrasebook.label("trigger", $0) }))
    case .deadline(let id): return from(id)
    }
  }

  /// A counting regime in the words of the data files.
  func counting(_ id: String?, _ entries: [RegimeEntry]) -> [String] {
    entries.filter { $0.regime.id == id }.flatMap { entry -> [String] in
      let regime = entry.regime
      let calendar =
        switch regime.calendar {
        case .named(let name): name
        case .placeOfFiling: "place_of_filing"
        }
      return [
        "first_day: \(regime.firstDay.rawValue)", "month_rule: \(regime.monthRule.rawValue)",
        "last_day_off: \(regime.lastDayOff.rawValue)",
        "off_days: \(regime.offDays.words.map(\.rawValue).joined(separator: ", "))",
        "calendar: \(calendar)", "hours: \(regime.hours.rawValue)",
        "hours_last_day_off: \(regime.hoursEndOff.rawValue)",
        "for: \(regime.classes.map(\.rawValue).sorted().joined(separator: ", "))",
      ]
    }
  }
}
