/// The laws that claim a case or may, sifted once for all that follows from them: duties, steps and cautions.
struct ClaimedLaws {
  /// The tracks on which something can be done: a law claims the case, or may and is at home with the people.
  private var tracks: UInt32 = 0
  /// Whether an offence is among them, or may be.
  private(set) var hasOffence = false
  /// Offences that are prosecuted only where the victim asks.
  private(set) var onComplaint: [String] = []
  /// Laws on copyright.
  private(set) var copyright: [String] = []
  /// Laws whose text nobody has read.
  private(set) var unread: [String] = []
  /// The laws that give duties to each host, by its position.
  private(set) var duties: [[LawID]]
  /// The laws to act under, as numbers: the track, how near the place is, whether it is sure, and where it stood.
  private var keys: [UInt64] = []
  private let sheet: FindingSheet

  init(_ findings: Findings, hosts: Int, places: NearPlaces) {
    sheet = findings.sheet
    duties = Array(repeating: [], count: hosts)
    keys.reserveCapacity(64)
    for (position, outcome) in sheet.outcomes.enumerated() where !outcome.verdict.fails {
      let row = sheet.row(of: outcome)
      add(row, of: outcome)
      let isNear = places.isPersonal(row.place)
      let value = outcome.verdict.value
      let isOpen = value == .unknown && isNear
      guard value == .yes || value == .arguable || isOpen else { continue }
      tracks |= 1 << UInt32(row.track.position)
      // The people's own places come first, the victim's before the uploader's; a host's place is where one goes when
      // nothing nearer helps.
      let rank = isNear ? places.rank(row.place) : places.farthest
      let near = UInt64(rank) << 1 | (isOpen ? 1 : 0)
      keys.append(UInt64(row.track.position) << 56 | near << 24 | UInt64(position))
    }
    keys.sort()
  }

  private mutating func add(_ row: LawTable.Row, of outcome: Outcome) {
    for host in sheet.hosts(of: outcome) { duties[host].append(sheet.law(of: outcome).law.id) }
    if row.isUnread { unread.append(name(of: outcome)) }
    switch row.track {
    case .criminal:
      hasOffence = true
      if row.isOnComplaint { onComplaint.append(name(of: outcome)) }
    case .copyright: copyright.append(name(of: outcome))
    default: break
    }
  }

  private func name(of outcome: Outcome) -> String { sheet.law(of: outcome).law.id.description }

  /// Whether something can be done on a track.
  func isOpen(_ track: Track) -> Bool { tracks & 1 << UInt32(track.position) != 0 }

  /// The laws to act under on a track, what is nearest first.
  func refs(_ track: Track) -> [String] {
    let start = keys.firstIndex { Int($0 >> 56) == track.position } ?? keys.endIndex
    let end = keys[start...].firstIndex { Int($0 >> 56) != track.position } ?? keys.endIndex
    return keys[start..<end].map { name(of: sheet.outcomes[Int($0 & 0xFF_FFFF)]) }
  }
}
