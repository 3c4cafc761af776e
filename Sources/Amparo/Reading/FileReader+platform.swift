import YAML

enum PlatformKey: String, FieldKey {
  case schema, id, name
  case alsoCalled = "also_called"
  case domains, kind, size
  case endToEndEncrypted = "end_to_end_encrypted"
  case offersIn = "offers_in"
  case establishments
  case representedIn = "represented_in"
  case routes
  case hashProgrammes = "hash_programmes"
  case gaps
}

enum EstablishmentKey: String, FieldKey {
  case serves, place, entity, note, cite, url, verified, disputed
}

enum RouteKey: String, FieldKey {
  case id, kind, url
  case eMail = "e_mail"
  case whoMayFile = "who_may_file"
  case account
  case legalName = "legal_name"
  case disclosesToUploader = "discloses_to_uploader"
  case archivedPublicly = "archived_publicly"
  case needs
  case statedTime = "stated_time"
  case basedOn = "based_on"
  case says, cite, verified, disputed
}

enum HashMembershipKey: String, FieldKey {
  case programme, status, date, note, cite, url, verified, disputed
}

extension FileReader {
  mutating func platform(_ node: LentNode) -> Platform? {
    guard let fields = fields(node, PlatformKey.map) else { return nil }
    schema(fields[.schema])
    let id = slug(fields[.id])
    let name = name(fields[.name])
    let kind: HostKind? = word(fields[.kind])
    let size: HostSize? = word(fields[.size])
    let platform = Platform(
      id: id ?? "", name: name ?? LocalText(entries: []), alsoCalled: texts(fields[.alsoCalled]),
      domains: texts(fields[.domains]), kind: kind ?? .other, size: size ?? .notVeryLarge,
      endToEndEncrypted: word(fields[.endToEndEncrypted]) ?? .unknown,
      offersIn: offer(fields[.offersIn]),
      establishments: list(fields[.establishments]) {
        $0.establishment($1, EstablishmentKey.serving)
      },
      representedIn: list(fields[.representedIn]) {
        $0.establishment($1, EstablishmentKey.representing)
      },
      routes: list(fields[.routes]) { $0.route($1) },
      hashProgrammes: list(fields[.hashProgrammes]) { $0.membership($1) },
      gaps: list(fields[.gaps]) { $0.localText($1) })
    return id == nil ? nil : platform
  }

  private mutating func offer(_ node: LentNode?) -> Offer {
    guard let node else { return .everywhere }
    if node.kind == .scalar {
      if node.textEquals("everywhere") { return .everywhere }
      report(.unknownWord, at: node, word: node.text, expected: "everywhere")
      return .everywhere
    }
    return .places(list(node) { $0.place($1) })
  }

  /// Who answers; a representative answers to all whom the law gives one.
  private mutating func establishment(
    _ node: LentNode, _ form: MapForm<EstablishmentKey>
  ) -> Establishment? {
    guard let fields = fields(node, form) else { return nil }
    var serves = Establishment.Serves.everyoneElse
    if let node = fields[.serves] {
      if !node.textEquals("everyone_else"), let place = place(node) { serves = .place(place) }
    }
    let place = place(fields[.place])
    let entity = text(fields[.entity])
    let note = localText(fields[.note])
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    guard let place, let entity else { return nil }
    return Establishment(serves: serves, place: place, entity: entity, note: note, source: source)
  }

  private mutating func route(_ node: LentNode) -> Route? {
    guard let fields = fields(node, RouteKey.map) else { return nil }
    let id = slug(fields[.id])
    let kind: Route.Kind? = word(fields[.kind])
    let address = text(fields[.url] ?? fields[.eMail])
    var stated: PeriodLength?
    if let time = fields[.statedTime], !time.textEquals("unspecified") { stated = period(time) }
    let filers = words(fields[.whoMayFile], Route.Filer.self)
    let source = source(
      cite: fields[.cite], url: nil, verified: fields[.verified], disputed: fields[.disputed])
    let route = Route(
      id: id ?? "", kind: kind ?? .general, address: address ?? "", filers: ValueSet(filers),
      account: word(fields[.account]) ?? .unknown,
      legalName: word(fields[.legalName]) ?? .unknown,
      disclosesToUploader: word(fields[.disclosesToUploader]) ?? .unknown,
      archivedPublicly: word(fields[.archivedPublicly]) ?? .unknown,
      needs: words(fields[.needs]), statedTime: stated, basedOn: texts(fields[.basedOn]),
      says: localText(fields[.says]), source: source)
    return id == nil || kind == nil ? nil : route
  }

  private mutating func membership(_ node: LentNode) -> HashMembership? {
    guard let fields = fields(node, HashMembershipKey.map) else { return nil }
    let programme = text(fields[.programme])
    let status: HashMembership.Status? = word(fields[.status])
    let date = partialDay(fields[.date])
    _ = localText(fields[.note])
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    guard let programme, let status else { return nil }
    return HashMembership(programme: programme, status: status, date: date, source: source)
  }
}
