extension Reckoner {
  /// A clock of days, or without a number, whose event lies between two days.
  mutating func days(
    from early: Beginning.Side, to late: Beginning.Side, facts: [String], _ lengths: Lengths
  ) -> Due {
    let tolling = tollingEffect(from: late.day)
    if let needs = tolling.waitsFor { return notStarted(needs) }
    let (bounds, boundNeeds, boundAssumptions) = bounds()
    let (floor, ceiling) = (lengths.floor, lengths.ceiling)
    let first = end(from: early, floor, tolling, bounds, .early)
    // Most events are known to the day, and most periods are of one length: then there is one end.
    let isFixed = floor == ceiling
    let isExact =
      isFixed && early == late && tolling.isExact && bounds.allSatisfy { $0.early == $0.late }
    let firstCeiling = isFixed ? first : end(from: early, ceiling, tolling, bounds, .early)
    let last = isExact ? first : end(from: late, ceiling, tolling, bounds, .late)
    var due = Due(.running)
    due.assumptions = assumptions(tolling) + boundAssumptions
    let safeEarly = rule.runsAgainst.earliestIsSafe
    due.derivation = safeEarly ? first.steps : last.steps
    guard let lastEnd = last.end, let firstEnd = first.end else {
      due.state = hasNoLimit ? .noLimit : first.begin > today ? .notStarted : .running
      due.needs = boundNeeds
      if !boundNeeds.isEmpty { due.state = .unknown }
      return due
    }
    due.end = .day(lastEnd)
    due.safeBy = (safeEarly ? first.earliest : last.latest).map { .day($0) }
    if firstEnd != lastEnd { due.earliestEnd = .day(firstEnd) }
    let side = safeEarly && firstEnd == lastEnd ? first : last
    if let other = side.other, let one = side.end {
      due.disputed = Disputed(one: .day(one), other: .day(other.day), matter: other.matter)
    }

    // What facts not known could still put off.
    let possible =
      tolling.possibleDelays.isEmpty
      ? last : end(from: late, ceiling, tolling, bounds, .late, possible: true)
    let possibleEnd = possible.latest ?? lastEnd
    if possibleEnd > lastEnd { due.latestEnd = .day(possibleEnd) }
    state(
      of: &due, begin: first.begin, safe: firstCeiling.latest ?? firstEnd,
      over: last.latest ?? lastEnd, possible: possibleEnd,
      facts: facts + tolling.delays.flatMap(\.facts), needs: tolling.needs, boundNeeds: boundNeeds)
    return due
  }

  private func state(
    of due: inout Due, begin: CivilDate, safe: CivilDate, over: CivilDate, possible: CivilDate,
    facts: [String], needs: [String], boundNeeds: [String]
  ) {
    if begin > today {
      due.state = .notStarted
    } else if over < today {
      let mayRun = !needs.isEmpty && (possible >= today || possible == over)
      due.state = mayRun ? .unknown : .expired
      due.needs = mayRun ? unique(needs) : []
    } else if rule.runsAgainst.earliestIsSafe, safe < today {
      due.state = .unknown
      due.needs = unique(facts + boundNeeds)
    } else if !boundNeeds.isEmpty {
      due.state = .unknown
      due.needs = unique(boundNeeds)
      due.safeBy = nil
    }
  }

  /// A clock whose event has not happened; a bound may end it all the same.
  mutating func notStarted(_ needs: [String]) -> Due {
    waiting(.notStarted, needs, bounds().known)
  }

  /// A clock of which nobody said when its event was; what is known bounds its end.
  mutating func unknown(
    _ needs: [String], after: Beginning.Side?, before: Beginning.Side?, _ lengths: Lengths
  ) -> Due {
    if hasNoLimit { return Due(.noLimit) }
    let (bounds, boundNeeds, _) = bounds()
    var due = waiting(.unknown, needs + boundNeeds, bounds)
    if due.state == .expired || lengths.isClock { return due }
    let tolling = tollingEffect(from: (before ?? after)?.day ?? today)
    if let after, let length = lengths.floor {
      due.earliestEnd = end(from: after, length, tolling, bounds, .early).earliest
        .map { .day($0) }
    }
    if let before, let length = lengths.ceiling {
      let last = end(from: before, length, tolling, bounds, .late, possible: true).latest
      due.latestEnd = last.map { .day($0) }
      if let last, last < today {
        due.state = .expired
        due.end = .day(last)
      }
    }
    return due
  }

  private func waiting(_ state: Due.State, _ needs: [String], _ bounds: [Bound]) -> Due {
    if hasNoLimit { return Due(.noLimit) }
    var due = Due(state, needs: unique(needs))
    guard let bound = bounds.min(by: { $0.late < $1.late }) else { return due }
    due.latestEnd = .day(bound.late)
    due.derivation = [.capped(bound.late, cite: bound.cite)]
    if state == .notStarted, rule.runsAgainst.earliestIsSafe {
      due.safeBy = bounds.map(\.early).min().map { .day($0) }
    }
    if bound.late < today {
      due.state = .expired
      due.end = .day(bound.late)
      due.needs = []
    }
    return due
  }

  private func unique(_ paths: [String]) -> [String] {
    var seen: [String] = []
    for path in paths where !path.isEmpty && !seen.contains(path) { seen.append(path) }
    return seen
  }

  private func assumptions(_ tolling: TollingEffect) -> [Assumption] {
    var list = tolling.assumptions
    list += rule.restarts.map { .notRestarted($0.ground, cite: $0.cite) }
    if let renewal = rule.renewal { list.append(.notRenewed(renewal)) }
    guard looksAtHolidays else { return list }
    guard let calendar else { return list + [.holidaysNotKnown] }
    let unknown = years.filter { !calendar.years.contains($0) }
    list += Set(unknown).sorted().map { .yearNotInCalendar($0) }
    if calendar.completeness == .withoutLocal { list.append(.localHolidaysLeftOut) }
    return list
  }
}
