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

  /// The ground that a place's law speaks for.
  func area(of jurisdiction: Jurisdiction) -> Area {
    jurisdiction.code == .union
      ? union : Area(codes: [jurisdiction.code] + jurisdiction.covers)
  }

  func area(of instrument: Instrument) -> Area {
    if instrument.place == .union { return union }
    return Area(codes: instrument.parties.filter { $0.to == nil }.map(\.place))
  }

  func setting(of jurisdiction: Jurisdiction) -> LawTest.Setting {
    LawTest.Setting(
      area: area(of: jurisdiction), reach: jurisdiction.reach, forum: jurisdiction.forum,
      choiceOfLaw: jurisdiction.choiceOfLaw,
      responsibility: jurisdiction.responsibility
        ?? jurisdiction.within.flatMap { jurisdictions[$0]?.responsibility })
  }

  func setting(of instrument: Instrument) -> LawTest.Setting {
    LawTest.Setting(
      area: area(of: instrument), reach: instrument.reach, forum: instrument.forum,
      choiceOfLaw: instrument.choiceOfLaw, responsibility: nil)
  }

  /// Hosts with what the data knows of them; without any, one of which nothing is known.
  func resolve(_ hosts: [Host]) -> [ResolvedHost] {
    let union = union
    return (hosts.isEmpty ? [.unknown] : hosts).map { host in
      let platform =
        host.platform.flatMap { platforms[$0] }
        ?? host.domain.flatMap { domain in
          platforms.values.first { $0.domains.contains(domain) }
        }
      return ResolvedHost(host: host, union: union, platform: platform)
    }
  }

  /// The criminal law of the place of the act, for double criminality.
  func doubleCriminality(_ situation: Situation) -> DoubleCriminality {
    guard case .known(let place) = situation.uploader.location else { return .unknownPlace }
    let chain = [place, place.country].compactMap { jurisdictions[$0] }
    if chain.isEmpty { return DoubleCriminality(laws: nil) }
    var seen: Set<PlaceCode> = []
    let laws = chain.filter { seen.insert($0.code).inserted }.flatMap { jurisdiction in
      jurisdiction.laws.filter { $0.track == .criminal && $0.binding == .persons }
    }
    return DoubleCriminality(laws: laws)
  }
}
