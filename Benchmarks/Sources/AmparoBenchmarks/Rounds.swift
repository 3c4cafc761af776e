/// Runs cases in turn, round after round, so that noise of the machine falls on a floor and on what is held against it.
struct Rounds {
  /// How often every case is measured.
  var count: Int
  /// How long one measurement lasts at least; quick cases run many times in it.
  var milliseconds: Double

  /// A case gave two different results.
  struct Unstable: Error, CustomStringConvertible {
    var name: String
    var description: String { "\(name): two runs gave different results" }
  }

  func measure(_ cases: [Case], progress: (Int) -> Void) throws -> [String: Series] {
    var runs: [Int] = []
    var results: [Int] = []
    for one in cases {
      // The first run warms caches up; the second tells how many make a measurement.
      results.append(try one.run())
      let once = try one.stopwatch.time { _ = try one.run() }
      runs.append(max(1, Int((milliseconds * 1e6 / max(once, 1)).rounded(.up))))
    }
    var series: [String: Series] = [:]
    for round in 0..<count {
      progress(round)
      // Every second round goes backwards: no case always follows the same other.
      let order = Array(cases.indices)
      for index in round % 2 == 0 ? order : order.reversed() {
        let one = cases[index]
        var result = results[index]
        let time = try one.stopwatch.time {
          for _ in 0..<runs[index] { result = try one.run() }
        }
        guard result == results[index] else { throw Unstable(name: one.name) }
        series[one.name, default: Series()].add(time / Double(runs[index]))
      }
    }
    return series
  }
}
