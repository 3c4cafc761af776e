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

  /// How far away a day is.
  func left(_ days: Int) -> String {
    switch days {
    case -1: phrasebook.say("deadline.left_over_one")
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
