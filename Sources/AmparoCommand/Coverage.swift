import Amparo
import ArgumentParser

/// `amparo coverage`: how much of the world the data covers, how well, and what to do next.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show what the data covers of the world, how old it is, and what to do next.")

  @OptionGroup var options: DataOptions

  @Option(name: .long, help: "How to print it: text, csv, json, svg, html.")
  var format: Format = .text

  @Option(name: .long, help: "Call a reading old after so many days.")
  var staleAfter = 365

  @Option(name: .long, help: "Reckon age as of this day instead of the clock's.")
  var today: String?

  @Option(name: .long, help: "Show what the law of this day covers.")
  var on: String?

  @Option(name: .long, help: "How many of the next things to do to list.")
  var next = 20

  /// How coverage is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
    case svg
    case html
  }

  func validate() throws {
    if staleAfter < 0 { throw ValidationError("--stale-after: \(staleAfter) < 0") }
    if next < 0 { throw ValidationError("--next: \(next) < 0") }
  }

  func run() throws {
    let files = try options.keptFiles()
    let phrasebook = try options.phrasebook(from: files)
    let day = try AnswerDay(today, phrasebook: phrasebook).day
    let point = try on.map { try PointInTime($0, phrasebook) }
    let coverage: Coverage
    do throws(Library.Failure) {
      coverage = try Coverage.read(
        files, on: point?.day, PlaceCoverage.Staleness(today: day, days: staleAfter))
    } catch { throw CommandFailure.library(error, phrasebook) }
    switch format {
    case .text:
      var text = CoverageText(
        coverage, phrasebook, columns: Surroundings.columns,
        color: Surroundings.wantsColor ? .yes : .no, next: next)
      Surroundings.write(text.text())
    case .csv: Surroundings.write(coverage.table(phrasebook).csv)
    case .json:
      var json = JSONWriter()
      coverage.write(to: &json, phrasebook)
      json.newline()
      Surroundings.write(json.bytes)
    case .svg: Surroundings.write(TileMap(coverage, phrasebook).svg)
    case .html: Surroundings.write(CoveragePage(coverage, phrasebook, next: next).html)
    }
  }
}
