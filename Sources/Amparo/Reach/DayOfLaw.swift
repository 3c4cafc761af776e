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

extension CaseFacts {
  /// The days that decide which text applies: the act for offences and civil wrongs, the notice for duties, today for orders.
  func days(for law: Law) -> [DayOfLaw] {
    switch law.track {
    case .criminal, .civil: daysOfAct(for: law)
    case .platformDuty, .regulatory, .dataProtection: daysOfNotice
    case .copyright, .protectiveOrder:
      [DayOfLaw(earliest: today, latest: today, fact: .disclosed)]
    }
  }

  private func daysOfAct(for law: Law) -> [DayOfLaw] {
    let dates = situation.dates
    let acts = law.covers.conduct.map { $0.covered.union($0.arguable).intersection(conduct) }
    let threatsOnly = (acts ?? conduct).isSubset(of: ValueSet([.threat, .extortion]))
    // A threat has its own day: that of a disclosure says nothing of it.
    let first = threatsOnly ? dates.threatened : dates.disclosed
    let fact: Fact = threatsOnly ? .threatened : .disclosed
    var days = [day(first, fact: fact)]
    // Each later disclosure is an act of its own, and is judged by the law of its own day.
    if !threatsOnly, let last = dates.lastDisclosed { days.append(day(last, fact: fact)) }
    return days
  }

  private func day(_ date: PartialDate?, fact: Fact) -> DayOfLaw {
    DayOfLaw(
      earliest: date?.earliest, latest: min(date?.latest ?? today, today), fact: fact)
  }

  private var daysOfNotice: [DayOfLaw] {
    let sent = situation.notices.filter { notice in
      hosts.contains { $0.host.platform == notice.host || $0.host.domain == notice.host }
    }
    if sent.isEmpty { return [DayOfLaw(earliest: today, latest: today, fact: .notices)] }
    return sent.map { notice in
      let day = notice.sent.civilDay
      return DayOfLaw(earliest: day, latest: day, fact: .notices)
    }
  }
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
