import Amparo
import ArgumentParser

/// `amparo batch`: many situations in, as many answers out.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answer many situations: one a line in, one answer a line out, in order.",
    discussion: """
      Lines are JSON, with the facts of a situation file: {"victim":{"location":"ES"},"hosts":[{"platform":"x"}]}. \
      With --csv, or a file called .csv, they are rows of comma-separated values below a header that names facts by \
      their paths: victim.location,uploader.nationality,hosts,dates.disclosed. An empty cell is unknown; several values \
      stand in one cell with ; between them (hosts as for --host; notices as x=2026-11-20T10:00+01:00).

      Each line out is what `amparo ask --format json` prints for that situation. A line that cannot be read is \
      answered by one that says where and why ({"amparo":"1","line":3,"errors":[...]}), and the rest goes on; then \
      the exit code is 65. An empty line is answered by an empty line. A line has at most 65,536 bytes.
      """)

  @Argument(help: "The situations; - or nothing: standard input.")
  var file: String = "-"

  @OptionGroup var options: DataOptions

  @Flag(name: .long, help: "Lines are comma-separated values, the first of them a header.")
  var csv = false

  @Option(name: .long, help: "Answer as of this day instead of the clock's.")
  var today: String?

  @Option(name: .long, help: "How to print it: json.")
  var format: Format = .json

  @Option(name: .long, help: "How many lines are answered at a time; left out: one a processor.")
  var jobs: Int?

  @Option(
    name: .long, help: "The number of the first line, where the input is part of a longer one.")
  var firstLine = 1

  @Flag(name: .long, help: "Write only the ids of laws and how they claim the case.")
  var claims = false

  @Flag(name: .long, help: "Also list the laws that do not claim the case.")
  var all = false

  @Flag(name: .long, help: "Leave the situation out of what is printed.")
  var redact = false

  /// How answers are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
  }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs: 1 … 256") }
    if !(1...(1 << 31)).contains(firstLine) {
      throw ValidationError("--first-line: 1 … 2147483648")
    }
  }

  func run() throws {
    let files = try options.files()
    let phrasebook = try options.phrasebook(from: files)
    let day = try AnswerDay(today, phrasebook: phrasebook).day
    guard let source = ByteSource(path: file) else {
      throw CommandFailure.badData(phrasebook.say("command.cannot_read", ["word": file]))
    }
    var lines = LineReader(
      longest: LineReport.longestLine, ending: isTable ? .lineFeedOutsideQuotes : .lineFeed,
      first: firstLine, source: source.read)
    let columns = isTable ? try header(of: &lines, phrasebook) : nil
    let lawbook: Lawbook
    do throws(Library.Failure) {
      lawbook = try Library(files).lawbook()
    } catch { throw CommandFailure.library(error, phrasebook) }
    let report = LineReport(
      lawbook, places: PlaceNames(resident: files), sentences: Sentences(phrasebook), today: day,
      form: claims ? .claims : .whole, options: shown, columns: columns)
    let run = BatchRun(
      report: report, jobs: jobs ?? Surroundings.processors, progress: Progress(phrasebook))
    let ending = run.answer(&lines)
    if lines.isBroken {
      throw CommandFailure.badData(phrasebook.say("command.cannot_read", ["word": file]))
    }
    switch ending {
    case .written(let bad): try finish(bad, phrasebook)
    case .failed: throw CommandFailure.noOutput(phrasebook.say("batch.cannot_write"))
    }
  }

  private var isTable: Bool { csv || file.lowercased().hasSuffix(".csv") }

  private var shown: ReportOptions {
    var shown = ReportOptions()
    shown.all = all ? .yes : .no
    shown.redact = redact ? .yes : .no
    return shown
  }

  /// What the columns are: the first line that is not empty says it.
  private func header(
    of lines: inout LineReader, _ phrasebook: Phrasebook
  ) throws -> SituationColumns {
    let name = file == "-" ? "standard input" : file
    var block = LineBlock()
    var reading: (columns: SituationColumns?, diagnostics: [Diagnostic]) = (nil, [])
    var isFound = false
    repeat {
      lines.read(into: &block, most: 1)
      block.forEach { line, number in
        if LineReport.isEmpty(line) { return }
        isFound = true
        reading = SituationColumns.read(header: line, file: name, line: number)
      }
    } while !isFound && !block.isEmpty
    if let columns = reading.columns { return columns }
    if isFound { throw CommandFailure.bad(reading.diagnostics, phrasebook) }
    throw CommandFailure.badData("\(name): \(phrasebook.say("batch.no_header"))")
  }

  private func finish(_ bad: Int, _ phrasebook: Phrasebook) throws {
    if bad == 0 { return }
    let text =
      bad == 1
      ? phrasebook.say("batch.bad_one") : phrasebook.say("batch.bad_other", ["count": "\(bad)"])
    throw CommandFailure.badData(text)
  }
}
