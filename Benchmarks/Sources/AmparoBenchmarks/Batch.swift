import Amparo
import Dispatch
import Foundation

/// Lines of situations, answered on some workers from one lawbook that holds everything.
struct Batch {
  /// A line is no situation.
  struct Unusable: Error {
    var line: Int
  }

  /// What a worker has to itself, as in the command: what it made ready for earlier lines is at hand for later ones, and what it
  /// writes to is used again.
  private final class Worker {
    private var report: LineReport
    private var json = JSONWriter()

    init(_ report: LineReport) { self.report = report }

    /// Answers a line: how many bytes came out, nil where it is no situation.
    func answer(_ line: [UInt8], number: Int) -> Int? {
      json.removeAll()
      let outcome = line.withUnsafeBytes { report.write($0, number: number, to: &json) }
      return outcome == .answered ? json.count : nil
    }
  }

  private let lines: [[UInt8]]
  private let workers: [Worker]

  /// As many lines as asked for, the lines of the file over and over.
  init(file: URL, lines count: Int, workers: Int, _ phrasebook: Phrasebook) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let given = text.split(separator: "\n").map { Array($0.utf8) }
    guard !given.isEmpty, let today = CivilDate(Situations.day) else { throw Unusable(line: 0) }
    lines = (0..<count).map { given[$0 % given.count] }
    let report = LineReport(
      try Library(HeldFiles.carried).lawbook(), places: PlaceNames(resident: HeldFiles.carried),
      sentences: Sentences(phrasebook), today: today, form: .whole, options: ReportOptions(),
      columns: nil)
    self.workers = (0..<workers).map { _ in Worker(report) }
    for (index, line) in given.enumerated() {
      for worker in self.workers where worker.answer(line, number: index + 1) == nil {
        throw Unusable(line: index + 1)
      }
    }
  }

  /// Answers every line; how many bytes came out.
  func answered() -> Int {
    let next = Counter()
    let written = Counter()
    let lines = lines
    nonisolated(unsafe) let workers = workers
    DispatchQueue.concurrentPerform(iterations: workers.count) { worker in
      while true {
        let line = next.add(1)
        guard line < lines.count else { return }
        written.add(workers[worker].answer(lines[line], number: line + 1) ?? 0)
      }
    }
    return written.value
  }
}
