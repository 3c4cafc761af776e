import Amparo
import ArgumentParser

/// `amparo check`: everything that is wrong with the data, in one run.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report everything that is wrong with the data, by file, line and column.")

  @OptionGroup var options: DataOptions

  @Flag(name: .long, help: "Also print warnings.")
  var warnings = false

  func run() throws {
    let files = try options.keptFiles()
    let phrasebook = try options.phrasebook(from: files)
    let all = DataCheck(files).diagnostics()
    let errors = all.filter { $0.severity == .error }
    let shown = warnings ? all : errors
    for diagnostic in shown {
      Surroundings.write(DiagnosticLine(diagnostic, phrasebook).text + "\n")
    }
    Surroundings.write(summary(errors.count, phrasebook) + "\n")
    let count = all.count - errors.count
    if !warnings, count > 0 {
      Surroundings.write(phrasebook.say("check.warnings", ["count": "\(count)"]) + "\n")
    }
    if !errors.isEmpty { throw ExitCode(65) }
  }

  private func summary(_ count: Int, _ phrasebook: Phrasebook) -> String {
    switch count {
    case 0: phrasebook.say("check.none")
    case 1: phrasebook.say("check.count_one")
    default: phrasebook.say("check.count", ["count": "\(count)"])
    }
  }
}
