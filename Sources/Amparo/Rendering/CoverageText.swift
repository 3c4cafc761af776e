/// Coverage for a terminal of 80 columns: figures, a map of letters, a table, and what to do next.
public struct CoverageText {
  private let words: CoverageWords
  private let next: Int
  private var layout: TextLayout
  private var coverage: Coverage { words.coverage }
  private var phrasebook: Phrasebook { words.phrasebook }

  /// The text of a coverage, with so many things to do next.
  public init(
    _ coverage: Coverage, _ phrasebook: Phrasebook, columns: Int, color: ReportOptions.Choice,
    next: Int
  ) {
    words = CoverageWords(coverage: coverage, phrasebook: phrasebook)
    layout = TextLayout(columns: columns, color: color)
    self.next = next
  }

  /// The whole text.
  public mutating func text() -> String {
    layout.heading(phrasebook.say("coverage.heading.world"))
    for line in [words.asOf, words.countries, words.covered] { layout.paragraph(line) }
    layout.paragraph(words.totals)
    layout.paragraph(words.stale)
    layout.heading(phrasebook.say("coverage.heading.depth"))
    for depth in Depth.allCases {
      layout.paragraph(words.share(of: depth), first: "  ", indent: 5)
    }
    layout.paragraph(phrasebook.say("coverage.explained"))
    layout.heading(phrasebook.say("coverage.heading.map"))
    map()
    layout.heading(phrasebook.say("coverage.heading.places"))
    table()
    layout.heading(phrasebook.say("coverage.heading.missing"))
    let missing = coverage.places.filter { $0.file == .missing }.map(\.place.description)
    layout.paragraph(missing.joined(separator: " "), first: "  ")
    layout.heading(phrasebook.say("coverage.heading.next"))
    tasks()
    layout.heading(phrasebook.say("coverage.heading.sources"))
    for source in coverage.world.sources {
      layout.paragraph(words.figures(source), first: "- ")
    }
    return layout.text
  }

  /// A letter for every country, roughly where it lies.
  private mutating func map() {
    let placed = coverage.world.countries.compactMap { country in
      country.tile.map { (tile: $0, letter: coverage[country.code]?.depth.letter ?? "") }
    }
    let rows = Dictionary(grouping: placed, by: \.tile.row)
    for row in 0...(rows.keys.max() ?? 0) {
      var line: [Character] = []
      for (tile, letter) in rows[row] ?? [] {
        let missing = tile.column * 2 + 1 - line.count
        if missing > 0 { line += Array(repeating: " ", count: missing) }
        line[tile.column * 2] = letter.first ?? " "
      }
      layout.line(String(line))
    }
    layout.paragraph(
      phrasebook.say("coverage.map_key", ["letter": Depth.notCovered.letter]))
    layout.paragraph(phrasebook.say("coverage.not_borders"))
  }

  private mutating func table() {
    let numbers = Track.allCases.indices.map { "\($0 + 1)" }
    let named = zip(numbers, Track.allCases).map { "\($0) \(phrasebook.label("track", $1))" }
    layout.paragraph(
      phrasebook.say("coverage.tracks", ["tracks": named.joined(separator: ", ")]))
    layout.paragraph(phrasebook.say("coverage.columns"))
    layout.blank()
    record(
      "", "", phrasebook.say("coverage.column.million"), numbers, ["u", "o", "1", "g"],
      phrasebook.say("coverage.column.read"))
    for place in coverage.places where place.file == .there {
      record(
        place.place.description, phrasebook.name(place.place),
        place.people.map(words.tenths) ?? "", place.tracks.map(\.letter),
        [place.unread.count, place.stale.count, place.single.count, place.gaps.count].map(
          String.init),
        place.oldest?.text ?? "")
    }
  }

  private mutating func record(
    _ code: String, _ name: String, _ people: String, _ tracks: [String], _ counts: [String],
    _ oldest: String
  ) {
    let cells = [
      padded(code, 6), padded(name, 23), lead(people, 8), tracks.joined(separator: " "),
      counts.map { lead($0, 3) }.joined(separator: " "), oldest,
    ]
    layout.line(cells.joined(separator: " "))
  }

  private func padded(_ text: String, _ width: Int) -> String {
    var cut = text
    while TextLayout.width(of: cut) > width { cut.removeLast() }
    return cut + String(repeating: " ", count: width - TextLayout.width(of: cut))
  }

  private func lead(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextLayout.width(of: text))) + text
  }

  private mutating func tasks() {
    for (index, task) in coverage.tasks.prefix(next).enumerated() {
      let rank = lead("\(index + 1)", 3) + ". "
      layout.paragraph("\(words.task(task)) · \(words.touched(task.people))", first: rank)
      for statement in task.statements.prefix(3) {
        layout.paragraph("\(statement.file):\(statement.line) \(statement.name)", first: "     ")
      }
      if task.statements.count > 3 {
        layout.paragraph(
          phrasebook.say("coverage.more", ["count": "\(task.statements.count - 3)"]), first: "     ")
      }
    }
    let rest = coverage.tasks.count - next
    if rest > 0 { layout.paragraph(phrasebook.say("coverage.more", ["count": "\(rest)"])) }
  }
}
