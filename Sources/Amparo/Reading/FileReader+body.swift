import YAML

enum BodyKey: String, FieldKey {
  case schema, id, place, name, role, does, serves, conduct, connection, powers, precondition
  case countsAsComplaint = "counts_as_complaint"
  case anonymous
  case needsImage = "needs_image"
  case languages, hours, cost, channels, safety, formerly, note, cite, url, verified, disputed
}

enum ChannelKey: String, FieldKey {
  case kind, to, note
}

extension FileReader {
  /// A body of a place, or one in a file of its own.
  mutating func body(
    _ node: LentNode, _ form: MapForm<BodyKey>, prefix: String, place: PlaceCode
  ) -> Body? {
    guard let fields = fields(node, form) else { return nil }
    schema(fields[.schema])
    _ = self.place(fields[.place])
    let slug = slug(fields[.id])
    let name = name(fields[.name])
    let role: Body.Role? = word(fields[.role])
    let does = localText(fields[.does])
    let channels = list(fields[.channels]) { $0.channel($1) }
    if let node = fields[.channels], node.kind == .sequence, node.count == 0 {
      report(.emptyTest, at: node)
    }
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    let body = Body(
      id: LawID("\(prefix)/\(slug ?? "")"), place: place, name: name ?? LocalText(entries: []),
      role: role ?? .support, does: does ?? LocalText(entries: []),
      serves: ValueSet(words(fields[.serves], Body.Serves.self)),
      conduct: wordsOrAll(fields[.conduct], Conduct.self),
      connection: rules(fields[.connection], ReachRuleKey.unsourced),
      powers: ValueSet(words(fields[.powers], Body.Power.self)),
      precondition: localText(fields[.precondition]),
      countsAsComplaint: word(fields[.countsAsComplaint]) ?? .unknown,
      anonymous: word(fields[.anonymous]) ?? .unknown,
      needsImage: word(fields[.needsImage]) ?? .unknown,
      languages: texts(fields[.languages]).map { LanguageCode($0) },
      hours: localText(fields[.hours]), cost: word(fields[.cost]) ?? .unknown,
      channels: channels, safety: localText(fields[.safety]), note: localText(fields[.note]),
      formerly: texts(fields[.formerly]), source: source)
    return slug == nil || role == nil ? nil : body
  }

  private mutating func channel(_ node: LentNode) -> Channel? {
    guard let fields = fields(node, ChannelKey.map) else { return nil }
    let kind: Channel.Kind? = word(fields[.kind])
    let to = figures(fields[.to])
    let note = localText(fields[.note])
    guard let kind, let to else { return nil }
    return Channel(kind: kind, to: to, note: note)
  }
}
