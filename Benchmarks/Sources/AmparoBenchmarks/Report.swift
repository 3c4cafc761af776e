/// A run as tables.
struct Report {
  let run: SavedRun
  let cases: [Case]
  /// A run of before, to compare with.
  let before: SavedRun?

  var text: String {
    var heads = [
      "", "median", "least", "10–90 %", "rate", "× floor", "10–90 %", "at most",
    ]
    if before != nil { heads.append("before") }
    var table = Table(heads)
    let amounts = Dictionary(uniqueKeysWithValues: cases.map { ($0.name, $0.amount) })
    for row in run.rows {
      var cells = [
        row.name, Figures.time(row.median), Figures.time(row.least),
        "\(Figures.time(row.low))–\(Figures.time(row.high))",
        (amounts[row.name] ?? nil)?.rate(row.median) ?? "",
      ]
      cells += ratio(of: row)
      if let before { cells.append(change(of: row, since: before)) }
      table.add(cells)
    }
    return table.text
  }

  private func ratio(of row: SavedRun.Row) -> [String] {
    guard let ratio = row.ratio, let low = row.ratioLow, let high = row.ratioHigh else {
      return ["", "", ""]
    }
    let budget = row.atMost.map { "\(Figures.short($0)) \(ratio <= $0 ? "✓" : "✗")" }
    return [
      Figures.short(ratio), "\(Figures.short(low))–\(Figures.short(high))", budget ?? "",
    ]
  }

  /// How the ratio moved, or the time of a floor; a tilde where the two spreads overlap.
  private func change(of row: SavedRun.Row, since before: SavedRun) -> String {
    guard let old = before.rows.first(where: { $0.name == row.name }) else { return "new" }
    let now = row.ratio ?? row.median
    let then = old.ratio ?? old.median
    let overlap =
      (row.ratioLow ?? row.low) <= (old.ratioHigh ?? old.high)
      && (old.ratioLow ?? old.low) <= (row.ratioHigh ?? row.high)
    return "\(overlap ? "~" : "")×\(Figures.short(now / then))"
  }
}
