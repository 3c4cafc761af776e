/// A day on which the law is asked for, as far as it is known.
struct DayOfLaw: Hashable, Sendable {
  /// The earliest it can be; nil: as early as one likes.
  let earliest: CivilDate?
  let latest: CivilDate
  /// What to ask for when the range is too wide.
  let fact: Fact

  /// Whether a provision was law on it.
  func verdict(_ inForce: InForce) -> Verdict {
    if let from = inForce.from, latest < from { return .no }
    if let to = inForce.to, let earliest, earliest >= to { return .no }
    let begun = inForce.from.map { from in earliest.map { $0 >= from } ?? false } ?? true
    let lasting = inForce.to.map { latest < $0 } ?? true
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

extension CaseFacts {
  /// The days that decide which text of a law applies.
  func days(for law: Law) -> [DayOfLaw] {
    switch law.track {
    case .criminal, .civil: isThreatOnly(law) ? days.threat : days.act
    case .platformDuty, .regulatory, .dataProtection: days.notice
    case .copyright, .protectiveOrder: days.today
    }
  }

  /// Whether a law is on the days of the case.
  func isInForce(_ period: InForce, for law: Law) -> Verdict {
    var result = Verdict.no
    for day in days(for: law) { result = result.or(day.verdict(period)) }
    return result
  }

  /// Whether all that a law could reach here is a threat.
  func isThreatOnly(_ law: Law) -> Bool {
    let acts = law.covers.conduct.map { $0.covered.union($0.arguable).intersection(conduct) }
    return (acts ?? conduct).isSubset(of: Self.threats)
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
