/// Answers the lines of a batch, each for itself: the answer of one situation, or what is wrong with the line.
///
/// The lawbook and the names are read once. Each worker has a report of its own, which keeps what it has prepared and
/// written.
public struct LineReport: Sendable {
  /// What came of a line.
  public enum Outcome: Sendable {
    case answered
    /// Nothing but spaces: an empty line answers it.
    case empty
    case bad
  }

  /// How much of an answer is written.
  public enum Form: Sendable {
    /// The whole answer.
    case whole
    /// Only which laws claim the case and how.
    case claims
  }

  /// The longest line that is read, in bytes.
  public static let longestLine = 65_536
  /// The most slips that are reported of one line.
  private static let mostErrors = 20

  private var clerk: Clerk
  private var report: JSONReport
  private let places: Shared<PlaceNames>
  private let sentences: Sentences
  private let today: CivilDate
  private let form: Form
  private let options: ReportOptions
  /// What the cells of a row are; nil when lines are JSON.
  private let columns: SituationColumns?

  /// Answers from a whole lawbook, as of a day, in the language of the sentences.
  public init(
    _ lawbook: Lawbook, places: PlaceNames, sentences: Sentences, today: CivilDate, form: Form,
    options: ReportOptions, columns: SituationColumns?
  ) {
    clerk = Clerk(lawbook)
    report = JSONReport(sentences, options: options)
    self.places = Shared(places)
    self.sentences = sentences
    self.today = today
    self.form = form
    self.options = options
    self.columns = columns
  }

  /// Writes what comes of a line; `number` is where it stands in the input, from one.
  public mutating func write(
    _ line: UnsafeRawBufferPointer, number: Int, to json: inout JSONWriter
  ) -> Outcome {
    if Self.isEmpty(line) {
      json.newline()
      return .empty
    }
    let reading = read(line, number: number)
    guard let situation = reading.situation else {
      write(reading.diagnostics, number: number, to: &json)
      return .bad
    }
    switch form {
    case .whole: report.write(clerk.answer(situation, today: today), to: &json)
    case .claims: writeClaims(clerk.findings(situation, today: today), to: &json)
    }
    json.newline()
    return .answered
  }

  /// Whether there is nothing but spaces in a line.
  public static func isEmpty(_ line: UnsafeRawBufferPointer) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private func read(_ line: UnsafeRawBufferPointer, number: Int) -> SituationReading {
    if line.count > Self.longestLine {
      return SituationReading(longLine: number, limit: Self.longestLine, file: "")
    }
    if let columns {
      return SituationReading(
        row: line, columns: columns, file: "", line: number, places: places.value)
    }
    return SituationReading(json: line, file: "", line: number, places: places.value)
  }

  /// What is wrong with a line, as one object in the place of its answer.
  private func write(_ slips: [Diagnostic], number: Int, to json: inout JSONWriter) {
    json.object { json in
      json.field("amparo", "1")
      json.field("line", number)
      json.key("errors")
      json.array { json in
        for slip in slips.prefix(Self.mostErrors) { write(slip, to: &json) }
      }
    }
    json.newline()
  }

  private func write(_ slip: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.field("line", slip.line)
      json.field("column", slip.column)
      json.field("path", slip.path)
      json.field("kind", slip.kind == .yaml ? slip.expected : slip.kind.rawValue)
      // The word is the situation's, and so is what is nearest to it.
      if options.redact == .yes { return }
      var slip = slip
      slip.word = Self.shortened(slip.word)
      json.field("word", slip.word.isEmpty ? nil : slip.word)
      json.field("expected", slip.kind == .yaml ? nil : slip.expected)
      json.field("says", DiagnosticLine(slip, sentences.phrasebook).message)
    }
  }

  private static func shortened(_ word: String) -> String {
    let scalars = word.unicodeScalars
    if scalars.count <= 64 { return word }
    return String(String.UnicodeScalarView(scalars.prefix(64))) + "…"
  }

  /// Which laws claim the case, by id, and how.
  private func writeClaims(_ findings: Findings, to json: inout JSONWriter) {
    json.object { json in
      json.field("amparo", "1")
      json.field("today", today.text)
      json.key("findings")
      json.array { json in
        for finding in findings where options.all == .yes || finding.isListed {
          json.object { json in
            json.field("law", finding.law.id.description)
            json.field("applicability", finding.applicability.rawValue)
          }
        }
      }
    }
  }
}
