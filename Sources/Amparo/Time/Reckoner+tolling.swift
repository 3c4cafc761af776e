/// What the grounds of tolling do to one clock.
struct TollingEffect {
  /// The clock starts no earlier than some day between two, for certain.
  struct Delay {
    var entry: DeadlineRule.Tolling
    var day: PartialDate
    var facts: [String]
  }

  /// Certain delays of the start.
  var delays: [Delay] = []
  /// Certain lengthenings.
  var lengthenings: [(entry: DeadlineRule.Tolling, by: PeriodLength)] = []
  /// The event that must still happen before the clock starts; nil: none.
  var waitsFor: [String]?
  /// Delays that some fact would settle; the latest day that the start can be put off to.
  var possibleDelays: [Delay] = []
  /// What may lengthen it, or not.
  var assumptions: [Assumption] = []
  /// Facts that would settle what is only possible.
  var needs: [String] = []

  /// Whether the days to which it puts off the start are known to the day.
  var isExact: Bool { delays.allSatisfy { $0.day.isExact } }
}

extension Reckoner {
  /// What the grounds of tolling do to a clock whose event lies between two days.
  func tollingEffect(from event: CivilDate) -> TollingEffect {
    var effect = TollingEffect()
    for (index, entry) in rule.tolling.enumerated() {
      let known = tolling.indices.contains(index) ? tolling[index] : .unknown()
      if known == .doesNotHold { continue }
      if let age = entry.untilAge {
        minority(entry, age, known, event, &effect)
      } else if known == .holds, entry.ground == .unknownIdentity {
        identity(entry, &effect)
      } else if known == .holds, let period = entry.period {
        effect.lengthenings.append((entry, period))
      } else {
        effect.assumptions.append(
          .notTolled(entry.ground, atMost: entry.atMost ?? entry.period, cite: entry.cite))
        if case .unknown(let needs) = known { effect.needs += needs }
      }
    }
    return effect
  }

  /// A clock that starts when the victim reaches an age, if the victim was younger at the event.
  private func minority(
    _ entry: DeadlineRule.Tolling, _ age: Int, _ known: TollingKnowledge, _ event: CivilDate,
    _ effect: inout TollingEffect
  ) {
    let birthday = ages.reaching(age, today: today)
    if birthday.latest <= event { return }
    let facts = [Fact.victimAge.rawValue]
    if known == .holds, birthday.earliest > event, !ages.isUnknown {
      effect.delays.append(.init(entry: entry, day: birthday, facts: facts))
      return
    }
    effect.possibleDelays.append(.init(entry: entry, day: birthday, facts: facts))
    effect.assumptions.append(.notTolled(entry.ground, atMost: nil, cite: entry.cite))
    if case .unknown(let needs) = known, !needs.isEmpty {
      effect.needs += needs
    } else {
      effect.needs += facts
    }
  }

  /// A clock that waits until somebody knows who did it.
  private func identity(_ entry: DeadlineRule.Tolling, _ effect: inout TollingEffect) {
    switch triggers[.uploaderKnown] {
    case .day(let day, let fact):
      effect.delays.append(
        .init(entry: entry, day: day.notAfter(today), facts: day.isExact ? [] : [fact]))
    case .instant(let instant):
      effect.delays.append(.init(entry: entry, day: PartialDate(instant.date), facts: []))
    case .notHappened(let needs): effect.waitsFor = [needs]
    case .unknown(let needs):
      effect.assumptions.append(.notTolled(entry.ground, atMost: nil, cite: entry.cite))
      effect.needs.append(needs)
    }
  }
}
