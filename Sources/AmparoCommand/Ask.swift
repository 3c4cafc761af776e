import Amparo
import ArgumentParser

/// `amparo ask`: the answer to one situation.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", _superCommandName: "amparo",
    abstract: "Say where victim, uploader and host are; read which laws, bodies and dates apply.")

  @OptionGroup var facts: SituationFlags
  @OptionGroup var options: DataOptions

  @Option(name: .long, help: "Read the facts from this YAML or JSON file; - for standard input.")
  var situation: String?

  @Option(name: .long, help: "Answer as of this day instead of the clock's.")
  var today: String?

  @Option(name: .long, help: "Answer as if it was done and asked on this day.")
  var on: String?

  @Option(name: .long, help: "How to print it: text, json, ics.")
  var format: Format = .text

  @Flag(name: .long, help: "With ics: name what each reminder is for.")
  var named = false

  @Flag(name: .long, help: "Also list the laws that do not claim the case.")
  var all = false

  @Flag(name: .long, help: "Show every test of every law.")
  var explain = false

  @Flag(name: .long, help: "Leave the situation out of what is printed.")
  var redact = false

  /// How an answer is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case ics
  }

  func run() throws {
    let files = try options.files()
    let phrasebook = try options.phrasebook(from: files)
    var given = try facts.situation(
      from: SituationFile(path: situation), files: files, phrasebook: phrasebook)
    if on != nil, today != nil {
      throw ValidationError(phrasebook.say("command.one_flag_of", ["words": "--on, --today"]))
    }
    let point = try on.map { try PointInTime($0, phrasebook) }
    if let point { given = try point.applied(to: given) }
    let day = try point?.day ?? AnswerDay(today, phrasebook: phrasebook).day
    var lawbook: Lawbook
    do throws(Library.Failure) {
      lawbook = try Library(files, workers: min(4, Surroundings.processors)).lawbook(for: given)
    } catch { throw CommandFailure.library(error, phrasebook) }
    if let point { lawbook = lawbook.withMembers(on: point.day) }
    print(lawbook.answer(given, today: day), phrasebook)
    Surroundings.end()
  }

  private func print(_ answer: Answer, _ phrasebook: Phrasebook) {
    let sentences = Sentences(phrasebook)
    var shown = ReportOptions()
    shown.all = all ? .yes : .no
    shown.explain = explain ? .yes : .no
    shown.redact = redact ? .yes : .no
    shown.columns = Surroundings.columns
    shown.color = Surroundings.wantsColor ? .yes : .no
    switch format {
    case .json:
      var json = JSONWriter()
      var report = JSONReport(sentences, options: shown)
      report.write(answer, to: &json)
      json.newline()
      Surroundings.write(json.bytes)
    case .ics:
      let calendar = CalendarFile(answer, sentences, naming: named ? .named : .neutral)
      Surroundings.write(calendar.text)
    case .text:
      var report = TextReport(answer, sentences, options: shown)
      Surroundings.write(report.text())
    }
  }
}

/// The day that an answer is reckoned for.
struct AnswerDay {
  let day: CivilDate

  /// The day given, else the clock's.
  init(_ text: String?, phrasebook: Phrasebook) throws {
    if let text {
      day = try Self.read(text, flag: "--today", phrasebook: phrasebook)
    } else {
      guard let day = Surroundings.today else {
        throw ValidationError(phrasebook.say("command.not_a_day", ["word": "--today"]))
      }
      self.day = day
    }
  }

  /// The day that a flag gives.
  static func read(_ text: String, flag: String, phrasebook: Phrasebook) throws -> CivilDate {
    if let day = CivilDate(text) { return day }
    let message = phrasebook.say("command.not_a_day", ["word": text])
    throw ValidationError(phrasebook.say("command.for_flag", ["flag": flag, "message": message]))
  }
}
