import Amparo
import ArgumentParser
import Foundation

/// Measures Amparo beside the floors of the machine.
@main
struct AmparoBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "AmparoBenchmarks",
    abstract: "Measure reading, questions, processes and batches beside what the machine allows.")

  @Option(name: .long, help: "Only cases whose name has this in it; a floor comes along.")
  var filter: String?

  @Flag(name: .long, help: "Fewer and shorter rounds: for a first look, not for a claim.")
  var quick = false

  @Option(name: .long, help: "How many rounds.")
  var rounds: Int?

  @Flag(name: .long, help: "Also measure how cost grows with places, laws and hosts.")
  var growth = false

  @Option(name: .long, help: "Write the run to this file, as JSON.")
  var save: String?

  @Option(name: .long, help: "Compare with a run saved before.")
  var compare: String?

  @Option(name: .long, help: "Run the case of this name once and print nothing: for a profiler.")
  var once: String?

  /// The data has no English phrasebook.
  struct NoPhrasebook: Error {}

  func run() throws {
    let before = try compare.map { try SavedRun(from: URL(filePath: $0)) }
    if let once {
      _ = try cases(of: [once]).first { $0.name == once }?.run()
      return
    }
    let cases = chosen(from: try cases(of: filter.map { [$0] } ?? []))
    let count = rounds ?? (quick ? 3 : 21)
    let measure = Rounds(count: count, milliseconds: quick ? 2 : 10)
    let series = try measure.measure(cases) { round in
      note("\r\(round + 1)/\(count)")
    }
    note("\r")
    let saved = SavedRun(
      cases: cases, series: series, rounds: count, data: HeldFiles.carried.digest(),
      growth: growth ? try grown() : [])
    print(Report(run: saved, cases: cases, before: before).text, terminator: "")
    if growth { print("\n" + GrowthTable(points: saved.growth).text, terminator: "") }
    if let save { try saved.write(to: URL(filePath: save)) }
  }

  /// The curves of the situation whose name comes last: the one with the fewest facts.
  private func grown() throws -> [GrowthPoint] {
    guard let entry = try Situations(folder: Folders.situations).entries.last else { return [] }
    let growth = Growth(
      situation: entry.situation, today: entry.today, sentences: Sentences(try phrasebook()),
      sizes: quick ? [1, 10, 100] : [1, 10, 100, 1000], longest: quick ? 2e9 : 30e9,
      progress: { note("\r\($0)          ") })
    return try growth.points()
  }

  private func phrasebook() throws -> Phrasebook {
    guard let phrasebook = Phrasebook(.english, from: HeldFiles.carried) else {
      throw NoPhrasebook()
    }
    return phrasebook
  }

  /// The cases of the groups that the names begin with; of every group where no name begins with one.
  private func cases(of names: [String]) throws -> [Case] {
    let phrasebook = try phrasebook()
    let folder = Folders.situations
    let situations = try Situations(folder: folder)
    let groups: [(name: String, make: () throws -> [Case])] = [
      ("reading", { ReadingCases.all() }),
      ("question", { try QuestionCases.all(situations, phrasebook) }),
      ("varied", { try QuestionCases.varied(situations, phrasebook) }),
      ("process", { ProcessCases.all(situations, programs: Folders.programs) }),
      ("batch", { try BatchCases.all(file: folder.appending(path: "batch.jsonl"), phrasebook) }),
    ]
    let asked = groups.filter { group in names.contains { $0.hasPrefix(group.name) } }
    return try (asked.isEmpty ? groups : asked).flatMap { try $0.make() }
  }

  /// The cases asked for, with the floors that they are held against.
  private func chosen(from cases: [Case]) -> [Case] {
    guard let filter else { return cases }
    var names = Set(cases.map(\.name).filter { $0.contains(filter) })
    var more = names
    while !more.isEmpty {
      more = Set(cases.filter { more.contains($0.name) }.compactMap(\.floor)).subtracting(names)
      names.formUnion(more)
    }
    return cases.filter { names.contains($0.name) }
  }

  private func note(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

/// Where the situations and the programs stand.
enum Folders {
  /// Beside the sources of this package.
  static let situations = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Situations")

  /// Beside this program: one build makes them all.
  static let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
}
