/// The penalty of a law with the cases that raise it, made ready.
///
/// A class, so that a law hands it on at the cost of a reference.
final class PreparedPenalty: Sendable {
  /// The penalty where nothing raises it.
  let base: Penalty?
  /// The longest imprisonment where nothing raises it.
  private let baseMaximum: MaximumPenalty
  let bands: [AggravatedPenalty]
  /// When each of them holds.
  let cases: [PreparedScope]

  init(_ law: Law) {
    base = law.penalty
    baseMaximum = MaximumPenalty(law.penalty)
    bands = law.aggravated
    cases = bands.map { PreparedScope($0.when) }
  }

  /// The bands that hold for a case, one bit each, in the order of the law.
  func raised(_ facts: CaseFacts) -> UInt64 {
    var raised: UInt64 = 0
    for index in cases.indices where cases[index].verdict(facts).value == .yes {
      raised |= 1 << UInt64(index)
    }
    return raised
  }

  /// The penalty that these bands make of it.
  func penalty(raisedBy raised: UInt64) -> Penalty? {
    guard var penalty = base, raised != 0 else { return base }
    for (index, band) in bands.enumerated() where raised & (1 << UInt64(index)) != 0 {
      if let max = band.max, penalty.max.map({ $0 < max }) ?? true { penalty.max = max }
      if let min = band.min, penalty.min.map({ $0 < min }) ?? true { penalty.min = min }
      penalty.says = band.says ?? penalty.says
      penalty.cite = band.cite
    }
    return penalty
  }

  /// The longest imprisonment that these bands make of it.
  func maximum(raisedBy raised: UInt64) -> MaximumPenalty {
    raised == 0 ? baseMaximum : MaximumPenalty(penalty(raisedBy: raised))
  }
}

/// A bound that a rule of reach sets to the penalty of a law.
struct PenaltyTest: Sendable {
  private let penalty: PreparedPenalty
  private let max: PeriodLength?
  private let min: PeriodLength?
  /// Whether the penalty is high enough where nothing raises it.
  private let baseHolds: Bool
  /// The cases that raise it high enough.
  private let enough: [PreparedScope]

  init(_ penalty: PreparedPenalty, max: PeriodLength?, min: PeriodLength?) {
    self.penalty = penalty
    self.max = max
    self.min = min
    baseHolds = penalty.base.isHighEnough(max: max, min: min)
    enough = zip(penalty.bands, penalty.cases).compactMap { band, when in
      var raised = penalty.base
      if let max = band.max { raised?.max = max }
      if let min = band.min { raised?.min = min }
      return raised.isHighEnough(max: max, min: min) ? when : nil
    }
  }

  /// Whether the penalty for a case is high enough; a band whose cases are still open leaves it open.
  func holds(_ facts: CaseFacts) -> Verdict {
    let raised = penalty.raised(facts)
    let isHigh =
      raised == 0
      ? baseHolds : penalty.penalty(raisedBy: raised).isHighEnough(max: max, min: min)
    if isHigh { return .yes }
    var result = Verdict.no
    for when in enough { result = result.or(when.verdict(facts)) }
    return result
  }
}

extension Penalty? {
  /// Whether it reaches a bound on its maximum, and one on its minimum.
  fileprivate func isHighEnough(max: PeriodLength?, min: PeriodLength?) -> Bool {
    (max.map { self?.reaches(maximum: $0) ?? false } ?? true)
      && (min.map { self?.reaches(minimum: $0) ?? false } ?? true)
  }
}

extension Penalty {
  fileprivate func reaches(maximum bound: PeriodLength) -> Bool {
    life == .yes || (max.map { !($0 < bound) } ?? false)
  }

  fileprivate func reaches(minimum bound: PeriodLength) -> Bool {
    min.map { !($0 < bound) } ?? false
  }
}
