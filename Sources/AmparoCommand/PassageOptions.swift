import Amparo
import ArgumentParser

/// Which passage of which text a fingerprint is taken of.
struct PassageOptions: ParsableArguments {
  @Option(name: .long, help: "Print the fingerprint of a passage of this file of the folder.")
  var fingerprint: String?

  @Option(
    name: .long,
    help: "What the passage begins with, such as its number; again for one below another.")
  var from: [String] = []

  @Option(name: .long, help: "What the next passage begins with; left out: to the end.")
  var to: String?

  /// The folder of texts, which all of this needs; nil when nothing is to be compared.
  func folder(_ sources: String?, _ phrasebook: Phrasebook) throws -> String? {
    if let sources {
      if FileSystem.isFolder(sources) { return sources }
      throw CommandFailure.noData(phrasebook.say("command.cannot_read", ["word": sources]))
    }
    let used = [
      fingerprint.map { _ in "--fingerprint" }, from.isEmpty ? nil : "--from",
      to.map { _ in "--to" },
    ]
    guard let flag = used.compactMap(\.self).first else { return nil }
    throw ValidationError(
      phrasebook.say("check.needs_flag", ["flag": "--sources", "other": flag]))
  }

  /// Prints the lines for the data file; what the passage begins and ends with goes to standard error, for the eye.
  func print(_ file: String, from texts: inout SourceTexts, _ phrasebook: Phrasebook) throws {
    do throws(SourceTexts.Failure) {
      let (fingerprint, passage) = try texts.fingerprint(of: file, from: from, to: to)
      let seen = phrasebook.say(
        "check.passage",
        [
          "count": "\(passage.count)", "first": "\(passage.prefix(60))",
          "last": "\(passage.suffix(60))",
        ])
      Surroundings.write(Array("\(seen)\n".utf8), to: 2)
      Surroundings.write(fingerprint.lines)
    } catch {
      switch error {
      case .noFile(let name):
        throw CommandFailure.noData(phrasebook.say("command.cannot_read", ["word": name]))
      case .missing(let heading):
        throw CommandFailure.noData(phrasebook.say("check.no_passage", ["word": heading]))
      case .ambiguous(let heading, let count):
        throw CommandFailure.badData(
          phrasebook.say("check.passages", ["word": heading, "count": "\(count)"]))
      }
    }
  }
}
