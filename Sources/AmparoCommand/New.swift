import Amparo
import ArgumentParser

/// `amparo new`: the first files of a place.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a place: a first file and a first scenario, with what is to be found out.")

  @Argument(help: "The place: a code or a name.")
  var place: String

  @Flag(name: .long, help: "Print the files and write nothing.")
  var print = false

  @Option(name: .long, help: "The day of the first scenario; left out: today.")
  var today: String?

  @OptionGroup var options: DataOptions

  func run() throws {
    let files = try options.keptFiles()
    let phrasebook = try options.phrasebook(from: files)
    let reader = FlagReader(files: files, phrasebook: phrasebook)
    guard let place = try reader.place(place, flag: "PLACE").value,
      place != .international, place != .union
    else {
      throw ValidationError(phrasebook.say("command.not_a_place", ["word": self.place]))
    }
    let day = try AnswerDay(today, phrasebook: phrasebook).day
    let new = NewPlace(place, in: files, phrasebook)
    let (text, scenario) = try made(new, day, phrasebook)
    if self.print {
      for (path, bytes) in [(new.path, text), (new.scenarioPath, scenario)] {
        Surroundings.write("# \(path)\n")
        Surroundings.write(bytes)
      }
      return
    }
    let folder = try options.keptFolder(phrasebook)
    try write([(new.path, text), (new.scenarioPath, scenario)], in: folder, phrasebook)
    Surroundings.write("\n" + new.toFindOut(columns: Surroundings.columns))
  }

  private func made(
    _ new: NewPlace, _ day: CivilDate, _ phrasebook: Phrasebook
  ) throws -> (text: [UInt8], scenario: [UInt8]) {
    do throws(CanonicalForm.Failure) {
      return (try new.text(), try new.scenario(today: day))
    } catch { throw CommandFailure.unformed(error, phrasebook) }
  }

  /// Writes both files or none.
  private func write(
    _ made: [(path: String, bytes: [UInt8])], in folder: String, _ phrasebook: Phrasebook
  ) throws {
    for (path, _) in made where FileSystem.isFile("\(folder)/\(path)") {
      throw CommandFailure.unwritten(.isThere("\(folder)/\(path)"), phrasebook)
    }
    for (path, bytes) in made {
      do throws(FileSystem.Failure) {
        try FileSystem.write(bytes, to: "\(folder)/\(path)", replacing: .never)
      } catch { throw CommandFailure.unwritten(error, phrasebook) }
      Surroundings.write("\(folder)/\(path)\n")
    }
  }
}
