/// The history of a provision, of a place or of an instrument, for reading.
public struct HistoryText {
  let sentences: Sentences
  private var layout: TextLayout
  private var phrasebook: Phrasebook { sentences.phrasebook }

  /// A report as wide as the terminal.
  public init(_ sentences: Sentences, columns: Int) {
    self.sentences = sentences
    layout = TextLayout(columns: columns, color: .no)
  }

  /// The versions of a provision, each with what it changed, side by side.
  public mutating func text(_ history: LawHistory) -> String {
    var byName: [String: Law] = [:]
    for version in history.versions { byName[version.law.id.description] = version.law }
    for version in history.versions {
      layout.blank()
      head(version.law)
      if history.versions.count == 1 {
        layout.paragraph(phrasebook.say("history.only_version"), first: "  ")
      }
      for name in version.replaces {
        if let old = byName[name] { compare(old, version.law) }
      }
    }
    return layout.text
  }

  /// What begins and ends, by day.
  public mutating func text(_ timeline: Timeline, title: String) -> String {
    layout.paragraph(title)
    for entry in timeline.entries {
      let what = phrasebook.say(
        entry.event == .begins ? "history.begins" : "history.ends",
        ["law": entry.law.id.description])
      layout.paragraph(
        "\(what) · \(entry.law.inForce?.source?.cite ?? entry.law.source.cite)",
        first: "  \(entry.day.text)  ", indent: 14)
    }
    if !timeline.undated.isEmpty {
      layout.paragraph(phrasebook.say("history.undated"), first: "  ")
      for law in timeline.undated {
        layout.paragraph(
          "\(law.id) · \(phrasebook.label("status", law.status)) · \(law.source.cite)",
          first: "    ", indent: 6)
      }
    }
    return layout.text
  }

  private mutating func head(_ law: Law) {
    layout.paragraph("\(law.id) · \(law.source.cite)")
    layout.paragraph(law.title, first: "  ")
    row("in_force", inForce(law))
    row("status", phrasebook.label("status", law.status))
    if let day = law.enacted { row("enacted", phrasebook.day(day)) }
    if let source = law.inForce?.source { read("commencement", source) }
    read("source", law.source)
    row("formerly", law.formerly.joined(separator: ", "))
    if let note = law.note { row("note", sentences.text(note)) }
  }

  private func inForce(_ law: Law) -> String {
    let terms = PartWords(sentences).terms(Part(.inForce), of: law)
    return terms.isEmpty ? phrasebook.say("history.no_day") : terms.joined(separator: ", ")
  }

  private mutating func row(_ key: String, _ value: String) {
    if value.isEmpty { return }
    layout.paragraph("\(phrasebook.say("show.\(key)")): \(value)", first: "  ", indent: 4)
  }

  private mutating func read(_ key: String, _ source: Source) {
    row(key, source.cite)
    for reading in source.verified {
      let words = sentences.read(Source(cite: "", url: nil, verified: [reading]))
      layout.paragraph(
        [words, reading.readIn].compactMap { $0 }.joined(separator: " · "), first: "    ", indent: 6
      )
    }
  }

  /// The parts in which a version differs from the one before, in two columns.
  private mutating func compare(_ old: Law, _ new: Law) {
    let parts = Record.changedParts(.law(old), .law(new)).filter { $0.name != .inForce }
    layout.paragraph(
      phrasebook.say("history.replaces", ["law": old.id.description]), first: "  ")
    if parts.isEmpty { layout.paragraph(phrasebook.say("history.same_terms"), first: "    ") }
    let words = PartWords(sentences)
    for part in parts where part.name != .status {
      let label = [phrasebook.label("part", part.name), part.id].compactMap { $0 }
      layout.paragraph(label.joined(separator: " "), first: "    ")
      let (before, after) = (words.terms(part, of: old), words.terms(part, of: new))
      layout.columns(before, after, nothing: phrasebook.say("diff.nothing"), indent: 6)
    }
  }
}

extension Sentences {
  /// The name of a place with its code, or an id as it is.
  public func title(of name: String) -> String {
    guard let place = PlaceCode(name) else { return name }
    return "\(phrasebook.title(place)) (\(place))"
  }
}

extension TextLayout {
  /// Two lists side by side: what both say stands in one row, what one says alone beside a blank.
  mutating func columns(
    _ left: [String], _ right: [String], nothing: String, indent: Int
  ) {
    let both = left.filter(right.contains)
    let (gone, come) = (left.filter { !both.contains($0) }, right.filter { !both.contains($0) })
    for index in 0..<max(gone.count, come.count) {
      let isFirst = index == 0
      let one = gone.indices.contains(index) ? gone[index] : isFirst && gone.isEmpty ? nothing : ""
      let two = come.indices.contains(index) ? come[index] : isFirst && come.isEmpty ? nothing : ""
      row(one, two, indent: indent)
    }
  }

  private mutating func row(_ left: String, _ right: String, indent: Int) {
    let width = (columns - indent - 3) / 2
    let (one, two) = (Self.wrapped(left, to: width), Self.wrapped(right, to: width))
    let margin = String(repeating: " ", count: indent)
    for index in 0..<max(one.count, two.count) {
      let cell = one.indices.contains(index) ? one[index] : ""
      let gap = String(repeating: " ", count: max(0, width - Self.width(of: cell)))
      let other = two.indices.contains(index) ? two[index] : ""
      line("\(margin)\(cell)\(gap) │ \(other)")
    }
  }

  /// The words of a text in lines of at most so many columns.
  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, Self.width(of: line) + 1 + Self.width(of: String(word)) > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }
}
