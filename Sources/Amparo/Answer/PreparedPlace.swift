/// A place or an instrument made ready: its laws, their clocks and its bodies.
final class PreparedPlace: Sendable {
  let code: PlaceCode
  let laws: [PreparedLaw]
  /// What the laws and the bodies ask of a case.
  let table: LawTable
  /// What its criminal law says of an act.
  let offences: OffenceTable
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
    _ laws: [Law], bodies: [Body], gaps: [LocalText], place: PlaceCode, general: General,
    offences: OffenceTable? = nil
  ) {
    func clock(_ entry: DeadlineEntry) -> PreparedClock {
      let regime = general.regimes.regime(for: entry.rule)
      return PreparedClock(
        entry, regime: regime, calendar: regime.flatMap(general.calendar))
    }
    let shared = general.deadlines.map(clock)
    var table = LawTable(general.setting.area)
    self.laws = Self.named(laws).map { name, law in
      let attached = ClockRules.attached(to: law, among: general.deadlines).map { shared[$0] }
      let clocks = law.deadlines.map(clock) + attached
      // A clock that runs from the end of another comes after it.
      return table.add(
        law, name, in: general.setting,
        clocks: clocks.filter { !$0.isAfterAnother } + clocks.filter(\.isAfterAnother))
    }
    table.finishLaws()
    self.bodies = bodies.map { PreparedBody($0, &table) }
    self.table = table
    self.offences = offences ?? OffenceTable(laws)
    self.gaps = gaps.map { Gap(place: place, missing: .said($0)) }
    code = place
  }

  /// The laws as an answer has them where nothing else tells them apart: made for this harm first, then by track and name.
  private static func named(_ laws: [Law]) -> [(name: SortedName, law: Law)] {
    let named = laws.map { (name: SortedName($0.id.description), law: $0) }
    func kind(_ law: Law) -> (Int, Int) { (law.specificity.position, law.track.position) }
    return named.sorted { one, two in
      let (left, right) = (kind(one.law), kind(two.law))
      return left != right ? left < right : one.name < two.name
    }
  }

  /// The bodies that serve the world.
  init(world bodies: [Body]) {
    var table = LawTable(Area(codes: []))
    self.bodies = bodies.map { PreparedBody($0, &table) }
    self.table = table
    offences = OffenceTable([])
    (laws, gaps, code) = ([], [], .international)
  }
}
