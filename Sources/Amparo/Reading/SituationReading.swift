import YAML

/// A situation read from YAML or JSON text or from a row of a table, with all that is wrong with it.
public struct SituationReading: Sendable {
  /// The situation; nil when something in it cannot be used.
  public let situation: Situation?
  /// What is wrong, sorted.
  public let diagnostics: [Diagnostic]

  /// Reads a situation; `file` is the name shown in diagnostics.
  public init(_ bytes: [UInt8], file: String, places: PlaceNames) {
    self.init(Document.read(file: file, bytes: bytes), file: file, places: places)
  }

  /// Reads a situation from a line of JSON; `line` is its number, from one.
  public init(
    json bytes: UnsafeRawBufferPointer, file: String, line: Int, places: PlaceNames
  ) {
    self.init(
      Document.read(file: file, json: bytes, line: line), file: file, places: places)
  }

  /// Reads a situation from a row of a table; `line` is where the row begins, from one.
  public init(
    row bytes: UnsafeRawBufferPointer, columns: SituationColumns, file: String, line: Int,
    places: PlaceNames
  ) {
    let reading = Document.read(file: file, row: bytes, columns: columns.columns, line: line)
    self.init(reading, file: file, places: places)
  }

  /// What is said of a line that is longer than `limit` bytes and was not read.
  public init(longLine line: Int, limit: Int, file: String) {
    situation = nil
    diagnostics = [Diagnostic(Document.tooLong(file: file, line: line, limit: limit))]
  }

  private init(_ reading: Document.Reading, file: String, places: PlaceNames) {
    var reader = FileReader(file: file)
    var situation: Situation?
    if let document = reading.document {
      situation = reader.situation(document.root, places: places)
    }
    var diagnostics = reader.form(reading.problems) + reader.diagnostics
    for index in diagnostics.indices {
      let place = diagnostics[index]
      diagnostics[index].path = reading.document?.path(line: place.line, column: place.column)
    }
    self.situation = diagnostics.isEmpty ? situation : nil
    self.diagnostics = diagnostics.sorted()
  }
}
