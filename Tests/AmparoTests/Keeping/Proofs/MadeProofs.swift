import Foundation

@testable import Amparo

/// Data with slips made for tests: one place `PT`, and what the proofs find in it.
struct MadeProofs {
  let lawbook: Lawbook
  /// What reading and proving find.
  let diagnostics: [Diagnostic]
  private let text: String

  /// A place with these laws; `rest` are further keys of the file.
  init(_ laws: String, rest: String = "", calendar: String? = nil) throws {
    text = """
      schema: 1
      code: PT
      name: { en: Portugal, es: Portugal }
      reach:
        criminal:
          - { connecting_factor: act_any_part, cite: A 1, verified: { date: 2026-11-22, against: recall } }
      time:
        - { id: t, for: all, first_day: excluded, month_rule: from_event, last_day_off: none, off_days: [sunday], calendar: PT, hours: exact, cite: A, verified: { date: 2026-11-22, against: recall } }
      \(rest)
      laws:
      \(laws)
      """
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ text: String, _ path: String) throws {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try write(text, "jurisdictions/PT/PT.yaml")
    if let calendar { try write(calendar, "calendars/PT.yaml") }
    let whole = WholeData(DataFiles(folder: folder.path), today: nil)
    lawbook = whole.lawbook
    diagnostics =
      whole.diagnostics.filter { $0.severity == .error }
      + Proofs.diagnostics(whole).sorted()
  }

  /// An offence with these keys.
  static func law(_ id: String, _ keys: String) -> String {
    """
      - id: \(id)
        title: T
        summary: { en: S., es: S. }
        track: criminal
        \(keys.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    "))
        cite: A 2
        verified: { date: 2026-11-22, against: recall }

    """
  }

  /// The text from where a diagnostic points to the end of its line.
  func pointed(_ diagnostic: Diagnostic) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(diagnostic.line - 1) else { return "" }
    return String(lines[diagnostic.line - 1].dropFirst(diagnostic.column - 1))
  }
}

/// A witness as somebody would ask it: its situations, and the day.
struct AskedWitness {
  let today: CivilDate
  /// Two where a fact stands twice.
  let situations: [Situation]

  init?(_ witness: [Diagnostic.Witness]) {
    guard let today = witness.first(where: { $0.path == "today" }).flatMap({ CivilDate($0.value) })
    else { return nil }
    var first: [Diagnostic.Witness] = []
    var second: [Diagnostic.Witness] = []
    for fact in witness where fact.path != "today" {
      if first.contains(where: { $0.path == fact.path }) {
        second.append(fact)
      } else {
        first.append(fact)
      }
    }
    let other = first.map { fact in second.first { $0.path == fact.path } ?? fact }
    self.today = today
    var situations: [Situation] = []
    for facts in second.isEmpty ? [first] : [first, other] {
      guard let situation = Self.situation(facts) else { return nil }
      situations.append(situation)
    }
    self.situations = situations
  }

  /// The facts put into a situation file and read from it.
  private static func situation(_ facts: [Diagnostic.Witness]) -> Situation? {
    var groups: [(name: String, lines: [String])] = []
    for fact in facts {
      let parts = fact.path.split(separator: ".")
      let name = String(parts[0])
      guard parts.count == 2 else {
        groups.append((name, [fact.value]))
        continue
      }
      let line = "\(parts[1]): \(quoted(fact.value))"
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].lines.append(line)
      } else {
        groups.append((name, ["", line]))
      }
    }
    let text = groups.map { group in
      "\(group.name): "
        + (group.lines.count == 1 ? group.lines[0] : group.lines.joined(separator: "\n  "))
    }.joined(separator: "\n")
    let places = PlaceNames(HeldData.files)
    return SituationReading(Array(text.utf8), file: "witness", places: places).situation
  }

  /// A bare word that could be taken for a truth value is quoted.
  private static func quoted(_ value: String) -> String {
    ["yes", "no"].contains(value) ? "\"\(value)\"" : value
  }

  /// What the engine says of a law in each of the cases.
  func outcomes(_ law: String, _ lawbook: Lawbook) -> [Applicability?] {
    situations.map { situation in
      lawbook.answer(situation, today: today).findings
        .first { $0.law.id.description == law }?.applicability
    }
  }
}
