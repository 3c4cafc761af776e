import Amparo
import ArgumentParser

extension Ask {
  func run() throws {
    let files = try options.files()
    let phrasebook = try options.phrasebook(from: files)
    var given = try given(files: files, phrasebook: phrasebook)
    if on != nil, today != nil {
      throw ValidationError(phrasebook.say("command.one_flag_of", ["words": "--on, --today"]))
    }
    let point = try on.map { try PointInTime($0, phrasebook) }
    if let point { given = try point.applied(to: given) }
    let day = try point?.day ?? AnswerDay(today, phrasebook: phrasebook).day
    var lawbook: Lawbook
    do throws(Library.Failure) {
      lawbook = try Library(files).lawbook(for: given)
    } catch { throw CommandFailure.library(error, phrasebook) }
    if let point { lawbook = lawbook.withMembers(on: point.day) }
    // The answer stays until the end: giving it back piece by piece would cost more than looking at it.
    withExtendedLifetime(lawbook.answer(given, today: day)) { answer in
      print(answer, phrasebook)
      Surroundings.end()
    }
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
