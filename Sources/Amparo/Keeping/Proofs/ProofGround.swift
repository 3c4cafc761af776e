/// Where and when the laws of one place are tried: places, hosts and days of which any other is like one.
final class ProofGround: Sendable {
  let setting: Setting
  /// A place inside the area, a member of the Union outside it, and one that is neither.
  let places: [PlaceCode]
  /// Hosts of every kind that the laws can tell apart.
  let hosts: [ResolvedHost]
  /// The days on which a law of the place begins or ends.
  let bounds: [CivilDate]
  /// A day on which all that the data dates has come.
  let lastDay: CivilDate
  /// What stands for a host where none is asked for.
  let noHost: ResolvedHost
  /// A law for every act, so that an act is an offence wherever it was done: see `LawProof`.
  let everywhere: OffenceTable

  /// The ground for these laws; nil where the area is empty.
  ///
  /// The services are those of the data.
  init?(
    _ laws: [Law], in setting: Setting, of lawbook: Lawbook, _ services: [ResolvedHost],
    lastDay: CivilDate
  ) {
    self.setting = setting
    self.lastDay = lastDay
    let members = lawbook.union.codes.filter { $0 != .union }
    let isInside = { (place: PlaceCode) in setting.area.contains(place, fact: .hosts).value == .yes
    }
    let home = setting.area.codes.first == .union ? members.first : setting.area.codes.first
    guard let home, var wide = laws.first else { return nil }
    let member = members.first { !isInside($0) }
    let far =
      lawbook.jurisdictions.keys.sorted().first { code in
        !isInside(code) && !members.contains(code.country) && code != .union && !code.isPart
          && !home.isInside(code)
      } ?? Self.unassigned.first { !isInside($0) }
    places = [home] + [member, far].compactMap { $0 }
    let ends = laws.flatMap { [$0.inForce?.from, $0.inForce?.to] }
    bounds = Set(ends.compactMap { $0 }).sorted().reversed()
    wide.covers = Scope()
    wide.inForce = nil
    (wide.track, wide.binding) = (.criminal, .persons)
    everywhere = OffenceTable([wide])
    noHost = ResolvedHost(host: .unknown, union: lawbook.union, shared: nil)
    hosts = Self.hosts(places, services, setting.area, lawbook)
  }

  /// Codes that the standard leaves to users: no place has them.
  private static var unassigned: [PlaceCode] {
    (UInt8(ascii: "M")...UInt8(ascii: "Z")).map { letter in
      PlaceCode(packed: UInt64(UInt8(ascii: "Q")) << 56 | UInt64(letter) << 48)
    }
  }

  /// A case at home: everybody and everything is there, and all else is still open.
  func base(for law: Law) -> ProofCase {
    let dayIsOfAct = law.track == .criminal || law.track == .civil
    return ProofCase(
      situation: Situation(conduct: []), host: noHost, day: lastDay, dayIsOfAct: dayIsOfAct)
  }

  /// What laws can tell of a service.
  private struct Likeness: Hashable {
    let ties: [Verdict.Value]
    let kinds: UInt32
    let sizes: UInt32
  }

  /// A host here and one elsewhere of each kind, and of the data's services those that no other is like.
  private static func hosts(
    _ places: [PlaceCode], _ services: [ResolvedHost], _ area: Area, _ lawbook: Lawbook
  ) -> [ResolvedHost] {
    var result: [ResolvedHost] = []
    var seen: Set<Likeness> = []
    for host in services {
      let users = places.map { host.established(in: area, for: [.known($0)]) }
      let ties =
        users + [host.represented(in: area), host.offered(in: area), host.stored(in: area)]
      let likeness = Likeness(
        ties: ties.map(\.value), kinds: host.kinds.bits, sizes: host.sizes.bits)
      if seen.insert(likeness).inserted { result.append(host) }
    }
    let free = lawbook.resolve(
      places.flatMap { place in
        HostKind.allCases.map { kind in
          Host(
            domain: "host.example", establishment: .known(place), hostedIn: .known(place),
            kind: .known(kind))
        }
      })
    // Whoever is at home is the likeliest to be claimed.
    return Array(free.prefix(HostKind.allCases.count)) + result
      + free.dropFirst(HostKind.allCases.count)
  }
}
