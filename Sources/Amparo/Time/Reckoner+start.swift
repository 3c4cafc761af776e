/// From when a clock runs, as far as the events are known.
enum Beginning {
  /// Which event, and on which day.
  struct Side: Equatable {
    var source: Source
    var day: CivilDate
  }

  /// What the clock runs from.
  enum Source: Equatable {
    case trigger(Trigger)
    case deadline(String)

    func step(_ day: CivilDate) -> DerivationStep {
      switch self {
      case .trigger(let trigger): .start(trigger, day)
      case .deadline(let id): .startAfter(deadline: id, .day(day))
      }
    }

    func step(_ instant: Instant) -> DerivationStep {
      switch self {
      case .trigger(let trigger): .startsAt(trigger, instant)
      case .deadline(let id): .startAfter(deadline: id, .instant(instant))
      }
    }
  }

  case instant(Source, Instant)
  /// Between two days; the facts at the paths would narrow it.
  case days(Side, Side, facts: [String])
  case notHappened(needs: [String])
  /// Not known, but not before the one and not after the other, where there are such days.
  case unknown(needs: [String], after: Side?, before: Side?)
}

extension Reckoner {
  func beginning(_ start: DeadlineRule.Start) -> Beginning {
    switch start {
    case .trigger(let trigger): return single(.trigger(trigger), triggers[trigger])
    case .deadline(let id):
      return single(.deadline(id), triggers.deadlines[id] ?? .unknown(needs: ""))
    case .latest(let list):
      return list.map { single(.trigger($0), triggers[$0]) }.reduce(nil, later) ?? .nothing
    case .earliest(let list):
      return list.map { single(.trigger($0), triggers[$0]) }.reduce(nil, earlier) ?? .nothing
    }
  }

  private func single(_ source: Beginning.Source, _ known: TriggerKnowledge) -> Beginning {
    switch known {
    case .instant(let instant): return .instant(source, instant)
    case .notHappened(let needs): return .notHappened(needs: [needs].filter { !$0.isEmpty })
    case .unknown(let needs):
      return .unknown(needs: [needs].filter { !$0.isEmpty }, after: nil, before: nil)
    case .day(let given, let fact):
      // Coming of age may lie ahead; what somebody reports has happened.
      var day = given
      if case .trigger(.majority) = source {} else { day = given.notAfter(today) }
      return .days(
        Beginning.Side(source: source, day: day.earliest),
        Beginning.Side(source: source, day: day.latest), facts: day.isExact ? [] : [fact])
    }
  }

  /// All must have happened, and the last counts.
  private func later(_ one: Beginning?, _ two: Beginning) -> Beginning? {
    guard let one else { return two }
    if case .instant(_, let left) = one, case .instant(_, let right) = two {
      return left.seconds < right.seconds ? two : one
    }
    switch (one.asDays, two.asDays) {
    case (.notHappened(let needs), .notHappened(let more)):
      return .notHappened(needs: needs + more.filter { !needs.contains($0) })
    case (.notHappened(let needs), _), (_, .notHappened(let needs)):
      return .notHappened(needs: needs)
    case (.unknown(let needs, let after, _), .unknown(let more, let other, _)):
      return .unknown(
        needs: needs + more.filter { !needs.contains($0) }, after: max(after, other), before: nil)
    case (.unknown(let needs, let after, _), .days(let early, _, _)),
      (.days(let early, _, _), .unknown(let needs, let after, _)):
      return .unknown(needs: needs, after: max(after, early), before: nil)
    case (.days(let early, let late, let facts), .days(let early2, let late2, let facts2)):
      return .days(
        early.day < early2.day ? early2 : early, late.day < late2.day ? late2 : late,
        facts: facts + facts2)
    default: return two
    }
  }

  /// One is enough, and the first counts.
  private func earlier(_ one: Beginning?, _ two: Beginning) -> Beginning? {
    guard let one else { return two }
    if case .instant(_, let left) = one, case .instant(_, let right) = two {
      return left.seconds <= right.seconds ? one : two
    }
    switch (one.asDays, two.asDays) {
    case (.notHappened(let needs), .notHappened(let more)):
      return .notHappened(needs: needs + more.filter { !needs.contains($0) })
    case (.notHappened, let known), (let known, .notHappened): return known
    case (.unknown(let needs, _, let before), .unknown(let more, _, let other)):
      return .unknown(
        needs: needs + more.filter { !needs.contains($0) }, after: nil, before: min(before, other))
    case (.unknown(let needs, _, let before), .days(_, let late, _)),
      (.days(_, let late, _), .unknown(let needs, _, let before)):
      return .unknown(needs: needs, after: nil, before: min(before, late))
    case (.days(let early, let late, let facts), .days(let early2, let late2, let facts2)):
      return .days(
        early2.day < early.day ? early2 : early, late2.day < late.day ? late2 : late,
        facts: facts + facts2)
    default: return two
    }
  }

  private func max(_ one: Beginning.Side?, _ two: Beginning.Side?) -> Beginning.Side? {
    guard let one, let two else { return one ?? two }
    return one.day < two.day ? two : one
  }

  private func min(_ one: Beginning.Side?, _ two: Beginning.Side?) -> Beginning.Side? {
    guard let one, let two else { return one ?? two }
    return two.day < one.day ? two : one
  }
}

extension Beginning {
  /// A rule that names no event.
  static var nothing: Beginning { .unknown(needs: [], after: nil, before: nil) }

  /// An instant as its civil day, for comparison with days.
  var asDays: Beginning {
    guard case .instant(let source, let instant) = self else { return self }
    let side = Side(source: source, day: instant.date)
    return .days(side, side, facts: [])
  }
}
