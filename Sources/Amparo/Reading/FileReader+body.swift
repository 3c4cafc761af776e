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
  mutating func body(_ node: Node, prefix: String, place: PlaceCode) -> Body? {
    guard let fields = fields(node, BodyKey.self) else { return nil }
    let slug = slug(required(.id, in: fields))
    let name = name(required(.name, in: fields))
    let role: Body.Role? = word(required(.role, in: fields))
    let does = localText(required(.does, in: fields))
    let channels = list(required(.channels, in: fields)) { $0.channel($1) }
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed], of: node)
    let body = Body(
      id: LawID("\(prefix)/\(slug ?? "")"), place: place, name: name ?? LocalText(entries: []),
      role: role ?? .support, does: does ?? LocalText(entries: []),
      serves: ValueSet(words(fields[.serves], Body.Serves.self)),
      conduct: wordsOrAll(fields[.conduct], Conduct.self),
      connection: rules(fields[.connection], sourcing: .none),
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

  private mutating func channel(_ node: Node) -> Channel? {
    guard let fields = fields(node, ChannelKey.self) else { return nil }
    let kind: Channel.Kind? = word(required(.kind, in: fields))
    let to = figures(required(.to, in: fields))
    let note = localText(fields[.note])
    guard let kind, let to else { return nil }
    return Channel(kind: kind, to: to, note: note)
  }
}
