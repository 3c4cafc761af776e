/// A diagnostic as a line: `file:line:column: error: …; did you mean …?`.
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
    let place = Self.place(diagnostic.file, diagnostic.line, diagnostic.column)
    return "\(place): \(phrasebook.label("severity", diagnostic.severity)): \(message)"
  }

  /// The line with the rule that is broken, and a further one for each place that belongs to it and for the example.
  public var report: String {
    (["\(text) [\(diagnostic.rule.id)]"] + remarks.map { "    \($0)" }).joined(separator: "\n")
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
    let key = diagnostic.kind.isMisspelling && !expected.contains(", ") ? "suggestion" : "expected"
    return "\(message); \(phrasebook.say("check.\(key)", ["word": expected]))"
  }

  /// The places that belong to it, and the example that shows it.
  var remarks: [String] {
    var result = diagnostic.related.map { related in
      "\(phrasebook.label("related", related.kind)): "
        + Self.place(related.file, related.line, related.column)
    }
    if !diagnostic.witness.isEmpty {
      let facts = diagnostic.witness.map { "\($0.path): \($0.value)" }.joined(separator: ", ")
      result.append(phrasebook.say("check.witness", ["facts": facts]))
    }
    return result
  }

  private static func place(_ file: String, _ line: Int, _ column: Int) -> String {
    line > 0 ? "\(file):\(line):\(column)" : file
  }
}

extension Diagnostic.Kind {
  /// Whether what is expected is a guess at what was meant.
  fileprivate var isMisspelling: Bool {
    switch self {
    case .unknownKey, .unknownWord, .notAPlace, .noReference, .retiredReference, .unknownFolder,
      .unknownPlatform:
      true
    default: false
    }
  }
}
