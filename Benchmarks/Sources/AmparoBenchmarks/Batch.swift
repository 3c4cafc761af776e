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
  private let report: LineReport

  /// As many lines as asked for, the lines of the file over and over.
  init(file: URL, lines count: Int, _ phrasebook: Phrasebook) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let given = text.split(separator: "\n").map { Array($0.utf8) }
    guard !given.isEmpty, let today = CivilDate(Situations.day) else { throw Unusable(line: 0) }
    lines = (0..<count).map { given[$0 % given.count] }
    report = LineReport(
      try Library(HeldFiles.library).lawbook(), places: PlaceNames(resident: HeldFiles.library),
      sentences: Sentences(phrasebook), today: today, form: .whole, options: ReportOptions(),
      columns: nil)
    var json = JSONWriter()
    for line in lines.indices where !answered(line, to: &json) { throw Unusable(line: line + 1) }
  }

  /// The lines as a file has them.
  var text: [UInt8] { lines.flatMap { $0 + [UInt8(ascii: "\n")] } }

  /// Answers every line; how many bytes came out.
  func answered(workers: Int) -> Int {
    let next = Counter()
    let written = Counter()
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let line = next.add(1)
        guard line < lines.count else { return }
        var json = JSONWriter()
        _ = answered(line, to: &json)
        written.add(json.bytes.count)
      }
    }
    return written.value
  }

  /// From the bytes of a line to the bytes of its answer.
  private func answered(_ line: Int, to json: inout JSONWriter) -> Bool {
    lines[line].withUnsafeBytes { report.write($0, number: line + 1, to: &json) } == .answered
  }
}
