import YAML

enum SituationKey: String, FieldKey {
  case victim, uploader, hosts, conduct, image, origin, audience, context, dates, notices, online
  case goals, asker, depicts, identifiable
  case stepsDone = "steps_done"
  case exposure
  case priorJudgment = "prior_judgment"
}

enum VictimKey: String, FieldKey {
  case location, residence, nationality, age
  case ageAtImage = "age_at_image"
  case locationAtAct = "location_at_act"
  case deceased, status
}

enum UploaderKey: String, FieldKey {
  case location, residence, nationality, age, identity, relation
  case nationalitySince = "nationality_since"
  case aboard
}

enum HostKey: String, FieldKey {
  case platform, domain, establishment
  case hostedIn = "hosted_in"
  case kind
}

enum DatesKey: String, FieldKey {
  case disclosed
  case lastDisclosed = "last_disclosed"
  case discovered
  case uploaderKnown = "uploader_known"
  case threatened, removed
}

enum NoticeKey: String, FieldKey {
  case host, sent
}

enum StepDoneKey: String, FieldKey {
  case kind, on, host
}

extension FileReader {
  /// A situation from a file, a line of a batch, or a scenario.
  mutating func situation(_ node: LentNode, places: PlaceNames) -> Situation? {
    guard let fields = fields(node, SituationKey.map) else { return nil }
    let before = diagnostics.count
    var situation = Situation()
    victim(fields[.victim], into: &situation.victim, places: places)
    uploader(fields[.uploader], into: &situation.uploader, places: places)
    situation.hosts = facts(fields[.hosts]) { $0.host($1, places: places) }
    if let conduct = fields[.conduct] {
      situation.conduct =
        conduct.kind == .scalar ? [word(conduct)].compactMap { $0 } : words(conduct)
    }
    situation.image = known(fields[.image])
    situation.origin = known(fields[.origin])
    situation.audience = known(fields[.audience])
    situation.context = known(fields[.context])
    situation.depicts = known(depicted(fields[.depicts]))
    situation.identifiable = known(fields[.identifiable])
    situation.online = known(fields[.online])
    situation.dates = dates(fields[.dates])
    situation.notices = facts(fields[.notices]) { $0.notice($1) }
    situation.stepsDone = facts(fields[.stepsDone]) { $0.stepDone($1) }
    situation.goals = words(fields[.goals])
    situation.asker = known(fields[.asker])
    situation.exposure = words(fields[.exposure])
    situation.priorJudgment = place(fields[.priorJudgment], names: places)
    return diagnostics.count == before ? situation : nil
  }

  private mutating func victim(_ node: LentNode?, into victim: inout Victim, places: PlaceNames) {
    guard let node, let fields = fields(node, VictimKey.map) else { return }
    victim.location = place(fields[.location], names: places)
    victim.residence = place(fields[.residence], names: places)
    victim.locationAtAct = place(fields[.locationAtAct], names: places)
    victim.nationality = nationalities(fields[.nationality], names: places)
    victim.age = ageRange(fields[.age])
    victim.ageAtImage = ageRange(fields[.ageAtImage])
    victim.status = known(fields[.status])
    guard let deceased = fields[.deceased], let text = text(deceased) else { return }
    switch text {
    case "yes": victim.life = .known(.deceased)
    case "no": victim.life = .known(.alive)
    case "unknown": break
    default:
      victim.died = partialDay(deceased)
      victim.life = .known(.deceased)
    }
  }

  private mutating func uploader(
    _ node: LentNode?, into uploader: inout Uploader, places: PlaceNames
  ) {
    guard let node, let fields = fields(node, UploaderKey.map) else { return }
    uploader.location = place(fields[.location], names: places)
    uploader.residence = place(fields[.residence], names: places)
    uploader.nationality = nationalities(fields[.nationality], names: places)
    uploader.nationalitySince = partialDay(fields[.nationalitySince])
    uploader.age = ageRange(fields[.age])
    uploader.identity = known(fields[.identity])
    uploader.relation = known(fields[.relation])
    uploader.aboard = place(fields[.aboard], names: places).value
  }

  /// The facts of a list; what follows a hundred slips is not looked at, so that no line costs out of proportion.
  private mutating func facts<Value>(
    _ node: LentNode?, _ read: (inout FileReader, LentNode) -> Value?
  ) -> [Value] {
    list(node) { $0.diagnostics.count < Limits.problems ? read(&$0, $1) : nil }
  }

  /// A fact of a closed list; `unknown` and `declined` are words of every list.
  mutating func known<Word: Vocabulary>(_ node: LentNode?) -> Known<Word> {
    guard let node else { return .unknown }
    if let missing: Known<Word> = missing(node) { return missing }
    return word(node, Word.self).map { .known($0) } ?? .unknown
  }

  private func missing<Value>(_ node: LentNode) -> Known<Value>? {
    guard node.kind == .scalar else { return nil }
    // `unknown` is also a word of the identity's own list, where it says something.
    if Value.self == Identity.self { return node.textEquals("declined") ? .declined : nil }
    if node.textEquals("unknown") { return .unknown }
    return node.textEquals("declined") ? .declined : nil
  }

  /// The first of several depictions: each is enough by itself, and the most explicit is written first.
  private func depicted(_ node: LentNode?) -> LentNode? {
    guard let node, node.kind == .sequence else { return node }
    return node.elements.first
  }

  mutating func place(_ node: LentNode?, names: PlaceNames) -> Known<PlaceCode> {
    guard let node else { return .unknown }
    if let missing: Known<PlaceCode> = missing(node) { return missing }
    guard let text = text(node) else { return .unknown }
    switch names.resolve(text) {
    case .place(let place): return .known(place)
    case .unknown(let nearest):
      report(.notAPlace, at: node, word: text, expected: nearest)
    case .ambiguous(let places):
      let all = places.map(\.description).joined(separator: ", ")
      report(.notAPlace, at: node, word: text, expected: all)
    }
    return .unknown
  }

  private mutating func nationalities(_ node: LentNode?, names: PlaceNames) -> Known<[PlaceCode]> {
    guard let node else { return .unknown }
    if let missing: Known<[PlaceCode]> = missing(node) { return missing }
    if node.kind == .scalar {
      return place(node, names: names).value.map { .known([$0]) } ?? .unknown
    }
    return .known(facts(node) { $0.place($1, names: names).value })
  }

  /// Whole years, `adult`, `minor` or `unknown`.
  mutating func ageRange(_ node: LentNode?) -> AgeRange {
    guard let node, let text = text(node) else { return .unknown }
    switch text {
    case "adult": return .adult
    case "minor": return .minor
    case "unknown", "declined": return .unknown
    default:
      guard let years = Int(text), (0...150).contains(years) else {
        report(.notANumber, at: node, word: text, expected: "adult, minor")
        return .unknown
      }
      return .years(years)
    }
  }

  private mutating func host(_ node: LentNode, places: PlaceNames) -> Host? {
    if node.kind == .scalar {
      if node.textEquals("unknown") { return .unknown }
      guard let text = text(node) else { return nil }
      switch HostNames.resolve(text, places) {
      case .host(let host): return host
      case .unknown(let nearest):
        report(.unknownPlatform, at: node, word: text, expected: nearest)
        return nil
      }
    }
    guard let fields = fields(node, HostKey.map) else { return nil }
    return Host(
      platform: platform(fields[.platform], places.platforms),
      domain: text(fields[.domain])?.lowercased(),
      establishment: place(fields[.establishment], names: places),
      hostedIn: place(fields[.hostedIn], names: places), kind: known(fields[.kind]))
  }

  private mutating func platform(_ node: LentNode?, _ platforms: PlatformIndex) -> String? {
    guard let node, let text = text(node) else { return nil }
    if let id = platforms.id(named: text) { return id }
    let nearest = NearestWord.to(text, among: platforms.ids)
    report(.unknownPlatform, at: node, word: text, expected: nearest)
    return nil
  }

  private mutating func dates(_ node: LentNode?) -> SituationDates {
    var dates = SituationDates()
    guard let node, let fields = fields(node, DatesKey.map) else { return dates }
    dates.disclosed = knownDay(fields[.disclosed])
    dates.lastDisclosed = knownDay(fields[.lastDisclosed])
    dates.discovered = knownDay(fields[.discovered])
    dates.uploaderKnown = knownDay(fields[.uploaderKnown])
    dates.threatened = knownDay(fields[.threatened])
    dates.removed = knownDay(fields[.removed])
    return dates
  }

  private mutating func knownDay(_ node: LentNode?) -> PartialDate? {
    guard let node, !node.textEquals("unknown"), !node.textEquals("declined") else { return nil }
    return partialDay(node)
  }

  private mutating func notice(_ node: LentNode) -> Notice? {
    guard let fields = fields(node, NoticeKey.map) else { return nil }
    let host = text(fields[.host])
    guard let sent = fields[.sent], let host else { return nil }
    return moment(sent).map { Notice(host: host, sent: $0) }
  }

  /// A day, or an instant with its offset.
  mutating func moment(_ node: LentNode) -> NoticeMoment? {
    guard let text = text(node) else { return nil }
    if let instant = Instant(text) { return .instant(instant) }
    if let day = CivilDate(text) { return .day(day) }
    report(.notADay, at: node, word: text)
    return nil
  }

  private mutating func stepDone(_ node: LentNode) -> StepDone? {
    guard let fields = fields(node, StepDoneKey.map) else { return nil }
    let kind: StepDone.Kind? = word(fields[.kind])
    let on = partialDay(fields[.on])
    let host = text(fields[.host])
    return kind.map { StepDone(kind: $0, on: on, host: host) }
  }
}
