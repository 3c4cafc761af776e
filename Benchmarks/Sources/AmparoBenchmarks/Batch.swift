import Amparo
import Dispatch
import Foundation

/// Lines of situations, answered on some workers from one lawbook that holds everything.
struct Batch {
  /// A line is no situation.
  struct Unusable: Error {
    var line: Int
  }

  private let lines: [[UInt8]]
  /// One for each worker: what it made ready for earlier lines is at hand for later ones.
  private var reports: [LineReport]

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
    reports = Array(repeating: report, count: workers)
    var json = JSONWriter()
    for number in given.indices {
      for worker in reports.indices {
        guard write(number, by: worker, to: &json) else { throw Unusable(line: number + 1) }
      }
    }
  }

  /// Answers every line; how many bytes came out.
  mutating func answered() -> Int {
    let next = Counter()
    let written = Counter()
    let lines = lines
    reports.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let reports = buffer
      DispatchQueue.concurrentPerform(iterations: reports.count) { worker in
        while true {
          let line = next.add(1)
          guard line < lines.count else { return }
          var json = JSONWriter()
          lines[line].withUnsafeBytes {
            _ = reports[worker].write($0, number: line + 1, to: &json)
          }
          written.add(json.bytes.count)
        }
      }
    }
    return written.value
  }

  /// Whether the line was answered.
  private mutating func write(_ line: Int, by worker: Int, to json: inout JSONWriter) -> Bool {
    let outcome = lines[line].withUnsafeBytes {
      reports[worker].write($0, number: line + 1, to: &json)
    }
    return outcome == .answered
  }
}
