/// Coverage as one page that needs nothing else: picture, table, and what to do next.
public struct CoveragePage {
  private let words: CoverageWords
  private let next: Int
  private var coverage: Coverage { words.coverage }
  private var phrasebook: Phrasebook { words.phrasebook }

  /// The page of a coverage, with so many things to do next.
  public init(_ coverage: Coverage, _ phrasebook: Phrasebook, next: Int) {
    words = CoverageWords(coverage: coverage, phrasebook: phrasebook)
    self.next = next
  }

  /// The whole page.
  public var html: String {
    let title = phrasebook.say("coverage.title")
    return """
      <!DOCTYPE html>
      <html lang="\(phrasebook.language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="referrer" content="no-referrer">
      \(Markup.element("title", title))
      <style>
      \(Self.css)
      \(TileMapStyle.css)
      </style>
      </head>
      <body>
      <main>
      \(Markup.element("h1", title))
      \(summary)
      \(picture)
      \(section("next", tasks))
      \(section("places", table))
      \(section("gaps", gaps))
      \(section("depth", depths))
      \(section("sources", sources))
      </main>
      </body>
      </html>

      """
  }

  private static let css = [
    ":root{color-scheme:light dark}",
    "body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#16202a;background:#fff}",
    "main{max-width:92rem;margin:0 auto;padding:1rem}",
    "h1,h2{line-height:1.2}",
    "p,li{max-width:46rem}",
    "figure{margin:1.5rem 0}",
    "figure>div,.wide{overflow-x:auto}",
    "svg.map{width:100%;min-width:60rem;height:auto}",
    "table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}",
    "th,td{padding:.2rem .55rem;border-bottom:1px solid #c9d1d9;text-align:start}",
    "thead th{vertical-align:bottom;border-bottom:2px solid currentColor}",
    "td.n,th.n{text-align:end}",
    "td.m,th.m{text-align:center}",
    "tr.x{color:#59646f}",
    "code,a{overflow-wrap:anywhere}",
    "@media(prefers-color-scheme:dark){",
    "body{color:#e6ecf2;background:#10161d}",
    "th,td{border-color:#39444f}",
    "tr.x{color:#98a4b0}",
    "}",
    "@media print{",
    "body{font-size:.8rem}",
    "main{padding:0}",
    "table{font-size:.65rem}",
    "svg.map{min-width:0;max-height:165mm}",
    "tr,li,figure{break-inside:avoid}",
    "}",
  ].joined(separator: "\n")

  private func section(_ name: String, _ body: String) -> String {
    let heading = Markup.element("h2", phrasebook.say("coverage.section.\(name)"))
    return "<section id=\"\(name)\">\n\(heading)\n\(body)\n</section>"
  }

  private var summary: String {
    [words.asOf, words.countries, words.covered, words.totals, words.stale]
      .map { Markup.element("p", $0) }.joined(separator: "\n")
  }

  private var picture: String {
    let map = TileMap(coverage, phrasebook).picture(heading: .no)
    let caption = Markup.element("figcaption", phrasebook.say("coverage.picture"))
    return "<figure>\n<div tabindex=\"0\">\n\(map)\n</div>\n\(caption)\n</figure>"
  }

  private var depths: String {
    let items = Depth.allCases.map { Markup.element("li", words.share(of: $0)) }
    return """
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      \(Markup.element("p", phrasebook.say("coverage.explained")))
      """
  }

  private var tasks: String {
    let items = coverage.tasks.prefix(next).map { task in
      let line = Markup.escaped("\(words.task(task)) · \(words.touched(task.people))")
      return task.statements.isEmpty
        ? "<li>\(line)</li>" : "<li>\(details(line, task.statements.map(item)))</li>"
    }
    let rest = coverage.tasks.count - items.count
    let more = Markup.element("p", phrasebook.say("coverage.more", ["count": "\(rest)"]))
    return "<ol>\n\(items.joined(separator: "\n"))\n</ol>\n\(rest > 0 ? more : "")"
  }

  private func item(_ statement: Statement) -> String {
    Markup.element("code", "\(statement.file):\(statement.line)") + " " + Markup.escaped(statement.name)
  }

  /// A line that opens to a list, without a script.
  private func details(_ line: String, _ items: [String]) -> String {
    let list = items.map { "<li>\($0)</li>" }.joined(separator: "\n")
    return "<details><summary>\(line)</summary>\n<ul>\n\(list)\n</ul>\n</details>"
  }

  /// What each file says that it does not describe.
  private var gaps: String {
    coverage.places.filter { !$0.gaps.isEmpty }.map { place in
      details(
        Markup.escaped("\(phrasebook.title(place.place)) (\(place.gaps.count))"),
        place.gaps.map { Markup.escaped($0.text(in: phrasebook.language)) })
    }.joined(separator: "\n")
  }

  private var sources: String {
    let items = coverage.world.sources.map { source -> String in
      let address = source.source.url.map {
        " <a href=\"\(Markup.escaped($0))\">\(Markup.escaped($0))</a>"
      }
      return "<li>\(Markup.escaped(words.figures(source)))\(address ?? "")</li>"
    }
    return "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private var table: String {
    let numbers = ["laws", "statements", "unread", "stale", "deadlines", "single", "gaps"]
    let heads =
      [head("place"), head("name"), head("people", "n"), head("depth", "m")]
      + Track.allCases.map { cell("th", phrasebook.label("track", $0), "m", "scope=\"col\"") }
      + numbers.map { head($0, "n") } + [head("oldest")]
    let rows = coverage.places.map(row)
    return """
      <div class="wide" tabindex="0">
      <table>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      """
  }

  private func row(_ place: PlaceCoverage) -> String {
    let counts = [
      place.laws, place.statements.count, place.unread.count, place.stale.count, place.deadlines,
      place.single.count, place.gaps.count,
    ]
    var cells = [
      cell("th", place.place.description, nil, "scope=\"row\""),
      cell("td", phrasebook.title(place.place)),
      cell("td", place.people.map(words.people) ?? "", "n"),
      cell("td", place.depth.letter, "m"),
    ]
    cells += place.tracks.map { cell("td", $0.letter, "m") }
    cells += counts.map { cell("td", "\($0)", "n") }
    cells.append(cell("td", place.oldest?.text ?? ""))
    let rule = place.file == .there ? "" : " class=\"x\""
    return "<tr\(rule)>\(cells.joined())</tr>"
  }

  private func head(_ column: String, _ rule: String? = nil) -> String {
    cell("th", phrasebook.say("coverage.column.\(column)"), rule, "scope=\"col\"")
  }

  private func cell(
    _ name: String, _ text: String, _ rule: String? = nil, _ attributes: String = ""
  ) -> String {
    let all = [attributes, rule.map { "class=\"\($0)\"" } ?? ""].filter { !$0.isEmpty }
    return Markup.element(name, text, all.joined(separator: " "))
  }
}
