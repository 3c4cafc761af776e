/// The world at a glance: a tile for every country, with its code, the letter of its depth, and a bar a track.
public struct TileMap {
  private let words: CoverageWords
  private var svgBody = ""
  private var height = 0
  private var coverage: Coverage { words.coverage }
  private var phrasebook: Phrasebook { words.phrasebook }

  private static let margin = 14
  private static let partsInARow = 32
  private let columns: Int
  private var width: Int { Self.margin * 2 + columns * TileMapStyle.pitch }

  /// The picture of a coverage.
  public init(_ coverage: Coverage, _ phrasebook: Phrasebook) {
    words = CoverageWords(coverage: coverage, phrasebook: phrasebook)
    columns = (coverage.world.countries.compactMap(\.tile?.column).max() ?? 0) + 1
  }

  /// A file of its own.
  public var svg: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture(heading: .yes) + "\n"
  }

  /// The picture, to stand in a page that may have a heading of its own.
  func picture(heading: ReportOptions.Choice) -> String {
    var map = self
    map.draw(heading)
    let title = Markup.escaped(phrasebook.say("coverage.title"))
    let described = [words.asOf, words.countries, words.covered].joined(separator: " ")
    // In a page, the page has the rules.
    let style = heading == .yes ? "<style>\(TileMapStyle.css)</style>\n" : ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="map" role="img" aria-label="\(title)" \
      viewBox="0 0 \(width) \(map.height)" width="\(width)" height="\(map.height)">
      \(Markup.element("title", title))
      \(Markup.element("desc", described))
      \(style)<rect class="p" width="\(width)" height="\(map.height)"/>
      \(map.svgBody)</svg>
      """
  }

  private mutating func draw(_ heading: ReportOptions.Choice) {
    var top = Self.margin
    if heading == .yes {
      write(phrasebook.say("coverage.title"), Self.margin, top + 20, "h")
      write("\(words.asOf) \(words.countries)", Self.margin, top + 48)
      write(words.covered, Self.margin, top + 70)
      top += 84
    }
    top = people(top)
    let rows = (coverage.world.countries.compactMap(\.tile?.row).max() ?? 0) + 1
    for country in coverage.world.countries {
      guard let tile = country.tile, let place = coverage[country.code] else { continue }
      draw(
        place, country.code.description, Self.margin + tile.column * TileMapStyle.pitch,
        top + tile.row * TileMapStyle.pitch)
    }
    top = parts(top + rows * TileMapStyle.pitch + 10)
    height = legend(top + 6) + Self.margin
  }

  private mutating func draw(_ place: PlaceCoverage, _ code: String, _ left: Int, _ top: Int) {
    draw(
      place.depth, code: code, tracks: place.tracks, title: words.tile(place), left, top)
  }

  /// All people of the world as one bar, parted by depth.
  private mutating func people(_ top: Int) -> Int {
    let whole = max(1, coverage.world.people)
    let length = width - Self.margin * 2
    var left = Self.margin
    for depth in Depth.allCases {
      let count = coverage.people(at: depth)
      let part = count * length / whole
      if part < 1 { continue }
      svgBody += "<g class=\"\(TileMapStyle.rule(of: depth))\">"
      svgBody += Markup.element("title", words.share(of: depth))
      svgBody += "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(part)\" height=\"26\"/>"
      if part > 60 {
        svgBody += Markup.element(
          "text", "\(depth.letter) \(words.share(count)) %",
          "class=\"m\" x=\"\(left + part / 2)\" y=\"\(top + 18)\"")
      }
      svgBody += "</g>\n"
      left += part
    }
    return top + 40
  }

  /// A tile, with all that it shows as a text that browsers show and screen readers speak.
  private mutating func draw(
    _ depth: Depth, code: String, tracks: [Depth], title: String?, _ left: Int, _ top: Int
  ) {
    let side = TileMapStyle.side
    svgBody += "<g class=\"\(TileMapStyle.rule(of: depth))\" "
    svgBody += "transform=\"translate(\(left) \(top))\">"
    if let title { svgBody += Markup.element("title", title) }
    svgBody += "<rect x=\"1\" y=\"1\" width=\"\(side - 2)\" height=\"\(side - 2)\" rx=\"3\"/>"
    svgBody += Markup.element(
      "text", code, "class=\"\(code.count > 2 ? "n" : "c")\" x=\"5\" y=\"15\"")
    if depth != .notCovered {
      svgBody += Markup.element("text", depth.letter, "class=\"l\" x=\"33\" y=\"14\"")
      svgBody += "<path d=\"\(bars(tracks))\"/>"
    }
    svgBody += "</g>\n"
  }

  private func bars(_ tracks: [Depth]) -> String {
    tracks.enumerated().map { index, depth in
      let height = max(1, TileMapStyle.height(of: depth))
      return "M\(4 + index * 4) 33v-\(height)h3v\(height)z"
    }.joined()
  }

  private mutating func write(_ text: String, _ left: Int, _ top: Int, _ rule: String? = nil) {
    let name = rule.map { "class=\"\($0)\" " } ?? ""
    svgBody += Markup.element("text", text, "\(name)x=\"\(left)\" y=\"\(top)\"") + "\n"
  }

  /// The letters and how many people they stand for.
  private mutating func legend(_ start: Int) -> Int {
    write(phrasebook.say("coverage.section.depth"), Self.margin, start + 15, "k")
    var top = start + 26
    for depth in Depth.allCases {
      let tracks = [Depth](repeating: depth, count: Track.allCases.count)
      draw(depth, code: "", tracks: tracks, title: nil, Self.margin, top)
      write(words.share(of: depth), Self.margin + 50, top + 23)
      top += TileMapStyle.pitch
    }
    let tracks = Track.allCases.map { phrasebook.label("track", $0) }.joined(separator: ", ")
    write(phrasebook.say("coverage.bars", ["tracks": tracks]), Self.margin, top + 18)
    write(phrasebook.say("coverage.not_borders"), Self.margin, top + 38)
    return top + 46
  }

  /// The parts that have law of their own, in rows of their country.
  private mutating func parts(_ start: Int) -> Int {
    let countries = coverage.world.countries.filter {
      !coverage.world.parts(of: $0.code).isEmpty
    }
    if countries.isEmpty { return start }
    write(phrasebook.say("coverage.section.parts"), Self.margin, start + 15, "k")
    var top = start + 26
    for country in countries {
      write(phrasebook.title(country.code), Self.margin, top + 21)
      for (index, part) in coverage.world.parts(of: country.code).enumerated() {
        guard let place = coverage[part.code] else { continue }
        if index > 0, index % Self.partsInARow == 0 { top += TileMapStyle.pitch }
        draw(
          place, String(part.code.description.dropFirst(3)),
          Self.margin + (index % Self.partsInARow + columns - Self.partsInARow)
            * TileMapStyle.pitch,
          top)
      }
      top += TileMapStyle.pitch + 4
    }
    return top
  }
}
