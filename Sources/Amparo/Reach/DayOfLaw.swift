/// A day on which the law is asked for, as far as it is known.
struct DayOfLaw: Hashable, Sendable {
  /// The earliest it can be; nil: as early as one likes.
  let earliest: CivilDate?
  let latest: CivilDate
  /// What to ask for when the range is too wide.
  let fact: Fact

  /// Whether a provision that is law between two days was law on it; nil: since ever, or with no end.
  func verdict(from: CivilDate?, to: CivilDate?) -> Verdict {
    if let from, latest < from { return .no }
    if let to, let earliest, earliest >= to { return .no }
    let begun = from.map { from in earliest.map { $0 >= from } ?? false } ?? true
    let lasting = to.map { latest < $0 } ?? true
    return begun && lasting ? .yes : .unknown(fact)
  }
}

/// The days that a case asks the law for.
///
/// The day of the act decides for offences and civil wrongs, that of the notice for duties, today for orders.
struct DaysOfLaw: Sendable {
  /// The act, where it is more than a threat. Each later disclosure is an act of its own.
  let act: [DayOfLaw]
  /// The act, where it is a threat: it has its own day, and that of a disclosure says nothing of it.
  let threat: [DayOfLaw]
  let notice: [DayOfLaw]
  let today: [DayOfLaw]

  init(_ situation: Situation, hosts: [ResolvedHost], today: CivilDate) {
    func day(_ date: PartialDate?, _ fact: Fact) -> DayOfLaw {
      DayOfLaw(
        earliest: date?.earliest, latest: min(date?.latest ?? today, today), fact: fact)
    }
    let dates = situation.dates
    let first = day(dates.disclosed, .disclosed)
    act = dates.lastDisclosed.map { [first, day($0, .disclosed)] } ?? [first]
    threat = [day(dates.threatened, .threatened)]
    self.today = [DayOfLaw(earliest: today, latest: today, fact: .disclosed)]
    let sent = situation.notices.filter { notice in
      hosts.contains { $0.host.platform == notice.host || $0.host.domain == notice.host }
    }
    let moments = sent.isEmpty ? [today] : sent.map(\.sent.civilDay)
    notice = moments.map { DayOfLaw(earliest: $0, latest: $0, fact: .notices) }
  }
}

/// Which of its days a law looks at.
enum LawDays: Sendable {
  /// The act; the conduct that the law could reach says whether it is a threat.
  case act(conduct: ValueSet<Conduct>)
  case notice
  case today

  init(_ law: Law) {
    switch law.track {
    case .criminal, .civil:
      self = .act(conduct: law.covers.conduct.map { $0.covered.union($0.arguable) } ?? .all)
    case .platformDuty, .regulatory, .dataProtection: self = .notice
    case .copyright, .protectiveOrder: self = .today
    }
  }
}

extension CaseFacts {
  /// Whether a law was law between two days on one of those that it looks at.
  func isInForce(from: CivilDate?, to: CivilDate?, _ days: LawDays) -> Verdict {
    let list =
      switch days {
      case .act(let conduct): isThreatOnly(conduct) ? self.days.threat : self.days.act
      case .notice: self.days.notice
      case .today: self.days.today
      }
    var result = Verdict.no
    for day in list { result = result.or(day.verdict(from: from, to: to)) }
    return result
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
