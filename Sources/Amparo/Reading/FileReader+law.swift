import YAML

enum LawKey: String, FieldKey {
  case id, title, summary, track, specificity, status, binds, enacted
  case inForce = "in_force"
  case covers
  case arguablyCovers = "arguably_covers"
  case result, penalty, aggravated, prosecution
  case exOfficioIf = "ex_officio_if"
  case toShow = "to_show"
  case exceptions, reach, forum
  case choiceOfLaw = "choice_of_law"
  case remedies, protections, owes
  case noticeNeeds = "notice_needs"
  case reportTo = "report_to"
  case relations, deadlines, intended, note, disputed, formerly, cite, url, verified
}

enum InForceKey: String, FieldKey {
  case from, to, cite, url, verified
}

enum RelationKey: String, FieldKey {
  case kind, law
}

extension FileReader {
  /// A law of a place or an instrument.
  mutating func law(_ node: LentNode, prefix: String, place: PlaceCode) -> Law? {
    guard let fields = fields(node, LawKey.map) else { return nil }
    let slug = slug(fields[.id])
    let title = text(fields[.title])
    let summary = localText(fields[.summary])
    let track: Track? = word(fields[.track])
    let covers = covered(fields)
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    let deadlines = list(fields[.deadlines]) { $0.deadline($1, DeadlineKey.ofLaw) }
    let law = Law(
      id: LawID("\(prefix)/\(slug ?? "")"), place: place, title: title ?? "",
      summary: summary ?? LocalText(entries: []), track: track ?? .criminal,
      specificity: word(fields[.specificity]) ?? .specific,
      status: word(fields[.status]) ?? .inForce, binding: word(fields[.binds]) ?? .persons,
      enacted: day(fields[.enacted]), inForce: inForce(fields[.inForce]), covers: covers,
      result: word(fields[.result]) ?? .unsettled, penalty: penalty(fields[.penalty]),
      aggravated: list(fields[.aggravated]) { $0.aggravated($1) },
      prosecution: word(fields[.prosecution]) ?? .public,
      exOfficioIf: list(fields[.exOfficioIf]) { $0.groundClause($1) },
      toShow: list(fields[.toShow]) { $0.element($1) },
      exceptions: list(fields[.exceptions]) { $0.exception($1) },
      reach: rules(fields[.reach]), forum: rules(fields[.forum]),
      choiceOfLaw: rules(fields[.choiceOfLaw]), remedies: words(fields[.remedies]),
      protections: words(fields[.protections]), owes: localText(fields[.owes]),
      noticeNeeds: words(fields[.noticeNeeds]), reportTo: full(texts(fields[.reportTo]), prefix),
      relations: list(fields[.relations]) { $0.relation($1, prefix: prefix) }, deadlines: deadlines,
      formerly: texts(fields[.formerly]), intended: list(fields[.intended]) { $0.intention($1) },
      note: localText(fields[.note]), source: source)
    return slug == nil || track == nil ? nil : law
  }

  mutating func texts(_ node: LentNode?) -> [String] { list(node) { $0.text($1) } }

  private mutating func covered(_ fields: Fields<LawKey>) -> Scope {
    var scope = Scope()
    if let read = self.scope(fields[.covers], ScopeKey.covered) { scope = read }
    if let open = self.scope(fields[.arguablyCovers]) { scope.add(arguable: open) }
    return scope
  }

  private mutating func inForce(_ node: LentNode?) -> InForce? {
    guard let node, let fields = fields(node, InForceKey.map) else { return nil }
    let (from, to) = (day(fields[.from]), day(fields[.to]))
    if let from, let to, to <= from { report(.endsBeforeStart, at: node) }
    var source: Source?
    _ = text(fields[.url])
    if fields[.cite] != nil || fields[.verified] != nil {
      source = self.source(
        cite: fields[.cite], url: fields[.url], verified: fields[.verified], disputed: nil)
    }
    return InForce(from: from, to: to, source: source)
  }

  /// Names without a slash are of the same file.
  private func full(_ names: [String], _ prefix: String) -> [String] {
    names.map { full($0, prefix) }
  }

  private func full(_ name: String, _ prefix: String) -> String {
    name.utf8.contains(UInt8(ascii: "/")) ? name : "\(prefix)/\(name)"
  }

  private mutating func relation(_ node: LentNode, prefix: String) -> LawRelation? {
    guard let fields = fields(node, RelationKey.map) else { return nil }
    let kind: RelationKind? = word(fields[.kind])
    let law = text(fields[.law])
    guard let kind, let law else { return nil }
    return LawRelation(kind: kind, law: full(law, prefix))
  }
}
