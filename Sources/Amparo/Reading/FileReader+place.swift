import YAML

enum PlaceKey: String, FieldKey {
  case schema, code, within, covers, parts
  case openParts = "open_parts"
  case name, members, languages, zone, emergency, responsibility, time, deadlines, reach, forum
  case choiceOfLaw = "choice_of_law"
  case bodies, laws, gaps, intended
}

enum EmergencyKey: String, FieldKey {
  case number, note, cite, url, verified, disputed
}

enum ResponsibilityKey: String, FieldKey {
  case fromAge = "from_age"
  case note, cite, url, verified, disputed
}

enum MembershipKey: String, FieldKey {
  case place, from, to, note, cite, url, verified
}

extension FileReader {
  /// A place; a file may hold only some of its keys, the rest being in a second file of the same code.
  mutating func jurisdiction(_ node: LentNode) -> Jurisdiction? {
    guard let fields = fields(node, PlaceKey.map) else { return nil }
    schema(fields[.schema])
    guard let code = place(fields[.code]) else { return nil }
    let prefix = code.description.lowercased()
    return Jurisdiction(
      code: code, within: place(fields[.within]), covers: places(fields[.covers]),
      parts: places(fields[.parts]), openParts: word(fields[.openParts]) ?? .named,
      name: name(fields[.name]) ?? LocalText(entries: []),
      languages: texts(fields[.languages]).map { LanguageCode($0) },
      zone: text(fields[.zone]), emergency: emergency(fields[.emergency]),
      responsibility: responsibility(fields[.responsibility]),
      members: memberships(fields[.members]),
      regimes: list(fields[.time]) { $0.regime($1) },
      deadlines: list(fields[.deadlines]) { $0.deadline($1, DeadlineKey.general) },
      reach: reach(fields[.reach]), forum: rules(fields[.forum]),
      choiceOfLaw: rules(fields[.choiceOfLaw]),
      bodies: list(fields[.bodies]) { $0.body($1, BodyKey.ofPlace, prefix: prefix, place: code) },
      laws: list(fields[.laws]) { $0.law($1, prefix: prefix, place: code) },
      gaps: list(fields[.gaps]) { $0.gap($1) },
      statedGaps: list(fields[.gaps]) { $0.statedGap($1) },
      intended: list(fields[.intended]) { $0.intention($1) })
  }

  mutating func schema(_ node: LentNode?) {
    guard let node else { return }
    if !node.textEquals("1") { report(.wrongSchema, at: node, word: node.text, expected: "1") }
  }

  mutating func places(_ node: LentNode?) -> [PlaceCode] { list(node) { $0.place($1) } }

  /// Members or parties: a code, or a code with its days.
  mutating func memberships(_ node: LentNode?) -> [Membership] {
    list(node) { reader, node in
      if node.kind == .scalar {
        return reader.place(node).map { Membership(place: $0, from: nil, to: nil) }
      }
      guard let fields = reader.fields(node, MembershipKey.map) else { return nil }
      let place = reader.place(fields[.place])
      let (from, to) = (reader.day(fields[.from]), reader.day(fields[.to]))
      _ = (reader.localText(fields[.note]), reader.text(fields[.cite]), reader.text(fields[.url]))
      _ = reader.verifications(fields[.verified])
      return place.map { Membership(place: $0, from: from, to: to) }
    }
  }

  private mutating func emergency(_ node: LentNode?) -> Emergency? {
    guard let node, let fields = fields(node, EmergencyKey.map) else { return nil }
    let number = text(fields[.number])
    _ = localText(fields[.note])
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    return number.map { Emergency(number: $0, source: source) }
  }

  private mutating func responsibility(_ node: LentNode?) -> Responsibility? {
    guard let node, let fields = fields(node, ResponsibilityKey.map) else { return nil }
    let age = number(fields[.fromAge])
    _ = localText(fields[.note])
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    return age.map { Responsibility(fromAge: $0, source: source) }
  }
}
