/// A diagnostic as one line: `file:line:column: error: …; did you mean …?`.
public struct DiagnosticLine {
  let diagnostic: Diagnostic
  let phrasebook: Phrasebook

  /// The line for a diagnostic in the phrasebook's language.
  public init(_ diagnostic: Diagnostic, _ phrasebook: Phrasebook) {
    self.diagnostic = diagnostic
    self.phrasebook = phrasebook
  }

  /// The line.
  public var text: String {
    var place = diagnostic.file
    if diagnostic.line > 0 { place += ":\(diagnostic.line):\(diagnostic.column)" }
    let severity = phrasebook.label("severity", diagnostic.severity)
    return "\(place): \(severity): \(message)"
  }

  /// What is wrong, and the remedy after a semicolon.
  public var message: String {
    if diagnostic.kind == .yaml {
      return phrasebook.say(
        "yaml.\(diagnostic.expected ?? "")", ["word": diagnostic.word])
    }
    let message = phrasebook.say(
      "diagnostic.\(diagnostic.kind.rawValue)", ["word": diagnostic.word])
    guard let expected = diagnostic.expected else { return message }
    let key = expected.contains(", ") ? "check.expected" : "check.suggestion"
    return "\(message); \(phrasebook.say(key, ["word": expected]))"
  }
}
