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

  @Option(name: .long, help: "text, json, sarif, or github for annotations.")
  var format: CheckFormat = .text

  @Option(name: .long, help: "Check as if today were this day, such as 2026-11-22.")
  var today: String?

  @Flag(name: .long, help: "List the rules, with a sentence each.")
  var rules = false

  @Flag(name: .long, help: "Check again whenever a file changes, until Ctrl-C.")
  var watch = false

  @Option(
    name: .long, help: "Compare the texts in this folder with the fingerprints of the data.")
  var sources: String?

  @OptionGroup(title: "Taking a fingerprint (with --sources)")
  var passage: PassageOptions

  func run() throws {
    let files = try options.keptFiles()
    let phrasebook = try options.phrasebook(from: files)
    if rules {
      Surroundings.write(RuleList(phrasebook).text(columns: Surroundings.columns))
      return
    }
    if let folder = try passage.folder(sources, phrasebook) {
      return try compare(SourceTexts(folder: folder), files, phrasebook)
    }
    let day = try AnswerDay(today, phrasebook: phrasebook).day
    if watch { return try keepWatch(files, on: day) }
    let all = DataCheck(files, today: day, workers: Surroundings.processors).diagnostics()
    Surroundings.write(CheckReport(all, phrasebook).text(as: format, warnings: warnings))
    if all.contains(where: { $0.severity == .error }) { throw ExitCode(65) }
  }

  /// Prints the fingerprint that is asked for, else what is no longer as it was read.
  private func compare(
    _ texts: SourceTexts, _ files: DataFiles, _ phrasebook: Phrasebook
  ) throws {
    var texts = texts
    if let file = passage.fingerprint {
      return try passage.print(file, from: &texts, phrasebook)
    }
    let comparison = texts.compare(files)
    let report = CheckReport(comparison.diagnostics, phrasebook)
    // What could not be compared is part of the answer, and no aside.
    Surroundings.write(report.text(as: format, warnings: true))
    if format == .text {
      let line = phrasebook.say(
        "check.compared",
        ["same": "\(comparison.same)", "all": "\(comparison.all)", "folder": texts.folder])
      Surroundings.write(line + "\n")
    }
    if comparison.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(65) }
  }

  /// Checks now and after every change; the words are read anew as well, since they are data.
  private func keepWatch(_ files: DataFiles, on day: CivilDate) throws {
    let phrasebook = try options.phrasebook(from: files)
    guard let folder = files.folder else {
      throw ValidationError(
        phrasebook.say("check.needs_flag", ["flag": "--data", "other": "--watch"]))
    }
    func report() {
      let all = DataCheck(files, today: day, workers: Surroundings.processors).diagnostics()
      Surroundings.write(CheckReport(all, phrasebook).text(as: format, warnings: warnings))
    }
    report()
    Surroundings.write(phrasebook.say("check.watching", ["word": folder]) + "\n")
    DataWatch(files).run {
      Surroundings.wait(milliseconds: 250)
    } changed: { changes in
      for change in changes {
        let path = "\(folder)/\(change.path)"
        Surroundings.write(
          "\n" + phrasebook.say("check.\(change.kind.rawValue)", ["word": path]))
      }
      Surroundings.write("\n")
      report()
    }
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
