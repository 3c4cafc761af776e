extension Sentences {
  /// A day or a moment as people write it.
  public func moment(_ moment: Moment) -> String {
    switch moment {
    case .day(let day): phrasebook.day(day)
    case .instant(let instant):
      phrasebook.say(
        "date.instant", ["day": phrasebook.day(instant.date), "time": instant.clock])
    }
  }

  /// What a clock is for, and how it stands.
  func says(_ deadline: AnsweredDeadline) -> String {
    let what = phrasebook.say("deadline_class.\(deadline.entry.rule.deadlineClass.rawValue)")
    if let end = deadline.due.safeBy ?? deadline.due.end {
      return phrasebook.say("deadline.after_number", ["deadline": what, "day": moment(end)])
    }
    let state = phrasebook.label("deadline_state", deadline.due.state)
    return phrasebook.say("deadline.after_number", ["deadline": what, "day": state])
  }

  /// One step of how a day was found.
  func says(_ step: DerivationStep) -> String {
    switch step {
    case .start(let trigger, let day):
      phrasebook.say(
        "derivation.start",
        ["trigger": phrasebook.label("trigger", trigger), "day": phrasebook.day(day)])
    case .noEarlierThan(let day):
      phrasebook.say("derivation.no_earlier", ["day": phrasebook.day(day)])
    case .tolledUntilAge(let age, let day):
      phrasebook.say("derivation.tolled", ["age": "\(age)", "day": phrasebook.day(day)])
    case .yearEnd(let day): phrasebook.say("derivation.year_end", ["day": phrasebook.day(day)])
    case .eventDayExcluded: phrasebook.say("derivation.event_excluded")
    case .eventDayIncluded: phrasebook.say("derivation.event_included")
    case .period(let period, let end):
      phrasebook.say(
        "derivation.period",
        ["period": phrasebook.period(period), "day": phrasebook.day(end)])
    case .rolled(let from, let to):
      phrasebook.say(
        "derivation.rolled", ["from": phrasebook.day(from), "to": phrasebook.day(to)])
    case .capped(let day, let cite):
      phrasebook.say("derivation.capped", ["day": phrasebook.day(day), "cite": cite])
    }
  }

  /// How far away a day is.
  func left(_ days: Int) -> String {
    switch days {
    case ..<0: phrasebook.say("deadline.left_over", ["count": "\(-days)"])
    case 0: phrasebook.say("deadline.left_today")
    case 1: phrasebook.say("deadline.left_one")
    default: phrasebook.say("deadline.left", ["count": "\(days)"])
    }
  }
}

extension Instant {
  /// The time with its offset: `21:15-05:00`.
  var clock: String { String(text.dropFirst(11)) }
}
