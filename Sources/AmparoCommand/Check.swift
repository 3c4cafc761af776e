import Amparo
import ArgumentParser

/// `amparo check`: everything that is wrong with the data, in one run.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report everything that is wrong with the data, by file, line and column.")

  @OptionGroup var options: DataOptions

  @Flag(name: .long, help: "Also print warnings.")
  var warnings = false

  @Option(name: .long, help: "text, json, sarif, or github for annotations.")
  var format: CheckFormat = .text

  @Option(name: .long, help: "Check as if today were this day, such as 2026-11-22.")
  var today: String?

  @Flag(name: .long, help: "List the rules, with a sentence each.")
  var rules = false

  func run() throws {
    let files = try options.keptFiles()
    let phrasebook = try options.phrasebook(from: files)
    if rules {
      Surroundings.write(RuleList(phrasebook).text(columns: Surroundings.columns))
      return
    }
    let day = try AnswerDay(today, phrasebook: phrasebook).day
    let all = DataCheck(files, today: day).diagnostics()
    Surroundings.write(CheckReport(all, phrasebook).text(as: format, warnings: warnings))
    if all.contains(where: { $0.severity == .error }) { throw ExitCode(65) }
  }
}

/// How the outcome of a check is written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case sarif
  case github
}

extension CheckReport {
  /// The report in a form. Programs are always given the warnings too.
  func text(as format: CheckFormat, warnings: Bool) -> String {
    switch format {
    case .text: text(warnings: warnings)
    case .json: json
    case .sarif: sarif
    case .github: annotations(warnings: warnings)
    }
  }
}
