import YAML

enum DeadlineKey: String, FieldKey {
  case id
  case deadlineClass = "class"
  case runsAgainst = "runs_against"
  case governs, when, period
  case runsFrom = "runs_from"
  case starts
  case noEarlierThan = "no_earlier_than"
  case counting
  case notAfter = "not_after"
  case tolling, restarts, renewable, nature
  case notNeededIf = "not_needed_if"
  case effect, note, cite, url, verified, disputed, formerly
}

enum GovernsKey: String, FieldKey {
  case track, prosecution, conduct, law
  case notLaw = "not_law"
}

enum CapKey: String, FieldKey {
  case period
  case runsFrom = "runs_from"
  case cite, note
}

enum TollingKey: String, FieldKey {
  case ground
  case untilAge = "until_age"
  case period
  case atMost = "at_most"
  case when, cite, note
}

enum RestartKey: String, FieldKey {
  case ground, cite, note
}

enum RenewalKey: String, FieldKey {
  case times, period, note, cite
}

extension FileReader {
  /// A deadline; a general rule of a place says which laws it governs.
  mutating func deadline(_ node: LentNode, _ form: MapForm<DeadlineKey>) -> DeadlineEntry? {
    guard let fields = fields(node, form) else { return nil }
    let id = slug(fields[.id])
    let kind: DeadlineClass? = word(fields[.deadlineClass])
    let against: RunsAgainst? = word(fields[.runsAgainst])
    let length = length(fields[.period])
    let start = start(fields[.runsFrom])
    var tolling: [DeadlineRule.Tolling] = []
    var tollingWhen: [Scope?] = []
    for element in elements(fields[.tolling]) {
      guard let (entry, when) = self.tolling(element) else { continue }
      tolling.append(entry)
      tollingWhen.append(when)
    }
    let rule = DeadlineRule(
      id: id ?? "", deadlineClass: kind ?? .criminalLimitation, runsAgainst: against ?? .victim,
      length: length ?? .unspecified, start: start ?? .trigger(.commission),
      precision: word(fields[.starts]) ?? .event, noEarlierThan: day(fields[.noEarlierThan]),
      counting: text(fields[.counting]), caps: list(fields[.notAfter]) { $0.cap($1) },
      tolling: tolling, restarts: list(fields[.restarts]) { $0.restart($1) },
      renewal: renewal(fields[.renewable]), nature: word(fields[.nature]) ?? .statutory,
      effect: word(fields[.effect]))
    _ = texts(fields[.formerly])
    let source = source(
      cite: fields[.cite], url: fields[.url], verified: fields[.verified],
      disputed: fields[.disputed])
    if !source.verified.isEmpty, source.verified.count < 2 {
      report(.oneSource, at: node, word: id ?? "", severity: .warning)
    }
    let entry = DeadlineEntry(
      rule: rule, governs: governs(fields[.governs]), when: scope(fields[.when]),
      tollingWhen: tollingWhen, notNeededIf: list(fields[.notNeededIf]) { $0.groundClause($1) },
      note: localText(fields[.note]), source: source)
    return id == nil || kind == nil || length == nil ? nil : entry
  }

  private mutating func governs(_ node: LentNode?) -> Governs? {
    guard let node, let fields = fields(node, GovernsKey.map) else { return nil }
    return Governs(
      tracks: wordsOrAll(fields[.track], Track.self),
      prosecution: wordsOrAll(fields[.prosecution], Prosecution.self),
      conduct: wordsOrAll(fields[.conduct], Conduct.self), laws: texts(fields[.law]),
      notLaws: texts(fields[.notLaw]))
  }

  private mutating func cap(_ node: LentNode) -> DeadlineRule.Cap? {
    guard let fields = fields(node, CapKey.map) else { return nil }
    let period = period(fields[.period])
    let start = start(fields[.runsFrom])
    let cite = text(fields[.cite])
    _ = localText(fields[.note])
    guard let period, let start, let cite else { return nil }
    return DeadlineRule.Cap(period: period, start: start, cite: cite)
  }

  private mutating func tolling(_ node: LentNode) -> (DeadlineRule.Tolling, Scope?)? {
    guard let fields = fields(node, TollingKey.map) else { return nil }
    let ground: DeadlineRule.Tolling.Ground? = word(fields[.ground])
    let untilAge = number(fields[.untilAge])
    let period = period(fields[.period])
    let atMost = self.period(fields[.atMost])
    let when = scope(fields[.when])
    let cite = text(fields[.cite])
    _ = localText(fields[.note])
    guard let ground, let cite else { return nil }
    let entry = DeadlineRule.Tolling(
      ground: ground, untilAge: untilAge, period: period, atMost: atMost, cite: cite)
    return (entry, when)
  }

  private mutating func restart(_ node: LentNode) -> DeadlineRule.Restart? {
    guard let fields = fields(node, RestartKey.map) else { return nil }
    let ground: DeadlineRule.Restart.Ground? = word(fields[.ground])
    let cite = text(fields[.cite])
    _ = localText(fields[.note])
    guard let ground, let cite else { return nil }
    return DeadlineRule.Restart(ground: ground, cite: cite)
  }

  private mutating func renewal(_ node: LentNode?) -> DeadlineRule.Renewal? {
    guard let node, let fields = fields(node, RenewalKey.map) else { return nil }
    var times: Int?
    if let count = fields[.times], !count.textEquals("unlimited") { times = number(count) }
    _ = (localText(fields[.note]), text(fields[.cite]))
    return DeadlineRule.Renewal(times: times, period: period(fields[.period]))
  }
}
