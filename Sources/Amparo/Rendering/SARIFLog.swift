/// The diagnostics of a check as a SARIF 2.1.0 log, which code hosts and editors read.
public struct SARIFLog {
  private let diagnostics: [Diagnostic]
  private let phrasebook: Phrasebook

  /// A log of all these diagnostics, its sentences from the phrasebook.
  public init(_ diagnostics: [Diagnostic], _ phrasebook: Phrasebook) {
    self.diagnostics = diagnostics
    self.phrasebook = phrasebook
  }

  /// The log, ended by a line break.
  public var text: String {
    let rules = CheckRule.all
    let places = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { write(driver: rules, to: &$0) }
          }
          json.field("columnKind", "unicodeCodePoints")
          json.key("results")
          json.array { json in
            for diagnostic in diagnostics {
              json.object { write(diagnostic, index: places[diagnostic.rule.id], to: &$0) }
            }
          }
        }
      }
    }
    json.newline()
    return json.text
  }

  private func write(driver rules: [CheckRule], to json: inout JSONWriter) {
    json.field("name", "amparo")
    json.key("rules")
    json.array { json in
      for rule in rules {
        json.object { json in
          json.field("id", rule.id)
          json.key("shortDescription")
          json.object { $0.field("text", RuleList.sentence(rule, phrasebook)) }
          json.key("defaultConfiguration")
          json.object { $0.field("level", rule.severity.rawValue) }
        }
      }
    }
  }

  private func write(_ diagnostic: Diagnostic, index: Int?, to json: inout JSONWriter) {
    let line = DiagnosticLine(diagnostic, phrasebook)
    json.field("ruleId", diagnostic.rule.id)
    if let index { json.field("ruleIndex", index) }
    json.field("level", diagnostic.severity.rawValue)
    json.key("message")
    let message = diagnostic.witness.isEmpty ? [] : line.remarks.suffix(1)
    json.object { $0.field("text", ([line.message] + message).joined(separator: "\n")) }
    json.key("locations")
    json.array { json in
      json.object {
        location(diagnostic.file, diagnostic.line, diagnostic.column, to: &$0)
      }
    }
    if diagnostic.related.isEmpty { return }
    json.key("relatedLocations")
    json.array { json in
      for (position, related) in diagnostic.related.enumerated() {
        json.object { json in
          json.field("id", position + 1)
          json.key("message")
          json.object { $0.field("text", phrasebook.label("related", related.kind)) }
          location(related.file, related.line, related.column, to: &json)
        }
      }
    }
  }

  private func location(_ file: String, _ line: Int, _ column: Int, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { $0.field("uri", Self.uri(file)) }
      // Where the whole file is meant, no region is named.
      guard line > 0 else { return }
      json.key("region")
      json.object { json in
        json.field("startLine", line)
        json.field("startColumn", max(1, column))
      }
    }
  }

  /// A path as a reference of RFC 3986: from the root with its scheme, or relative to the folder of the run.
  static func uri(_ path: String) -> String {
    let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let hex = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      if kept.contains(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
