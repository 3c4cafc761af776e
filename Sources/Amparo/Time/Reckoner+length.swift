/// The period of a clock, or the two between which it ends.
enum Lengths {
  /// No number, or no limit but the bounds.
  case open
  /// Not before the first, not after the second; most often the same.
  case period(floor: PeriodLength, ceiling: PeriodLength)

  var isClock: Bool {
    if case .period(let floor, let ceiling) = self {
      floor.isClock && ceiling.isClock
    } else {
      false
    }
  }

  var floor: PeriodLength? {
    if case .period(let floor, _) = self { floor } else { nil }
  }

  var ceiling: PeriodLength? {
    if case .period(_, let ceiling) = self { ceiling } else { nil }
  }
}

extension Reckoner {
  /// The period; nil when it hangs on a penalty that the data does not say.
  var lengths: Lengths? {
    switch rule.length {
    case .none, .unspecified: return .open
    case .fixed(let period): return .period(floor: period, ceiling: period)
    case .between(let floor, let ceiling): return .period(floor: floor, ceiling: ceiling)
    case .byMaximumPenalty(let bands):
      guard let band = bands.first(where: { $0.takes(penalty) }) else { return nil }
      return band.period.map { .period(floor: $0, ceiling: $0) } ?? .open
    case .equalsMaximumPenalty(let atLeast, let atMost):
      return equal(atLeast, atMost).map { .period(floor: $0, ceiling: $0) }
    }
  }

  /// As long as the maximum penalty, within bounds.
  private func equal(_ atLeast: PeriodLength?, _ atMost: PeriodLength?) -> PeriodLength? {
    switch penalty {
    case .notKnown: return nil
    case .life: return atMost
    case .fineOnly: return atLeast
    case .prison(let maximum):
      if let atLeast, maximum < atLeast { return atLeast }
      if let atMost, atMost < maximum { return atMost }
      return maximum
    }
  }

  /// Whether the result is that there is no limit: by the words of the law, or because the penalty is grave.
  var hasNoLimit: Bool {
    guard rule.caps.isEmpty else { return false }
    switch rule.length {
    case .none: return true
    case .byMaximumPenalty(let bands):
      return bands.first { $0.takes(penalty) }.map { $0.period == nil } ?? false
    default: return false
    }
  }

  /// The step that says on which penalty the period hangs.
  var penaltySteps: [DerivationStep] {
    switch rule.length {
    case .byMaximumPenalty, .equalsMaximumPenalty: [.penalty(penalty)]
    default: []
    }
  }
}
