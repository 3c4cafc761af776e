/// The penalty of a law with the cases that raise it, made ready.
///
/// A class, so that a law hands it on at the cost of a reference.
final class PreparedPenalty: Sendable {
  /// The penalty where nothing raises it.
  let base: Penalty?
  /// The longest imprisonment where nothing raises it.
  private let baseMaximum: MaximumPenalty
  private let bands: [AggravatedPenalty]
  /// When each of them holds.
  private let cases: [PreparedScope]

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

  /// Whether the penalty for a case is high enough; a band whose cases are still open leaves it open.
  func reaches(maximum: PeriodLength?, minimum: PeriodLength?, _ facts: CaseFacts) -> Verdict {
    func isHighEnough(_ penalty: Penalty?) -> Bool {
      (maximum.map { penalty?.reaches(maximum: $0) ?? false } ?? true)
        && (minimum.map { penalty?.reaches(minimum: $0) ?? false } ?? true)
    }
    if isHighEnough(penalty(raisedBy: raised(facts))) { return .yes }
    var result = Verdict.no
    for (band, when) in zip(bands, cases) {
      var raised = base
      if let max = band.max { raised?.max = max }
      if let min = band.min { raised?.min = min }
      if isHighEnough(raised) { result = result.or(when.verdict(facts)) }
    }
    return result
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
