/// A place or an instrument made ready: its laws, their clocks and its bodies.
final class PreparedPlace: Sendable {
  let area: Area
  let laws: [PreparedLaw]
  /// Its criminal law for persons.
  let offences: [PreparedLaw]
  let bodies: [PreparedBody]
  /// What it does not describe.
  let gaps: [Gap]

  /// What a place or an instrument says for all its laws.
  struct General {
    let setting: Setting
    let deadlines: [DeadlineEntry]
    let regimes: [RegimeEntry]
    /// The days off of a regime.
    let calendar: (CountingRegime) -> Shared<HolidayCalendar>?
  }

  init(
    _ laws: [Law], bodies: [Body], gaps: [LocalText], place: PlaceCode, general: General
  ) {
    func clock(_ entry: DeadlineEntry) -> PreparedClock {
      let regime = general.regimes.regime(for: entry.rule)
      return PreparedClock(
        entry, regime: regime, calendar: regime.flatMap(general.calendar))
    }
    let shared = general.deadlines.map(clock)
    self.laws = laws.map { law in
      let attached = ClockRules.attached(to: law, among: general.deadlines).map { shared[$0] }
      let clocks = law.deadlines.map(clock) + attached
      // A clock that runs from the end of another comes after it.
      return PreparedLaw(
        law, in: general.setting,
        clocks: clocks.filter { !$0.isAfterAnother } + clocks.filter(\.isAfterAnother))
    }
    offences = self.laws.filter { $0.law.track == .criminal && $0.law.binding == .persons }
    self.bodies = bodies.map { PreparedBody($0) }
    self.gaps = gaps.map { Gap(place: place, missing: .said($0)) }
    area = general.setting.area
  }
}
