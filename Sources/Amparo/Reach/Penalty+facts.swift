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
}

extension Penalty {
  func reaches(maximum bound: PeriodLength) -> Bool {
    life == .yes || (max.map { !($0 < bound) } ?? false)
  }

  func reaches(minimum bound: PeriodLength) -> Bool {
    min.map { !($0 < bound) } ?? false
  }
}
