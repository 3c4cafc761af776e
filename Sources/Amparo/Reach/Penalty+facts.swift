extension Law {
  /// The penalty for this case, and the facts that could still raise it.
  func penalty(for facts: CaseFacts) -> (penalty: Penalty?, needs: FactSet) {
    guard var penalty else { return (nil, .none) }
    var needs = FactSet.none
    for band in aggravated {
      let holds = band.when.verdict(facts)
      needs = needs.union(holds.needs)
      guard holds.value == .yes else { continue }
      if let max = band.max, penalty.max.map({ $0 < max }) ?? true { penalty.max = max }
      if let min = band.min, penalty.min.map({ $0 < min }) ?? true { penalty.min = min }
      penalty.says = band.says ?? penalty.says
      penalty.cite = band.cite
    }
    return (penalty, needs)
  }

  /// Whether the penalty for this case is high enough; a band whose cases are still open leaves it open.
  func penaltyReaches(
    maximum: PeriodLength?, minimum: PeriodLength?, _ facts: CaseFacts
  ) -> Verdict {
    func isHighEnough(_ penalty: Penalty?) -> Bool {
      (maximum.map { penalty?.reaches(maximum: $0) ?? false } ?? true)
        && (minimum.map { penalty?.reaches(minimum: $0) ?? false } ?? true)
    }
    if isHighEnough(penalty(for: facts).penalty) { return .yes }
    return .any(
      aggravated.map { band in
        var raised = penalty
        if let max = band.max { raised?.max = max }
        if let min = band.min { raised?.min = min }
        return isHighEnough(raised) ? band.when.verdict(facts) : .no
      })
  }
}

extension Penalty {
  func reaches(maximum bound: PeriodLength) -> Bool {
    life == .yes || (max.map { !($0 < bound) } ?? false)
  }

  func reaches(minimum bound: PeriodLength) -> Bool {
    min.map { !($0 < bound) } ?? false
  }
}
