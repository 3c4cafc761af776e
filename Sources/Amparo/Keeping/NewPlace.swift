import YAML

/// The first files of a place: what is known of it, what its neighbours have, and what is to be found out.
public struct NewPlace {
  /// The place.
  public let place: PlaceCode
  private let files: DataFiles
  private let phrasebook: Phrasebook
  private let neighbours: Neighbours

  /// The beginning of a place, with comments in the language of the phrasebook.
  public init(_ place: PlaceCode, in files: DataFiles, _ phrasebook: Phrasebook) {
    self.place = place
    self.files = files
    self.phrasebook = phrasebook
    neighbours = Neighbours(of: place, in: files, ZoneTable())
  }

  /// The path of the place's file below the data.
  public var path: String { "jurisdictions/\(place.country)/\(place).yaml" }

  /// The path of its first scenario.
  public var scenarioPath: String { "scenarios/\(place.description.lowercased())-first.yaml" }

  /// The place's file.
  ///
  /// - Throws: what keeps it from having a form, which is a fault of the phrasebook.
  public func text() throws(CanonicalForm.Failure) -> [UInt8] {
    var lines = comment(say("head", ["place": phrasebook.title(place)]))
    lines += ["schema: 1", "code: \(quoted(place.description))"]
    if place.isPart { lines.append("within: \(quoted(place.country.description))") }
    lines.append("name: { \(names()) }")
    if neighbours.zones.count == 1 { lines.append("zone: \(neighbours.zones[0])") }
    let words = neighbours.places.map { "\(phrasebook.name($0)) (\($0))" }.joined(separator: ", ")
    if !words.isEmpty { lines += [""] + comment(say("neighbours", ["places": words])) }
    for key in PlaceKey.allCases where isPrompted(key) { lines += [""] + prompt(key) }
    lines += ["", "gaps:"] + texts("gap", indent: "  - ")
    return try canonical(lines, path)
  }

  /// Its first scenario.
  ///
  /// - Throws: what keeps it from having a form, which is a fault of the phrasebook.
  public func scenario(today: CivilDate) throws(CanonicalForm.Failure) -> [UInt8] {
    var lines = ["schema: 1", "about:"] + texts("about", indent: "  ")
    lines += ["today: \(today.text)", "given:"]
    let code = quoted(place.description)
    let facts = ["location: \(code)", "residence: \(code)", "age: adult"]
    lines += ["  victim: { \(facts.joined(separator: ", ")) }"]
    lines += ["  conduct: [\(Conduct.disclosure.rawValue)]"]
    lines += comment(say("expect")) + ["expect: {}", "because:"] + texts("because", indent: "  ")
    return try canonical(lines, scenarioPath)
  }

  /// What is to be found out, as a list for a terminal.
  public func toFindOut(columns: Int) -> String {
    var layout = TextLayout(columns: columns, color: .no)
    layout.paragraph(say("find_out"))
    let parent = place.isPart ? ["part"] : []
    let steps = ["laws", "time", "deadlines", "reach", "bodies", "calendar", "scenario"]
    for (number, step) in (parent + steps + ["check"]).enumerated() {
      let values: KeyValuePairs = [
        "place": phrasebook.name(place), "code": place.description,
        "parent": place.country.description,
      ]
      layout.paragraph(say("find.\(step)", values), first: "\(number + 1). ", indent: 3)
    }
    return layout.text
  }

  private func say(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    phrasebook.say("new.\(key)", values)
  }

  /// A text in every shipped language, as the lines of a map.
  private func texts(_ key: String, indent: String) -> [String] {
    var start = indent
    return Phrasebook.shipped(in: files).compactMap { language in
      guard let book = Phrasebook(language, from: files) else { return nil }
      let text = book.say("new.\(key)", ["place": book.name(place)])
      defer { start = String(repeating: " ", count: indent.count) }
      return "\(start)\(language): \(ScalarText(text: text, form: .text).onOneLine(inFlow: false))"
    }
  }

  private func names() -> String {
    Phrasebook.shipped(in: files).compactMap { language in
      guard let book = Phrasebook(language, from: files) else { return nil }
      return "\(language): "
        + ScalarText(text: book.name(place), form: .text).onOneLine(inFlow: true)
    }.joined(separator: ", ")
  }

  /// A code that a reader of YAML would take for a truth value stands in quotes.
  private func quoted(_ code: String) -> String {
    ScalarText(text: code, form: .place).onOneLine(inFlow: true)
  }

  private func isPrompted(_ key: PlaceKey) -> Bool {
    switch key {
    case .schema, .code, .within, .covers, .parts, .openParts, .name, .members, .gaps: false
    case .zone: neighbours.zones.count != 1
    case .laws: true
    default: neighbours.usually(have: key)
    }
  }

  /// A key as a comment, with the keys below it that the neighbours have.
  private func prompt(_ key: PlaceKey) -> [String] {
    if key == .zone, !neighbours.zones.isEmpty {
      return ["# zone: " + neighbours.zones.prefix(6).joined(separator: " | ")]
    }
    let value = Template.node(key.form, neighbours.values(of: key))
    let map = FormedNode(
      content: .map([FormedEntry(key: key.rawValue, value: value)]), isFlow: false)
    let lines = CanonicalWriter().lines(of: map, .map(PlaceKey.map), indent: 0)
    let heading = key == .laws ? lawList : []
    return heading + lines.map { $0.isEmpty ? "#" : "# \($0)" }
  }

  /// The laws of the neighbours by what they cover: those to look for.
  private var lawList: [String] {
    var found: [String: [String]] = [:]
    for (place, roots) in zip(neighbours.places, neighbours.roots) {
      for law in roots.flatMap({ $0["laws"]?.elements.map { $0 } ?? [] }) {
        let conduct = law["covers"]?["conduct"]?.elements.map(\.text) ?? []
        let kind = "\(law["track"]?.text ?? ""): \(conduct.joined(separator: ", "))"
        found[kind, default: []].append(
          "\(place.description.lowercased())/\(law["id"]?.text ?? "")")
      }
    }
    if found.isEmpty { return [] }
    let kinds = found.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return comment(say("laws"))
      + kinds.prefix(12).map { kind, laws in
        "#   \(kind) (\(laws[0]))"
      } + ["#"]
  }

  /// A sentence as lines of comment.
  private func comment(_ text: String) -> [String] {
    let lines = ScalarText(text: text, form: .text).folded(columns: CanonicalWriter.columns - 2)
    return (lines ?? [text]).map { "# \($0)" }
  }

  private func canonical(
    _ lines: [String], _ path: String
  ) throws(CanonicalForm.Failure) -> [UInt8] {
    let text = lines.joined(separator: "\n") + "\n"
    return try CanonicalForm(Array(text.utf8), path: path, shown: path).bytes
  }
}
