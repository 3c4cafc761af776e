import Amparo
import ArgumentParser

/// `--on DATE`: everything as of one day.
///
/// Lists show what there was on the day. A case is asked as if it was done and asked on the day: where no day is given for what
/// was done, it is that day, so that the law of the day answers and nothing hangs on when it happened; and the clocks are reckoned
/// for the day. Days that are given stay what they are, and none may come later.
///
/// `--today` is the other question: it says only when somebody asks. A case whose day is not known stays open under it, since it
/// may be older than any law.
struct PointInTime {
  let day: CivilDate
  private let phrasebook: Phrasebook

  init(_ text: String, _ phrasebook: Phrasebook) throws {
    self.phrasebook = phrasebook
    day = try AnswerDay.read(text, flag: "--on", phrasebook: phrasebook)
  }

  /// The case as of the day.
  func applied(to situation: Situation) throws -> Situation {
    let later = situation.facts(after: day).map(\.rawValue)
    guard later.isEmpty else {
      let message = phrasebook.say(
        "command.later_than_on", ["facts": phrasebook.all(later), "day": day.text])
      throw ValidationError(
        phrasebook.say("command.for_flag", ["flag": "--on", "message": message]))
    }
    return situation.done(on: day)
  }
}
