import YAML

/// A situation read from YAML or JSON text or from a row of a table, with all that is wrong with it.
public struct SituationReading: Sendable {
  /// The situation; nil when something in it cannot be used.
  public let situation: Situation?
  /// What is wrong, sorted.
  public let diagnostics: [Diagnostic]

  /// Reads a situation; `file` is the name shown in diagnostics.
  ///
  /// JSON is read as it is in a batch: of all that it may say, YAML knows only nearly all.
  public init(_ bytes: [UInt8], file: String, places: PlaceNames) {
    let reading = Self.json(bytes, file: file) ?? Document.read(file: file, bytes: bytes)
    self.init(reading, file: file, places: places)
  }

  /// The document where it is JSON and nothing is wrong with its form.
  private static func json(_ bytes: [UInt8], file: String) -> Document.Reading? {
    let first = bytes.first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") else { return nil }
    let reading = bytes.withUnsafeBytes { Document.read(file: file, json: $0) }
    return reading.problems.isEmpty ? reading : nil
  }

  /// Reads a situation from a line of JSON; `line` is its number, from one.
  public init(
    json bytes: UnsafeRawBufferPointer, file: String, line: Int, places: borrowing PlaceNames
  ) {
    if let words = places.words, let situation = SituationLine.read(bytes, words) {
      self.init(situation: situation, diagnostics: [])
    } else {
      self.init(
        Document.read(file: file, json: bytes, line: line), file: file, places: copy places)
    }
  }

  /// Reads a situation from a row of a table; `line` is where the row begins, from one.
  public init(
    row bytes: UnsafeRawBufferPointer, columns: SituationColumns, file: String, line: Int,
    places: borrowing PlaceNames
  ) {
    if let words = places.words, let line = columns.plain.line(bytes),
      let situation = line.withUnsafeBytes({ SituationLine.read($0, words) })
    {
      self.init(situation: situation, diagnostics: [])
    } else {
      let reading = Document.read(file: file, row: bytes, columns: columns.columns, line: line)
      self.init(reading, file: file, places: copy places)
    }
  }

  private init(situation: Situation?, diagnostics: [Diagnostic]) {
    self.situation = situation
    self.diagnostics = diagnostics
  }

  /// What is said of a line that is longer than `limit` bytes and was not read.
  public init(longLine line: Int, limit: Int, file: String) {
    let tooLong = Diagnostic(Document.tooLong(file: file, line: line, limit: limit))
    self.init(situation: nil, diagnostics: [tooLong])
  }

  private init(_ reading: Document.Reading, file: String, places: PlaceNames) {
    var reader = FileReader(file: file)
    var situation: Situation?
    if let document = reading.document {
      situation = document.lend { reader.situation($0, places: places) }
    }
    var diagnostics = reader.form(reading.problems) + reader.diagnostics
    for index in diagnostics.indices {
      let place = diagnostics[index]
      diagnostics[index].path = reading.document?.path(line: place.line, column: place.column)
    }
    self.init(
      situation: diagnostics.isEmpty ? situation : nil, diagnostics: diagnostics.sorted())
  }
}
