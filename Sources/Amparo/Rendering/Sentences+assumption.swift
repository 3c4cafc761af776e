extension Sentences {
  /// What a reckoning took for granted.
  func says(_ assumption: Assumption) -> String {
    switch assumption {
    case .notTolled(let ground, _, let cite):
      phrasebook.say(
        "assumption.not_tolled",
        ["ground": phrasebook.label("tolling", ground), "cite": cite])
    case .notRestarted(let ground, let cite):
      phrasebook.say(
        "assumption.not_restarted",
        ["ground": phrasebook.label("restart", ground), "cite": cite])
    case .notRenewed: phrasebook.say("assumption.not_renewed")
    case .holidaysNotKnown: phrasebook.say("assumption.holidays_not_known")
    case .yearNotInCalendar(let year):
      phrasebook.say("assumption.year_not_in_calendar", ["year": "\(year)"])
    case .localHolidaysLeftOut: phrasebook.say("assumption.local_holidays_left_out")
    case .hourNotKnown: phrasebook.say("assumption.hour_not_known")
    case .boundNotKnown(let cite):
      phrasebook.say("assumption.bound_not_known", ["cite": cite])
    case .penaltyNotKnown: phrasebook.say("assumption.penalty_not_known")
    }
  }
}
