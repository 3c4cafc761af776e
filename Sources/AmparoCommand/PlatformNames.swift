import Amparo
import ArgumentParser

/// The platforms of the data by id and by the names they are called by.
struct PlatformNames {
  let files: DataFiles

  init(_ files: DataFiles) { self.files = files }

  /// The id of the platform that is called so; nil when none is.
  func id(named text: String) -> String? { PlatformIndex(files).id(named: text) }

  /// A slip of the pen, with the nearest id.
  func failure(for text: String, _ phrasebook: Phrasebook) -> any Error {
    var message = phrasebook.say(
      "command.for_flag",
      ["flag": "--host", "message": phrasebook.say("command.not_a_host", ["word": text])])
    if let nearest = Spelling.nearest(to: text, among: PlatformIndex(files).ids) {
      message += "; " + phrasebook.say("command.did_you_mean", ["word": nearest])
    }
    return ValidationError(message)
  }
}
