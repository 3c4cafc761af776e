import Amparo

/// One run over all lines: read, answered, written in the order of the input.
struct BatchRun {
  /// How a run ended.
  enum Ending {
    /// Everything is written; so many lines could not be answered.
    case written(bad: Int)
    /// The answers could not be written.
    case failed
  }

  /// How many lines go to a worker at a time: enough that handing over costs nothing, few enough to stay small.
  static let linesAtATime = 8

  let report: LineReport
  let jobs: Int
  let progress: Progress

  func answer(_ lines: inout LineReader) -> Ending {
    jobs == 1 ? answerAlone(&lines) : BatchRing(report, workers: jobs, progress).answer(&lines)
  }

  private func answerAlone(_ lines: inout LineReader) -> Ending {
    var block = BatchBlock()
    var report = report
    var progress = progress
    var (count, bad) = (0, 0)
    while block.read(from: &lines) {
      block.answer(&report)
      if block.write() == .failed { return .failed }
      count += block.count
      bad += block.bad
      progress.show(lines: count, bad: bad)
    }
    progress.end()
    return .written(bad: bad)
  }
}

/// A few lines and their answers.
struct BatchBlock {
  private var lines = LineBlock()
  private var answers = JSONWriter()
  /// How many of its lines could not be answered.
  private(set) var bad = 0

  /// How many lines it has.
  var count: Int { lines.lines.count }

  /// Reads the next lines; false at the end.
  mutating func read(from reader: inout LineReader) -> Bool {
    reader.read(into: &lines, most: BatchRun.linesAtATime)
    return !lines.isEmpty
  }

  /// Answers every line into the buffer of the last answers.
  mutating func answer(_ report: inout LineReport) {
    answers.cut(to: 0)
    bad = 0
    lines.forEach { line, number in
      if report.write(line, number: number, to: &answers) == .bad { bad += 1 }
    }
  }

  /// Writes the answers to standard output.
  func write() -> ByteSink.Outcome { answers.bytes.withUnsafeBytes(ByteSink.output.write) }
}
