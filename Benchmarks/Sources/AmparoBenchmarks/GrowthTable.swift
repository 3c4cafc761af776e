/// The curves as a table: the time at each size, and how many times as much the last ten times cost.
struct GrowthTable {
  let points: [GrowthPoint]

  var text: String {
    let sizes = Set(points.map(\.times)).sorted()
    var table = Table(["growth"] + sizes.map { "× \($0)" } + ["last step", ""])
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

  /// How much more the last size cost than the one before; up to a quarter above proportion is taken for linear.
  private func growth(of curve: [GrowthPoint]) -> [String] {
    guard curve.count > 1, let last = curve.last else { return ["", ""] }
    let before = curve[curve.count - 2]
    let size = Double(last.times) / Double(before.times)
    let cost = last.median / before.median
    return [
      "×\(Figures.short(cost))", cost <= size * 1.25 ? "linear or better" : "worse than linear",
    ]
  }
}
