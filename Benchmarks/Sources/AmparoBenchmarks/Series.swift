/// The times of one case, one a round, in nanoseconds a run.
struct Series {
  private(set) var times: [Double] = []

  mutating func add(_ time: Double) { times.append(time) }

  var median: Double { quantile(0.5) }
  var least: Double { times.min() ?? .nan }
  /// Nine tenths of the rounds took at least this long.
  var low: Double { quantile(0.1) }
  /// Nine tenths of the rounds took at most this long.
  var high: Double { quantile(0.9) }

  /// Round by round against another series, so that what slows a whole round falls away.
  func ratios(to other: Series) -> Series {
    Series(times: zip(times, other.times).map { $0 / $1 })
  }

  /// Between the two nearest values where the place is between them.
  private func quantile(_ place: Double) -> Double {
    guard !times.isEmpty else { return .nan }
    let sorted = times.sorted()
    let exact = place * Double(sorted.count - 1)
    let below = Int(exact)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (exact - Double(below))
  }
}
