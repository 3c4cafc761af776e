/// The days between which a provision is law.
struct TermOfLaw: Hashable, Sendable {
  /// Its first day; the least number: since ever.
  fileprivate let from: Int32
  /// The first day without it; the greatest number: with no end.
  fileprivate let to: Int32

  /// Nil where it has neither a first day nor a last.
  init?(_ period: InForce?) {
    guard let period, period.from != nil || period.to != nil else { return nil }
    from = period.from?.number ?? .min
    to = period.to?.number ?? .max
  }
}

extension CivilDate {
  fileprivate var number: Int32 { Int32(clamping: dayNumber) }
}

/// A day on which the law is asked for, as far as it is known.
struct DayOfLaw: Hashable, Sendable {
  /// The earliest it can be; the least number: as early as one likes.
  private let earliest: Int32
  private let latest: Int32
  /// What to ask for when the range is too wide.
  private let fact: Fact

  init(earliest: CivilDate?, latest: CivilDate, fact: Fact) {
    self.earliest = earliest?.number ?? .min
    self.latest = latest.number
    self.fact = fact
  }

  /// Whether a provision was law on it.
  func verdict(_ term: TermOfLaw) -> Verdict {
    if latest < term.from || earliest >= term.to { return .no }
    return earliest >= term.from && latest < term.to ? .yes : .unknown(fact)
  }
}

/// The days that a case asks the law for.
///
/// The day of the act decides for offences and civil wrongs, that of the notice for duties, today for orders.
struct DaysOfLaw: Sendable {
  /// The act, where it is more than a threat.
  let act: DayOfLaw
  /// Each later disclosure is an act of its own.
  let lastAct: DayOfLaw?
  /// The act, where it is a threat: it has its own day, and that of a disclosure says nothing of it.
  let threat: DayOfLaw
  let today: DayOfLaw
  /// The days of the notices that were sent; where none was, it would be today.
  let notices: [DayOfLaw]
  let noNotice: DayOfLaw

  init(_ situation: borrowing Situation, hosts: [ResolvedHost], today: CivilDate) {
    func day(_ date: PartialDate?, _ fact: Fact) -> DayOfLaw {
      DayOfLaw(
        earliest: date?.earliest, latest: min(date?.latest ?? today, today), fact: fact)
    }
    let dates = situation.dates
    act = day(dates.disclosed, .disclosed)
    lastAct = dates.lastDisclosed.map { day($0, .disclosed) }
    threat = day(dates.threatened, .threatened)
    self.today = DayOfLaw(earliest: today, latest: today, fact: .disclosed)
    noNotice = DayOfLaw(earliest: today, latest: today, fact: .notices)
    var sent: [DayOfLaw] = []
    for notice in situation.notices
    where hosts.contains(where: { $0.host.platform == notice.host || $0.host.domain == notice.host }
    ) {
      let day = notice.sent.civilDay
      sent.append(DayOfLaw(earliest: day, latest: day, fact: .notices))
    }
    notices = sent
  }
}

/// Which of its days a law looks at.
enum LawDays: Hashable, Sendable {
  /// The act; the conduct that the law could reach says whether it is a threat.
  case act(conduct: ValueSet<Conduct>)
  case notice
  case today

  init(_ law: Law) {
    switch law.track {
    case .criminal, .civil:
      self = .act(conduct: law.reachedConduct)
    case .platformDuty, .regulatory, .dataProtection: self = .notice
    case .copyright, .protectiveOrder: self = .today
    }
  }
}

extension CaseFacts {
  /// Whether a law was law on one of the days that it looks at.
  func isInForce(_ term: TermOfLaw, _ lawDays: LawDays) -> Verdict {
    switch lawDays {
    case .act(let conduct):
      if isThreatOnly(conduct) { return days.threat.verdict(term) }
      let first = days.act.verdict(term)
      return days.lastAct.map { first.or($0.verdict(term)) } ?? first
    case .notice:
      if days.notices.isEmpty { return days.noNotice.verdict(term) }
      var joined = Verdict.no.bits
      for notice in days.notices { joined |= notice.verdict(term).bits }
      return .any(joined: joined)
    case .today: return days.today.verdict(term)
    }
  }

  /// Whether all that a law could reach here is a threat.
  func isThreatOnly(_ reached: ValueSet<Conduct>) -> Bool {
    reached.intersection(conduct).isSubset(of: Self.threats)
  }

  private static let threats = ValueSet<Conduct>([.threat, .extortion])
}

extension NoticeMoment {
  /// The civil day, where the notice was sent.
  var civilDay: CivilDate {
    switch self {
    case .day(let day): day
    case .instant(let instant): instant.date
    }
  }
}

extension Law {
  /// The conduct that it could reach.
  var reachedConduct: ValueSet<Conduct> {
    covers.conduct.map { $0.covered.union($0.arguable) } ?? .all
  }
}
