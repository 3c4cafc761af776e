extension Situation {
  /// The same case as if it was done on a day, where no day is given for what was done.
  ///
  /// A threat has a day of its own: a case of threats alone gets no day of sharing.
  public func done(on day: CivilDate) -> Situation {
    var situation = self
    let threats: Set<Conduct> = [.threat, .extortion]
    if conduct.contains(where: threats.contains), dates.threatened == nil {
      situation.dates.threatened = PartialDate(day)
    }
    if !conduct.allSatisfy(threats.contains), dates.disclosed == nil {
      situation.dates.disclosed = PartialDate(day)
    }
    return situation
  }

  /// The facts whose days come after a day, so that nobody could know them on it.
  public func facts(after day: CivilDate) -> [Fact] {
    let named: [(Fact, PartialDate?)] = [
      (.victimDeceased, victim.died), (.uploaderNationalitySince, uploader.nationalitySince),
      (.disclosed, dates.disclosed), (.lastDisclosed, dates.lastDisclosed),
      (.discovered, dates.discovered), (.uploaderKnown, dates.uploaderKnown),
      (.threatened, dates.threatened), (.removed, dates.removed),
    ]
    var facts = named.compactMap { fact, date in
      date.flatMap { $0.earliest > day ? fact : nil }
    }
    let isNoticed = notices.contains { notice in
      switch notice.sent {
      case .day(let sent): sent > day
      case .instant(let sent): sent.date > day
      }
    }
    if isNoticed { facts.append(.notices) }
    if stepsDone.contains(where: { ($0.on?.earliest ?? day) > day }) { facts.append(.stepsDone) }
    return facts
  }
}
