/// The outcome of a check in the forms in which it is wanted.
public struct CheckReport {
  private let errors: [Diagnostic]
  private let warnings: [Diagnostic]
  private let all: [Diagnostic]
  private let phrasebook: Phrasebook

  /// A report of sorted diagnostics in the phrasebook's language.
  public init(_ diagnostics: [Diagnostic], _ phrasebook: Phrasebook) {
    all = diagnostics
    errors = diagnostics.filter { $0.severity == .error }
    warnings = diagnostics.filter { $0.severity == .warning }
    self.phrasebook = phrasebook
  }

  /// Lines for a person: errors, then warnings when they are wanted, then how many there are of each.
  ///
  /// Warnings that are not shown are counted by their rules, so that nothing drowns and nothing is hidden.
  public func text(warnings wanted: Bool) -> String {
    var lines = errors.map { DiagnosticLine($0, phrasebook).report }
    if wanted { lines += warnings.map { DiagnosticLine($0, phrasebook).report } }
    lines.append(count(errors.count, none: "none", one: "count_one", many: "count"))
    if !wanted, !warnings.isEmpty {
      lines.append(count(warnings.count, none: "none", one: "warning_one", many: "warnings"))
      let counts = Dictionary(grouping: warnings, by: \.rule).sorted { $0.key < $1.key }
      let width = counts.map { "\($0.value.count)".count }.max() ?? 0
      for (rule, group) in counts {
        let number = "\(group.count)"
        let space = String(repeating: " ", count: 4 + width - number.count)
        lines.append("\(space)\(number)  \(rule.id)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object.
  public var json: String { DiagnosticJSON(all, phrasebook).text }

  /// A SARIF log.
  public var sarif: String { SARIFLog(all, phrasebook).text }

  /// One workflow command a line; nothing when there is nothing to say.
  public func annotations(warnings wanted: Bool) -> String {
    (wanted ? errors + warnings : errors).map { Annotation($0, phrasebook).text + "\n" }.joined()
  }

  private func count(_ count: Int, none: String, one: String, many: String) -> String {
    switch count {
    case 0: phrasebook.say("check.\(none)")
    case 1: phrasebook.say("check.\(one)")
    default: phrasebook.say("check.\(many)", ["count": "\(count)"])
    }
  }
}
