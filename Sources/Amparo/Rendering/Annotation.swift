/// A diagnostic as a workflow command that GitHub shows beside the line of a change.
public struct Annotation {
  private let diagnostic: Diagnostic
  private let line: DiagnosticLine

  /// The annotation for a diagnostic in the phrasebook's language.
  public init(_ diagnostic: Diagnostic, _ phrasebook: Phrasebook) {
    self.diagnostic = diagnostic
    line = DiagnosticLine(diagnostic, phrasebook)
  }

  /// `::error file=…,line=…,col=…,title=…::…`, in one line.
  public var text: String {
    var properties = ["file=\(Self.property(diagnostic.file))"]
    if diagnostic.line > 0 {
      properties += ["line=\(diagnostic.line)", "col=\(diagnostic.column)"]
    }
    properties.append("title=\(Self.property(diagnostic.rule.id))")
    let message = ([line.message] + line.remarks).joined(separator: "\n")
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::"
      + Self.data(message)
  }

  /// What stands after the second pair of colons: the rest of the line, so only its ends must be escaped.
  static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// A value in the list before, which colons and commas would end.
  static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ marks: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let mark = marks[scalar] {
        result += mark
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
