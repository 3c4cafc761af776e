/// The data, opened as far as a question needs, or all of it.
///
/// A lawbook is a value: the same lawbook, situation and day give the same answer.
public struct Lawbook: Sendable {
  /// The places, by code.
  public var jurisdictions: [PlaceCode: Jurisdiction]
  /// Acts of the Union and treaties, by id.
  public var instruments: [Instrument]
  /// Services, by id.
  public var platforms: [String: Platform]
  /// Bodies that serve many places.
  public var bodies: [Body]
  /// Days off, by place.
  public var calendars: [String: HolidayCalendar]
  /// The system's zone data, where it could be found.
  public var zones: ZoneData
  /// The digest of all files of the data, whether opened or not.
  public var digest: String
  /// The data's own version.
  public var version: String

  /// The ground of the Union: its members today.
  var union: Area {
    let members = jurisdictions[.union]?.members ?? []
    return Area(codes: [.union] + members.filter { $0.to == nil }.map(\.place))
  }

  /// What the data says of a situation on a day.
  ///
  /// The answer depends on nothing but the lawbook, the situation and the day. Who has many questions asks a `Clerk`.
  public func answer(_ situation: Situation, today: CivilDate) -> Answer {
    var clerk = Clerk(self)
    return clerk.answer(situation, today: today)
  }

  /// Hosts with what the data knows of them; without any, one of which nothing is known.
  func resolve(_ hosts: [Host]) -> [ResolvedHost] {
    PlatformBook(platforms).resolve(hosts, union: union)
  }

  /// The instrument that a law stands in, by the name before its slash; nil for the law of a place.
  func instrument(of law: Law) -> Instrument? {
    let name = law.id.description.utf8.prefix { $0 != UInt8(ascii: "/") }
    return instruments.indices.first { instruments[$0].id.utf8.elementsEqual(name) }
      .map { instruments[$0] }
  }

  /// The deadlines that a law is under.
  func clockRules(of law: Law) -> ClockRules {
    if let instrument = instrument(of: law) {
      let union = instrument.place == .union ? jurisdictions[.union] : nil
      return ClockRules(
        law: law, general: instrument.deadlines,
        regimes: instrument.regimes + (union?.regimes ?? []), place: instrument.place)
    }
    let own = jurisdictions[law.place]
    let parent = own?.within.flatMap { jurisdictions[$0] }
    return ClockRules(
      law: law, general: own?.deadlines ?? [],
      regimes: (own?.regimes ?? []) + (parent?.regimes ?? []), place: law.place)
  }
}
