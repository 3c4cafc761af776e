/// One record of the data in full, with its sources.
public struct RecordCard {
  let lawbook: Lawbook
  let sentences: Sentences
  let columns: Int
  private var phrasebook: Phrasebook { sentences.phrasebook }

  /// Cards from a lawbook in the language of the sentences.
  public init(_ lawbook: Lawbook, _ sentences: Sentences, columns: Int) {
    self.lawbook = lawbook
    self.sentences = sentences
    self.columns = columns
  }

  /// Every name that can be shown.
  public var names: [String] {
    lawbook.everyLaw.map(\.id.description) + lawbook.everyBody.map(\.id.description)
      + lawbook.platforms.keys.sorted() + lawbook.instruments.map(\.id)
      + lawbook.jurisdictions.keys.sorted().map(\.description)
  }

  /// The record of that name; nil when there is none.
  public func text(of id: String) -> String? {
    if let law = lawbook.law(id.lowercased()) { return card(law) }
    if let body = lawbook.everyBody.first(where: { $0.id.description == id.lowercased() }) {
      return card(body)
    }
    if let platform = lawbook.platforms[id.lowercased()] { return card(platform) }
    if let instrument = lawbook.instruments.first(where: { $0.id == id.lowercased() }) {
      return card(
        title: instrument.title, name: sentences.text(instrument.name), laws: instrument.laws,
        bodies: [], gaps: instrument.gaps)
    }
    guard let code = PlaceCode(id), let place = lawbook.jurisdictions[code] else { return nil }
    return card(
      title: code.description, name: phrasebook.name(code), laws: place.laws,
      bodies: place.bodies, gaps: place.gaps)
  }

  private struct Sheet {
    var layout: TextLayout
    let phrasebook: Phrasebook

    mutating func row(_ key: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      layout.paragraph("\(phrasebook.say("show.\(key)")): \(value)", first: "  ", indent: 4)
    }
  }

  private func sheet(_ title: String) -> Sheet {
    var layout = TextLayout(columns: columns, color: .no)
    layout.paragraph(title)
    return Sheet(layout: layout, phrasebook: phrasebook)
  }

  private func card(_ law: Law) -> String {
    var sheet = sheet("\(law.title) (\(law.id))")
    sheet.row("place", phrasebook.name(law.place))
    sheet.row("summary", sentences.text(law.summary))
    sheet.row("track", phrasebook.label("track", law.track))
    sheet.row("status", phrasebook.label("status", law.status))
    sheet.row("in_force", inForce(law.inForce))
    let conduct = law.covers.conduct?.covered.words.map { phrasebook.label("conduct", $0) } ?? []
    sheet.row("covers", phrasebook.all(conduct))
    if let penalty = law.penalty {
      sheet.layout.paragraph(
        phrasebook.say("text.penalty", ["penalty": sentences.penalty(penalty)]), first: "  ")
    }
    if !law.toShow.isEmpty {
      let elements = phrasebook.all(law.toShow.map { phrasebook.label("element", $0.element) })
      sheet.layout.paragraph(
        phrasebook.say("text.if_shown", ["elements": elements]), first: "  ", indent: 4)
    }
    for entry in lawbook.clockRules(of: law).entries { sheet.row("deadlines", deadline(entry)) }
    source(law.source, &sheet)
    if let ended = law.inForce?.source { source(ended, &sheet) }
    sheet.row("formerly", law.formerly.joined(separator: ", "))
    return sheet.layout.text
  }

  private func deadline(_ entry: DeadlineEntry) -> String {
    let what = phrasebook.label("deadline_class", entry.rule.deadlineClass)
    return "\(what) (\(entry.rule.id)) [\(entry.source.cite)]"
  }

  private func inForce(_ period: InForce?) -> String? {
    guard let period else { return nil }
    let from = period.from.map { phrasebook.say("show.since", ["day": phrasebook.day($0)]) }
    let to = period.to.map { phrasebook.say("show.until", ["day": phrasebook.day($0)]) }
    return [from, to].compactMap { $0 }.joined(separator: ", ")
  }

  private func source(_ source: Source, _ sheet: inout Sheet) {
    sheet.row("source", source.cite)
    sheet.row("address", source.url)
    for reading in source.verified {
      let words = sentences.read(Source(cite: "", url: nil, verified: [reading]))
      sheet.row("verified", [words, reading.readIn].compactMap { $0 }.joined(separator: " · "))
    }
  }

  private func card(_ body: Body) -> String {
    var sheet = sheet("\(sentences.text(body.name)) (\(body.id))")
    sheet.row("place", phrasebook.name(body.place))
    sheet.row("role", phrasebook.label("role", body.role))
    sheet.row("does", sentences.text(body.does))
    for channel in body.channels { sheet.row("channels", sentences.channel(channel)) }
    source(body.source, &sheet)
    return sheet.layout.text
  }

  private func card(_ platform: Platform) -> String {
    var sheet = sheet("\(sentences.text(platform.name)) (\(platform.id))")
    for establishment in platform.establishments {
      sheet.row("operator", "\(establishment.entity) (\(phrasebook.name(establishment.place)))")
    }
    for route in platform.routes {
      let kind = phrasebook.label("route_kind", route.kind)
      sheet.row("routes", "\(kind): \(route.address)")
      if let says = route.says { sheet.layout.paragraph(sentences.text(says), first: "    ") }
      source(route.source, &sheet)
    }
    for membership in platform.hashProgrammes {
      let status = phrasebook.label("hash_status", membership.status)
      sheet.row("programmes", "\(membership.programme): \(status)")
    }
    for gap in platform.gaps { sheet.row("gaps", sentences.text(gap)) }
    return sheet.layout.text
  }

  private func card(
    title: String, name: String, laws: [Law], bodies: [Body], gaps: [LocalText]
  ) -> String {
    var sheet = sheet("\(name) (\(title))")
    for law in laws.sorted(by: { $0.id < $1.id }) {
      sheet.row("laws", "\(law.id) · \(law.source.cite) · \(law.title)")
    }
    for body in bodies.sorted(by: { $0.id < $1.id }) {
      sheet.row("bodies", "\(body.id) · \(sentences.text(body.name))")
    }
    for gap in gaps { sheet.row("gaps", sentences.text(gap)) }
    return sheet.layout.text
  }
}
