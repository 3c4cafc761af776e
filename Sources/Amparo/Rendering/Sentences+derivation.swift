extension Sentences {
  /// One step of how a day was found.
  func says(_ step: DerivationStep) -> String {
    switch step {
    case .start(let trigger, let day):
      derived(
        "start", ["trigger": phrasebook.label("trigger", trigger), "day": phrasebook.day(day)])
    case .startsAt(let trigger, let instant):
      derived(
        "start",
        ["trigger": phrasebook.label("trigger", trigger), "day": moment(.instant(instant))])
    case .startAfter(_, let end): derived("start_after", ["day": moment(end)])
    case .noEarlierThan(let day): derived("no_earlier", ["day": phrasebook.day(day)])
    case .tolledUntilAge(let age, let day, let cite):
      derived("tolled", ["age": "\(age)", "day": phrasebook.day(day), "cite": cite])
    case .tolledUntil(let ground, let day, let cite):
      derived(
        "tolled_until",
        ["ground": phrasebook.label("tolling", ground), "day": phrasebook.day(day), "cite": cite])
    case .yearEnd(let day): derived("year_end", ["day": phrasebook.day(day)])
    case .endOfDay(let day): derived("end_of_day", ["day": phrasebook.day(day)])
    case .fullHour(let instant): derived("full_hour", ["day": moment(.instant(instant))])
    case .eventDayExcluded: derived("event_excluded")
    case .eventDayIncluded: derived("event_included")
    case .penalty(let penalty): derived("penalty", ["penalty": words(penalty)])
    case .period(let period, let end):
      derived("period", ["period": phrasebook.period(period), "day": phrasebook.day(end)])
    case .hours(let period, let end):
      derived("period", ["period": phrasebook.period(period), "day": moment(.instant(end))])
    case .month(let rule): phrasebook.label("month_end", rule)
    case .lengthened, .rolled, .stays, .rolledBack, .capped, .otherReading: moved(step)
    }
  }

  /// What moved the end.
  private func moved(_ step: DerivationStep) -> String {
    switch step {
    case .lengthened(let ground, let period, let day, let cite):
      derived(
        "lengthened",
        [
          "ground": phrasebook.label("tolling", ground), "period": phrasebook.period(period),
          "day": phrasebook.day(day), "cite": cite,
        ])
    case .rolled(let from, let to, let past):
      derived(
        "rolled",
        ["from": phrasebook.day(from) + names(past), "to": phrasebook.day(to)])
    case .stays(let day, let off): derived("stays", ["day": phrasebook.day(day) + names([off])])
    case .rolledBack(let from, let to):
      derived("rolled_back", ["from": phrasebook.day(from), "to": phrasebook.day(to)])
    case .capped(let day, let cite):
      derived("capped", ["day": phrasebook.day(day), "cite": cite])
    case .otherReading(let day, let matter):
      derived(
        "other_reading",
        ["day": phrasebook.day(day), "matter": phrasebook.label("disputed_matter", matter)])
    default: ""
    }
  }

  private func derived(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    phrasebook.say("derivation.\(key)", values)
  }

  /// The holidays among the days passed over.
  private func names(_ days: [DayOff]) -> String {
    let names = days.compactMap { day -> String? in
      if case .holiday(_, _, let name) = day { text(name) } else { nil }
    }
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  private func words(_ penalty: MaximumPenalty) -> String {
    switch penalty {
    case .prison(let length): phrasebook.period(length)
    case .life: phrasebook.say("penalty_length.life")
    case .fineOnly: phrasebook.say("penalty_length.fine_only")
    case .notKnown: phrasebook.say("penalty_length.not_known")
    }
  }
}
