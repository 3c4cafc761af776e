/// The diagnostics of a check as JSON, for programs.
public struct DiagnosticJSON {
  private let diagnostics: [Diagnostic]
  private let phrasebook: Phrasebook

  /// All these diagnostics, their sentences from the phrasebook.
  public init(_ diagnostics: [Diagnostic], _ phrasebook: Phrasebook) {
    self.diagnostics = diagnostics
    self.phrasebook = phrasebook
  }

  /// One object, ended by a line break.
  public var text: String {
    let errors = diagnostics.count { $0.severity == .error }
    var json = JSONWriter()
    json.object { json in
      json.field("amparo", "1")
      json.field("language", phrasebook.language.description)
      json.field("errors", errors)
      json.field("warnings", diagnostics.count - errors)
      json.key("diagnostics")
      json.array { json in
        for diagnostic in diagnostics { json.object { write(diagnostic, to: &$0) } }
      }
    }
    json.newline()
    return json.text
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.field("rule", diagnostic.rule.id)
    json.field("severity", diagnostic.severity.rawValue)
    json.field("file", diagnostic.file)
    json.field("line", diagnostic.line)
    json.field("column", diagnostic.column)
    json.field("message", DiagnosticLine(diagnostic, phrasebook).message)
    json.field("word", diagnostic.word)
    // For the form of a file the kind stands there, which is the rule.
    json.field("expected", diagnostic.kind == .yaml ? nil : diagnostic.expected)
    json.key("related")
    json.array { json in
      for related in diagnostic.related {
        json.object { json in
          json.field("kind", related.kind.rawValue)
          json.field("file", related.file)
          json.field("line", related.line)
          json.field("column", related.column)
        }
      }
    }
    json.key("witness")
    json.array { json in
      for fact in diagnostic.witness {
        json.object { json in
          json.field("path", fact.path)
          json.field("value", fact.value)
        }
      }
    }
  }
}
