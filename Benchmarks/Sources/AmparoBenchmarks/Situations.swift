import Amparo
import Foundation

/// The situations that questions are asked with: the files of the folder `Situations`.
struct Situations {
  /// A situation with the file that it stands in.
  struct Entry {
    var name: String
    var path: String
    var situation: Situation
    /// The day that it is answered for.
    var today: CivilDate
  }

  /// A situation file could not be used.
  struct Unusable: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path): not a situation that the data can answer" }
  }

  /// Every question is answered for the same day, so that runs of different days compare.
  static let day = "2026-11-22"

  let entries: [Entry]

  /// Reads every file of the folder.
  init(folder: URL) throws {
    guard let today = CivilDate(Self.day) else { throw Unusable(path: Self.day) }
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    entries = try files.filter { $0.pathExtension == "yaml" }
      .sorted { $0.path < $1.path }
      .map { file in
        let bytes = Array(try Data(contentsOf: file))
        let reading = SituationReading(
          bytes, file: file.path, places: PlaceNames(HeldFiles.carried))
        guard let situation = reading.situation else { throw Unusable(path: file.path) }
        return Entry(
          name: file.deletingPathExtension().lastPathComponent, path: file.path,
          situation: situation, today: today)
      }
  }
}
