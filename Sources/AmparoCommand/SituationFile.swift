import Amparo
import ArgumentParser

/// A situation from a file or from standard input, so that facts need not be in shell history.
struct SituationFile {
  let path: String?

  init(path: String?) { self.path = path }

  /// The situation of the file; an empty one where no file is named.
  func read(files: DataFiles, phrasebook: Phrasebook) throws -> Situation {
    guard let path else { return Situation() }
    let bytes = path == "-" ? FileSystem.bytes(from: 0) : FileSystem.bytes(of: path)
    guard let bytes else {
      throw CommandFailure.badData(phrasebook.say("command.cannot_read", ["word": path]))
    }
    let reading = SituationReading(
      bytes, file: path == "-" ? "standard input" : path, places: PlaceNames(files))
    guard let situation = reading.situation, reading.diagnostics.isEmpty else {
      throw CommandFailure.bad(reading.diagnostics, phrasebook)
    }
    return situation
  }
}
