/// The steps of one curve, each measured at each size.
struct Steps {
  /// What grows.
  let of: String
  let longest: Double
  private(set) var points: [GrowthPoint] = []

  init(of: String, longest: Double) {
    self.of = of
    self.longest = longest
  }

  /// The median of some runs: enough for a fifth of a second, or two where one takes more than that.
  ///
  /// Stages of the step are measured by runs that tell when each is over.
  mutating func measure(
    _ step: String, _ times: Int, run: () throws -> Int,
    stages: (((String) -> Void) throws -> Void)? = nil
  ) rethrows {
    guard isWorthTrying(step, times) else { return }
    let stopwatch = Stopwatch.thread
    var whole = Series()
    var parts: [(name: String, series: Series)] = []
    var total = 0.0
    while whole.times.count < 25, total < 0.2e9 || whole.times.count < 2 {
      let time = try stopwatch.time { _ = try run() }
      whole.add(time)
      total += time
      var last = stopwatch.now
      try stages? { name in
        let now = stopwatch.now
        if !parts.contains(where: { $0.name == name }) { parts.append((name, Series())) }
        for index in parts.indices where parts[index].name == name {
          parts[index].series.add(now - last)
        }
        last = stopwatch.now
      }
      if total > longest { break }
    }
    points.append(GrowthPoint(of: of, times: times, step: step, median: whole.median))
    for part in parts {
      points.append(GrowthPoint(of: of, times: times, step: part.name, median: part.series.median))
    }
  }

  /// Whether the step was measured at that size.
  func has(_ step: String, _ times: Int) -> Bool {
    points.contains { $0.step == step && $0.times == times }
  }

  /// Whether a step that grew in proportion would end in time.
  private func isWorthTrying(_ step: String, _ times: Int) -> Bool {
    guard let last = points.last(where: { $0.step == step }) else { return true }
    return last.median * Double(times) / Double(last.times) < longest
  }
}
