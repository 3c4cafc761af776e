import YAML

enum PenaltyKey: String, FieldKey {
  case min, max, life, fine, says, cite, note
}

enum AggravatedKey: String, FieldKey {
  case when, min, max, says, cite
}

enum GroundKey: String, FieldKey {
  case ground, when, cite, note
}

enum ElementKey: String, FieldKey {
  case element, cite
}

enum ExceptionKey: String, FieldKey {
  case kind, when, effect, note, cite
}

extension FileReader {
  mutating func penalty(_ node: LentNode?) -> Penalty? {
    guard let node, let fields = fields(node, PenaltyKey.map) else { return nil }
    return Penalty(
      min: period(fields[.min]), max: period(fields[.max]), life: word(fields[.life]) ?? .no,
      fine: word(fields[.fine]) ?? .none, says: figures(fields[.says]),
      note: localText(fields[.note]), cite: text(fields[.cite]))
  }

  /// Figures and addresses are the same in every language; a sentence is a text in each.
  mutating func figures(_ node: LentNode?) -> LocalText? {
    guard let node else { return nil }
    if node.kind == .mapping { return localText(node) }
    return text(node).map { text in
      LocalText(entries: [LocalText.Entry(language: .english, text: text)])
    }
  }

  mutating func aggravated(_ node: LentNode) -> AggravatedPenalty? {
    guard let fields = fields(node, AggravatedKey.map) else { return nil }
    let when = scope(fields[.when])
    let cite = text(fields[.cite])
    let (min, max) = (period(fields[.min]), period(fields[.max]))
    let says = figures(fields[.says])
    guard let when, let cite else { return nil }
    return AggravatedPenalty(when: when, min: min, max: max, says: says, cite: cite)
  }

  mutating func groundClause(_ node: LentNode) -> GroundClause? {
    guard let fields = fields(node, GroundKey.map) else { return nil }
    let ground: Ground? = word(fields[.ground])
    let when = scope(fields[.when])
    let cite = text(fields[.cite])
    _ = localText(fields[.note])
    guard let ground, let cite else { return nil }
    return GroundClause(ground: ground, when: when, cite: cite)
  }

  mutating func element(_ node: LentNode) -> ElementToShow? {
    guard let fields = fields(node, ElementKey.map) else { return nil }
    let element: Element? = word(fields[.element])
    let cite = text(fields[.cite])
    guard let element, let cite else { return nil }
    return ElementToShow(element: element, cite: cite)
  }

  mutating func exception(_ node: LentNode) -> ExceptionClause? {
    guard let fields = fields(node, ExceptionKey.map) else { return nil }
    let kind: ExceptionKind? = word(fields[.kind])
    let when = scope(fields[.when])
    let effect: ExceptionClause.Effect = word(fields[.effect]) ?? .excludes
    let note = localText(fields[.note])
    let cite = text(fields[.cite])
    guard let kind, let cite else { return nil }
    return ExceptionClause(kind: kind, when: when, effect: effect, note: note, cite: cite)
  }
}
