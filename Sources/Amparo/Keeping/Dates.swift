import YAML

/// Checks that days can be as they are written.
struct Dates {
  private let whole: WholeData
  private var diagnostics: [Diagnostic] = []
  /// Laws that another one says it replaces.
  private let replaced: Set<String>

  private init(_ whole: WholeData) {
    self.whole = whole
    let relations = whole.laws.values.flatMap(\.relations)
    replaced = Set(relations.filter { $0.kind == .supersedes }.map(\.law))
  }

  /// All that is wrong with the days of the data.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var dates = Dates(whole)
    for file in whole.roots where ["jurisdictions", "instruments"].contains(file.folder) {
      let prefix = (file.root["code"] ?? file.root["id"])?.text.lowercased() ?? ""
      for law in file.root["laws"]?.elements.map({ $0 }) ?? [] { dates.check(law, prefix) }
    }
    for record in whole.records { dates.check(record) }
    return dates.diagnostics
  }

  private mutating func report(
    _ kind: Diagnostic.Kind, at node: Node, word: String, expected: String? = nil,
    _ severity: Diagnostic.Severity = .error, against: Node? = nil
  ) {
    var diagnostic = Diagnostic(
      kind, at: node, word: word, expected: expected, severity: severity)
    if let against { diagnostic.related = [Diagnostic.Related(.against, at: against)] }
    diagnostics.append(diagnostic)
  }

  private mutating func check(_ node: Node, _ prefix: String) {
    guard let id = node["id"], let law = whole.laws["\(prefix)/\(id.text)"] else { return }
    let from = node["in_force"]?["from"]
    if let from, let enacted = node["enacted"], let start = law.inForce?.from,
      let passed = law.enacted, start < passed
    {
      // Nobody is punished for what was no offence when it was done; other law may reach back.
      let severity: Diagnostic.Severity = law.track == .criminal ? .error : .warning
      report(.startsBeforeEnacted, at: from, word: from.text, severity, against: enacted)
    }
    if let to = node["in_force"]?["to"], !hasSuccessor(law) {
      report(.noSuccessor, at: to, word: law.id.description, .warning)
    }
    if law.status == .repealed, law.inForce?.to == nil {
      report(.repealedWithoutEnd, at: node["status"] ?? id, word: law.id.description)
    }
    if let today = whole.today { checkStatus(law, node["status"] ?? id, today) }
  }

  private func hasSuccessor(_ law: Law) -> Bool {
    replaced.contains(law.id.description) || law.relations.contains { $0.kind == .supersededBy }
  }

  /// What the status says, and what the days say today.
  private mutating func checkStatus(_ law: Law, _ node: Node, _ today: CivilDate) {
    let (from, to) = (law.inForce?.from, law.inForce?.to)
    let isOver = to.map { $0 <= today } ?? false
    let hasBegun = from.map { $0 <= today } ?? false
    switch law.status {
    case .inForce where isOver:
      report(
        .statusOutOfDate, at: node, word: law.status.rawValue, expected: Status.repealed.rawValue,
        .warning)
    case .inForce where from != nil && !hasBegun:
      report(
        .statusOutOfDate, at: node, word: law.status.rawValue, expected: Status.enacted.rawValue,
        .warning)
    case .enacted where hasBegun && !isOver:
      report(
        .statusOutOfDate, at: node, word: law.status.rawValue, expected: Status.inForce.rawValue,
        .warning)
    case .repealed where !isOver && to != nil:
      report(
        .statusOutOfDate, at: node, word: law.status.rawValue, expected: Status.inForce.rawValue,
        .warning)
    default: break
    }
  }

  /// A reading is of a text that was there, on a day that has been.
  private mutating func check(_ record: SourcedRecord) {
    for reading in record.readings {
      guard let node = reading["date"], let day = CivilDate(node.text) else { continue }
      if let today = whole.today, day > today {
        report(.readInFuture, at: node, word: node.text)
      }
      if let asOf = reading["text_as_of"], let text = PartialDate(asOf.text), text.earliest > day {
        report(.textAfterReading, at: asOf, word: asOf.text, .warning, against: node)
      }
    }
  }
}
