/// Works out when a clock ends: arithmetic on what it is given, and nothing else.
///
/// It reads no file and no clock. The same rule, regime, calendar, events and day give the same result.
public struct Reckoner: Sendable {
  private let sharedRule: Shared<DeadlineRule>
  private let sharedRegime: Shared<CountingRegime>
  private let sharedCalendar: Shared<HolidayCalendar>?
  let triggers: Triggers
  let tolling: [TollingKnowledge]
  let penalty: MaximumPenalty
  let ages: AgeRange
  let today: CivilDate
  let zones: ZoneData
  var daysOff: DaysOff
  /// The years whose holidays were asked for, some of them more than once.
  var years: [Int] = []

  var rule: DeadlineRule {
    _read { yield sharedRule.value }
  }

  var regime: CountingRegime {
    _read { yield sharedRegime.value }
  }

  var calendar: HolidayCalendar? { sharedCalendar?.value }

  /// A reckoner over what is kept elsewhere, with the holidays of years that are known already.
  init(
    rule: Shared<DeadlineRule>, regime: Shared<CountingRegime>,
    calendar: Shared<HolidayCalendar>?, triggers: Triggers, tolling: [TollingKnowledge],
    penalty: MaximumPenalty, ages: AgeRange, today: CivilDate, zones: ZoneData,
    holidays: [Int: [HolidayCalendar.Holiday]] = [:]
  ) {
    sharedRule = rule
    sharedRegime = regime
    sharedCalendar = calendar
    self.triggers = triggers
    self.tolling = tolling
    self.penalty = penalty
    self.ages = ages
    self.today = today
    self.zones = zones
    daysOff = DaysOff(regime.value.offDays, calendar: calendar, years: holidays)
  }

  /// How a clock stands on a day.
  ///
  /// - Parameters:
  ///   - rule: the clock.
  ///   - regime: how its days are counted.
  ///   - calendar: the holidays that count, with those of the places above; nil when none is at hand.
  ///   - triggers: what is known of the events.
  ///   - tolling: for each of the rule's grounds of tolling, in order, whether it is for this case; what is left out is unknown.
  ///   - penalty: the offence's longest prison term, for clocks that hang on it.
  ///   - ages: the victim's age on that day.
  ///   - today: the day for which the clock is reckoned.
  ///   - zones: zone data, for an instant that names its zone; none is read otherwise.
  public static func reckon(
    rule: DeadlineRule, regime: CountingRegime, calendar: HolidayCalendar?, triggers: Triggers,
    tolling: [TollingKnowledge] = [], penalty: MaximumPenalty = .notKnown,
    ages: AgeRange = .unknown, today: CivilDate, zones: ZoneData = ZoneData(folders: [])
  ) -> Due {
    var reckoner = Reckoner(
      rule: Shared(rule), regime: Shared(regime), calendar: calendar.map { Shared($0) },
      triggers: triggers, tolling: tolling, penalty: penalty, ages: ages, today: today,
      zones: zones)
    return reckoner.due()
  }

  mutating func due() -> Due {
    if rule.length == .none && rule.caps.isEmpty { return Due(.noLimit) }
    guard let lengths else { return Due(.unknown, assumptions: [.penaltyNotKnown]) }
    switch beginning(rule.start) {
    case .notHappened(let needs): return notStarted(needs)
    case .unknown(let needs, let after, let before):
      return unknown(needs, after: after, before: before, lengths)
    case .instant(let source, let instant):
      if lengths.isClock { return hours(from: instant, source, lengths) }
      let day = Beginning.Side(source: source, day: instant.date)
      return days(from: day, to: day, facts: [], lengths)
    case .days(let early, let late, let facts):
      if lengths.isClock { return roughHours(early, late, facts: facts, lengths) }
      return days(from: early, to: late, facts: facts, lengths)
    }
  }
}
