import Amparo
import ArgumentParser

/// `amparo show`: one law, place, body, platform or instrument, with its sources.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a law, place, body, platform or instrument with its sources.")

  @Argument(help: "A full name (es/…), a place (ES), a platform (x) or an instrument (eu-dsa).")
  var id: String

  @Option(name: .long, help: "As it was on this day: the version of a law that was in force.")
  var on: String?

  @Flag(name: .long, help: "Its versions with their days, and what changed between them.")
  var history = false

  @Option(name: .long, help: "How to print the history: text, json.")
  var format: Format = .text

  @OptionGroup var options: DataOptions

  /// How a history is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  func run() throws {
    let files = try options.files()
    let phrasebook = try options.phrasebook(from: files)
    if history, on != nil {
      throw ValidationError(phrasebook.say("command.one_flag_of", ["words": "--history, --on"]))
    }
    if format != .text, !history {
      throw ValidationError(
        phrasebook.say("command.only_with", ["flag": "--format", "word": "--history"]))
    }
    let lawbook: Lawbook
    do throws(Library.Failure) {
      lawbook = try Library(files).lawbook()
    } catch { throw CommandFailure.library(error, phrasebook) }
    let shown =
      history ? try past(lawbook, files, phrasebook) : try card(lawbook, files, phrasebook)
    if let shown {
      Surroundings.write(shown)
      return
    }
    let names = RecordCard(lawbook, Sentences(phrasebook), columns: Surroundings.columns).names
    var message = phrasebook.say("command.not_found", ["word": id])
    if let nearest = Spelling.nearest(to: id, among: names) {
      message += "; " + phrasebook.say("command.did_you_mean", ["word": nearest])
    }
    throw ValidationError(message)
  }

  /// The names that may be meant: the word as it stands, and the place that it is a name of.
  private func meant(_ files: DataFiles) -> [String] {
    guard case .place(let place) = PlaceNames(files).resolve(id) else { return [id] }
    return [id, place.description]
  }

  private func card(
    _ lawbook: Lawbook, _ files: DataFiles, _ phrasebook: Phrasebook
  ) throws -> String? {
    var shown = lawbook
    var names = meant(files)
    if let on {
      let day = try PointInTime(on, phrasebook).day
      shown = lawbook.asOf(day)
      // Another version of the law may have been in force.
      if let history = LawHistory(of: id.lowercased(), in: lawbook) {
        guard let then = history.version(on: day) else {
          throw ValidationError(
            phrasebook.say(
              "command.for_flag",
              ["flag": "--on", "message": phrasebook.say("history.none_then", ["day": day.text])]))
        }
        names = [then.id.description]
      }
    }
    let card = RecordCard(shown, Sentences(phrasebook), columns: Surroundings.columns)
    for name in names {
      if let text = card.text(of: name) { return text }
    }
    return nil
  }

  private func past(
    _ lawbook: Lawbook, _ files: DataFiles, _ phrasebook: Phrasebook
  ) throws -> String? {
    let sentences = Sentences(phrasebook)
    var report = HistoryText(sentences, columns: Surroundings.columns)
    var json = JSONWriter()
    if let history = LawHistory(of: id.lowercased(), in: lawbook) {
      if format == .text { return report.text(history) }
      HistoryJSON(sentences).write(history, of: id.lowercased(), to: &json)
      return json.text + "\n"
    }
    for name in meant(files) {
      guard let timeline = Timeline(of: name, in: lawbook) else { continue }
      if format == .text { return report.text(timeline, title: sentences.title(of: name)) }
      HistoryJSON(sentences).write(timeline, of: name, to: &json)
      return json.text + "\n"
    }
    return nil
  }
}
