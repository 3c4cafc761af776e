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

  let report: LineReport
  let jobs: Int
  let progress: Progress

  func answer(_ lines: inout LineReader) -> Ending {
    ByteSink.output.widen()
    return jobs == 1
      ? answerAlone(&lines) : BatchRing(report, workers: jobs, progress).answer(&lines)
  }

  private func answerAlone(_ lines: inout LineReader) -> Ending {
    var block = BatchBlock()
    var report = report
    var progress = progress
    var size = BlockSize()
    var (count, bad) = (0, 0)
    while block.read(from: &lines, most: size.lines) {
      block.answer(&report)
      if block.write() == .failed { return .failed }
      size.learn(from: block)
      count += block.count
      bad += block.bad
      progress.show(lines: count, bad: bad)
    }
    progress.end()
    return .written(bad: bad)
  }
}

/// A few lines and their answers.
struct BatchBlock: ~Copyable {
  private var lines = LineBlock()
  private var answers = JSONWriter()
  /// How many of its lines could not be answered.
  private(set) var bad = 0

  /// How many lines it has.
  var count: Int { lines.lines.count }
  /// How many bytes its answers have.
  var size: Int { answers.count }

  /// Reads the next lines, at most so many; false at the end.
  mutating func read(from reader: inout LineReader, most: Int) -> Bool {
    reader.read(into: &lines, most: most)
    return !lines.isEmpty
  }

  /// Answers every line into the buffer of the last answers.
  mutating func answer(_ report: inout LineReport) {
    // Written on the worker's own stack: blocks stand side by side, and a line of the processor's cache would go to and fro.
    var json = JSONWriter(capacity: 0)
    swap(&json, &answers)
    defer { swap(&json, &answers) }
    json.removeAll()
    bad = 0
    lines.forEach { line, number in
      if report.write(line, number: number, to: &json) == .bad { bad += 1 }
    }
  }

  /// Writes the answers to standard output.
  func write() -> ByteSink.Outcome { answers.withParts(ByteSink.output.write) }
}

/// How many lines go to a worker at a time, by what their answers take: enough that handing over and writing cost nothing, and few
/// enough that what waits to be written takes little memory.
struct BlockSize {
  private static let bytes = 4 << 20
  private static let most = 64

  /// The lines of the next block.
  private(set) var lines = 2

  /// Looks at what came of a block.
  mutating func learn(from block: borrowing BatchBlock) {
    let perLine = max(1, block.size / max(1, block.count))
    lines = min(Self.most, max(1, Self.bytes / perLine))
  }
}
