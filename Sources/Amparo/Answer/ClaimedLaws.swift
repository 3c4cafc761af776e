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
  private let findings: [Finding]

  init(_ findings: [Finding], hosts: Int, places: NearPlaces) {
    self.findings = findings
    duties = Array(repeating: [], count: hosts)
    for finding in findings where finding.applicability != .doesNotApply {
      let law = finding.prepared
      add(law, of: finding)
      let isNear = places.isPersonal(law.law.place)
      let isOpen = finding.applicability == .depends && isNear
      let isCertain = finding.applicability == .applies || finding.applicability == .arguable
      guard isCertain || isOpen else { continue }
      let track = law.law.track
      tracks |= 1 << UInt32(track.position)
      // The people's own places come first, the victim's before the uploader's; a host's place is where one goes when
      // nothing nearer helps.
      let rank = isNear ? places.rank(law.law.place) : places.farthest
      let near = UInt64(rank) << 1 | (isOpen ? 1 : 0)
      keys.append(UInt64(track.position) << 56 | near << 24 | UInt64(finding.position))
    }
    keys.sort()
  }

  private mutating func add(_ prepared: PreparedLaw, of finding: Finding) {
    for host in finding.hosts { duties[host].append(prepared.law.id) }
    if prepared.isUnread { unread.append(prepared.law.id.description) }
    switch prepared.law.track {
    case .criminal:
      hasOffence = true
      if prepared.law.prosecution == .complaint {
        onComplaint.append(prepared.law.id.description)
      }
    case .copyright: copyright.append(prepared.law.id.description)
    default: break
    }
  }

  /// Whether something can be done on a track.
  func isOpen(_ track: Track) -> Bool { tracks & 1 << UInt32(track.position) != 0 }

  /// The laws to act under on a track, what is nearest first.
  func refs(_ track: Track) -> [String] {
    var refs: [String] = []
    for key in keys where Int(key >> 56) == track.position {
      refs.append(findings[Int(key & 0xFF_FFFF)].prepared.law.id.description)
    }
    return refs
  }
}
