/// The steps of one curve, each measured at each size.
struct Steps {
  /// What grows.
  let of: String
  let longest: Duration
  private(set) var points: [GrowthPoint] = []

  init(of: String, longest: Duration) {
    self.of = of
    self.longest = longest
  }

  /// The median of some runs: enough for a fifth of a second, three at least where one takes less than that.
  mutating func measure(_ step: String, _ times: Int, _ run: () throws -> Int) rethrows {
    guard isWorthTrying(step, times) else { return }
    let clock = ContinuousClock()
    var series = Series()
    var total = Duration.zero
    while series.times.count < 25, total < .milliseconds(200) || series.times.count < 2 {
      var result = 0
      let time = try clock.measure { result = try run() }
      precondition(result >= 0)
      series.add(time / .nanoseconds(1))
      total += time
      if total > longest { break }
    }
    points.append(GrowthPoint(of: of, times: times, step: step, median: series.median))
  }

  /// Whether a step that grew in proportion would end in time.
  private func isWorthTrying(_ step: String, _ times: Int) -> Bool {
    guard let last = points.last(where: { $0.step == step }) else { return true }
    return last.median * Double(times) / Double(last.times) < longest / .nanoseconds(1)
  }
}
