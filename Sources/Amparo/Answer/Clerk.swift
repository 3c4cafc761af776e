/// Answers many questions over one lawbook, and keeps at hand what earlier ones made ready.
///
/// A place is made ready when a question first touches it, so that neither the first answer nor the memory grows with
/// the data. Answers are those that a new clerk would give. One clerk serves one thread; several may share a lawbook.
public struct Clerk: Sendable {
  /// The data.
  public let lawbook: Lawbook
  /// The places of the data in the order of their codes, each made ready once it is touched.
  private let index: PlaceIndex
  private let codes: [PlaceCode]
  private var places: [PreparedPlace?]
  /// How they hang together.
  let relations: PlaceRelations
  private var instruments: [PreparedPlace?]
  private var calendars: [String: Shared<HolidayCalendar>?] = [:]
  /// The days off of calendars, in the years that were asked for.
  var holidays: [String: [Int: [HolidayCalendar.Holiday]]] = [:]
  /// How the clocks of earlier cases stood.
  var dues = DueTable()
  /// What the clock that is being looked up hangs on.
  var row = ClockRow()
  /// The bodies that serve the world.
  let world: PreparedPlace
  /// The ground of the Union: its members today.
  let union: Area
  let platforms: PlatformBook
  /// The system's zone data.
  let zones: ZoneData
  /// The zones of places, as far as they were asked for.
  var localZones: [PlaceCode: Zone?] = [:]
  /// Which instruments speak for a place; those of the Union stand under the Union.
  private let parties: PlaceIndex
  private let instrumentsByParty: [[Int]]

  /// A clerk with nothing ready yet.
  public init(_ lawbook: Lawbook) {
    self.lawbook = lawbook
    instruments = Array(repeating: nil, count: lawbook.instruments.count)
    world = PreparedPlace(world: lawbook.bodies)
    union = lawbook.union
    platforms = PlatformBook(lawbook.platforms)
    zones = lawbook.zones
    var byParty: [PlaceCode: [Int]] = [:]
    for (index, instrument) in lawbook.instruments.enumerated() {
      let isUnion = instrument.place == .union
      for party in isUnion ? [.union] : instrument.parties.map(\.place) {
        byParty[party, default: []].append(index)
      }
    }
    let sorted = byParty.sorted { $0.key < $1.key }
    parties = PlaceIndex(sorted.map(\.key))
    instrumentsByParty = sorted.map(\.value)
    codes = lawbook.jurisdictions.keys.sorted()
    index = PlaceIndex(codes)
    places = Array(repeating: nil, count: codes.count)
    relations = PlaceRelations(lawbook.jurisdictions)
  }

  /// A place made ready; nil where the data has no file for it.
  mutating func place(_ code: PlaceCode) -> PreparedPlace? {
    guard let number = index[code] else { return nil }
    if let ready = places[number] { return ready }
    let ready = lawbook.jurisdictions[code].map { prepare($0) }
    places[number] = ready
    return ready
  }

  /// Makes every place and every instrument ready, for who asks about all of them.
  mutating func makeReady() {
    for code in codes { _ = place(code) }
    for index in instruments.indices { _ = instrument(index) }
  }

  /// The instruments that speak for one of the places, in the order of the lawbook.
  func instruments(openedBy connections: [Connection]) -> [Int] {
    var opened: [Int] = []
    func open(_ place: PlaceCode) {
      guard let party = parties[place] else { return }
      for index in instrumentsByParty[party] where !opened.contains(index) {
        opened.append(index)
      }
    }
    for connection in connections {
      open(connection.place)
      if connection.place.isPart { open(connection.place.country) }
    }
    opened.sort()
    return opened
  }

  /// An instrument made ready, by its place in the lawbook.
  mutating func instrument(_ index: Int) -> PreparedPlace {
    if let ready = instruments[index] { return ready }
    let ready = prepare(lawbook.instruments[index])
    instruments[index] = ready
    return ready
  }

  private mutating func prepare(_ jurisdiction: Jurisdiction) -> PreparedPlace {
    let parent = jurisdiction.within.flatMap { lawbook.jurisdictions[$0] }
    return prepare(
      jurisdiction.laws, bodies: jurisdiction.bodies, gaps: jurisdiction.gaps,
      place: jurisdiction.code, Setting(of: jurisdiction, in: lawbook), jurisdiction.deadlines,
      jurisdiction.regimes + (parent?.regimes ?? []))
  }

  private mutating func prepare(_ instrument: Instrument) -> PreparedPlace {
    let isUnion = instrument.place == .union
    let unionRegimes = isUnion ? lawbook.jurisdictions[.union]?.regimes ?? [] : []
    return prepare(
      instrument.laws, bodies: [], gaps: instrument.gaps, place: instrument.place,
      Setting(of: instrument, in: lawbook), instrument.deadlines,
      instrument.regimes + unionRegimes)
  }

  private mutating func prepare(
    _ laws: [Law], bodies: [Body], gaps: [LocalText], place: PlaceCode, _ setting: Setting,
    _ deadlines: [DeadlineEntry], _ regimes: [RegimeEntry]
  ) -> PreparedPlace {
    for entry in regimes { join(entry.regime, place: place) }
    let joined = calendars
    let general = PreparedPlace.General(
      setting: setting, deadlines: deadlines, regimes: regimes,
      calendar: { regime in
        Self.names(regime, place: place).lazy.compactMap { joined[$0] ?? nil }.first
      })
    return PreparedPlace(laws, bodies: bodies, gaps: gaps, place: place, general: general)
  }

  /// Joins the calendars of a regime with those they build on, once.
  private mutating func join(_ regime: CountingRegime, place: PlaceCode) {
    for name in Self.names(regime, place: place) where calendars[name] == nil {
      calendars[name] = .some(
        HolidayCalendar.whole(name, among: lawbook.calendars).map { Shared($0) })
    }
  }

  /// The calendars that a regime looks at: the one that it names, or that of the place of filing, else of its country.
  private static func names(_ regime: CountingRegime, place: PlaceCode) -> [String] {
    switch regime.calendar {
    case .named(let name): [name]
    case .placeOfFiling: [place.description, place.country.description]
    }
  }
}
