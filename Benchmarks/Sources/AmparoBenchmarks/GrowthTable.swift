import Foundation

/// The curves as a table: the time at each size, and the power that the cost grew with.
struct GrowthTable {
  let points: [GrowthPoint]

  var text: String {
    let sizes = Set(points.map(\.times)).sorted()
    var table = Table(["growth"] + sizes.map { "× \($0)" } + ["power", ""])
    for (of, step) in curves {
      let curve = points.filter { $0.of == of && $0.step == step }
      let cells = sizes.map { size in
        curve.first { $0.times == size }.map { Figures.time($0.median) } ?? "–"
      }
      table.add(["\(of)/\(step)"] + cells + growth(of: curve))
    }
    return table.text
  }

  private var curves: [(of: String, step: String)] {
    var result: [(of: String, step: String)] = []
    for point in points where !result.contains(where: { $0 == (point.of, point.step) }) {
      result.append((point.of, point.step))
    }
    return result
  }

  /// The power of the size that the cost grew with from the last size but one to the last: 1 is in proportion.
  ///
  /// Up to 1.2 is taken for that: sorting, and memory that no longer fits the cache, cost as much.
  private func growth(of curve: [GrowthPoint]) -> [String] {
    guard curve.count > 1, let last = curve.last else { return ["", ""] }
    let before = curve[curve.count - 2]
    let power = log(last.median / before.median) / log(Double(last.times) / Double(before.times))
    return [Figures.short(power), power <= 1.2 ? "" : "worse than linear"]
  }
}
