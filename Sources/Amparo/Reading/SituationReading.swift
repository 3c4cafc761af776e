import YAML

/// A situation read from YAML or JSON text, with all that is wrong with it.
public struct SituationReading: Sendable {
  /// The situation; nil when something in it cannot be used.
  public let situation: Situation?
  /// What is wrong, sorted.
  public let diagnostics: [Diagnostic]

  /// Reads a situation; `file` is the name shown in diagnostics.
  public init(_ bytes: [UInt8], file: String, places: PlaceNames) {
    let reading = Document.read(file: file, bytes: bytes)
    var reader = FileReader(file: file)
    var situation: Situation?
    if let document = reading.document {
      situation = reader.situation(document.root, places: places)
    }
    let diagnostics = reader.form(reading.problems) + reader.diagnostics
    self.situation = diagnostics.isEmpty ? situation : nil
    self.diagnostics = diagnostics.sorted()
  }
}
