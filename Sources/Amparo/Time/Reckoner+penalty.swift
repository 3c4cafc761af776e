extension Reckoner {
  /// What a function of the penalty comes to.
  enum PenaltyPeriod {
    case period(PeriodLength)
    case noLimit
    /// The law's penalty is not in the data.
    case unknown
  }

  /// The period that the offence's own maximum gives.
  var penaltyPeriod: PenaltyPeriod {
    switch rule.length {
    case .byMaximumPenalty(let bands): band(bands)
    case .equalsMaximumPenalty(let atLeast, let atMost): equal(atLeast, atMost)
    default: .unknown
    }
  }

  private func band(_ bands: [DeadlineRule.Band]) -> PenaltyPeriod {
    guard let penalty else { return .unknown }
    for band in bands where band.takes(penalty) {
      return band.period.map { .period($0) } ?? .noLimit
    }
    return .unknown
  }

  private func equal(_ atLeast: PeriodLength?, _ atMost: PeriodLength?) -> PenaltyPeriod {
    guard let penalty else { return .unknown }
    guard let max = penalty.max else { return atLeast.map { .period($0) } ?? .unknown }
    if let atLeast, max < atLeast { return .period(atLeast) }
    if let atMost, atMost < max { return .period(atMost) }
    return .period(max)
  }
}

extension DeadlineRule.Band {
  /// Whether the penalty falls in the band.
  func takes(_ penalty: Penalty) -> Bool {
    switch bound {
    case .life: return penalty.life == .yes
    case .fineOnly: return penalty.max == nil && penalty.life != .yes
    case .upTo(let bound):
      guard penalty.life != .yes else { return false }
      // A fine alone is the lightest of all.
      return penalty.max.map { !(bound < $0) } ?? true
    case .below(let bound):
      guard penalty.life != .yes else { return false }
      return penalty.max.map { $0 < bound } ?? true
    case .above(let bound):
      return penalty.life == .yes || (penalty.max.map { bound < $0 } ?? false)
    }
  }
}
