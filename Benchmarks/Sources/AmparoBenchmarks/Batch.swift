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
  private let lawbook: Lawbook
  private let sentences: Sentences
  private let today: CivilDate

  /// As many lines as asked for, the lines of the file over and over.
  init(file: URL, lines count: Int, _ phrasebook: Phrasebook) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let given = text.split(separator: "\n").map { Array($0.utf8) }
    guard !given.isEmpty, let today = CivilDate(Situations.day) else { throw Unusable(line: 0) }
    lines = (0..<count).map { given[$0 % given.count] }
    lawbook = try Library(HeldFiles.library).lawbook()
    sentences = Sentences(phrasebook)
    self.today = today
    for line in lines.indices where answer(line) == nil { throw Unusable(line: line + 1) }
  }

  /// Answers every line; how many bytes came out.
  func answered(workers: Int) -> Int {
    let next = Counter()
    let written = Counter()
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let line = next.add(1)
        guard line < lines.count else { return }
        written.add(answer(line)?.count ?? 0)
      }
    }
    return written.value
  }

  /// From the bytes of a line to the bytes of its answer.
  private func answer(_ line: Int) -> [UInt8]? {
    let reading = SituationReading(
      lines[line], file: "", places: PlaceNames(HeldFiles.library))
    return reading.situation.map {
      QuestionCases.json(lawbook.answer($0, today: today), sentences)
    }
  }
}
