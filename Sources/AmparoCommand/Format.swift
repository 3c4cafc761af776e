import Amparo
import ArgumentParser

/// `amparo format`: the data in its one form.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write data files in their one form: order of keys, indentation, quotes, line breaks."
  )

  @Argument(help: "Files of a data folder; left out: all files of the data folder.")
  var files: [String] = []

  @Flag(name: .long, help: "Change nothing; list the files that differ.")
  var check = false

  @OptionGroup var options: DataOptions

  func run() throws {
    let phrasebook = try options.phrasebook(from: options.keptFiles())
    let folder = try options.keptFolder(phrasebook)
    let paths =
      try files.isEmpty
      ? DataFiles(folder: folder).paths()
      : files.map { file in
        try path(of: file, below: folder, phrasebook)
      }
    var differing = 0
    var refused = 0
    for path in paths {
      // One file that cannot be read keeps no other from its form.
      do {
        if try format(path, in: folder, phrasebook) { differing += 1 }
      } catch { refused += 1 }
    }
    let key = check ? "format.differing" : "format.written"
    Surroundings.write(phrasebook.say(key, ["count": "\(differing)"]) + "\n")
    if refused > 0 || (check && differing > 0) { throw ExitCode(65) }
  }

  /// Whether the file was not in its form.
  private func format(_ path: String, in folder: String, _ phrasebook: Phrasebook) throws -> Bool {
    let file = "\(folder)/\(path)"
    guard let source = FileSystem.bytes(of: file) else {
      throw CommandFailure.noData(phrasebook.say("command.no_data", ["word": file]))
    }
    let form: CanonicalForm
    do throws(CanonicalForm.Failure) {
      form = try CanonicalForm(source, path: path, shown: file)
    } catch { throw CommandFailure.unformed(error, phrasebook) }
    if form.bytes == source { return false }
    if !check {
      do throws(FileSystem.Failure) {
        try FileSystem.write(form.bytes, to: file)
      } catch { throw CommandFailure.unwritten(error, phrasebook) }
    }
    Surroundings.write(file + "\n")
    return true
  }

  /// The path below the data folder of a file named from the working folder.
  private func path(
    of file: String, below folder: String, _ phrasebook: Phrasebook
  ) throws -> String {
    if file.hasPrefix(folder + "/") { return String(file.dropFirst(folder.count + 1)) }
    if FileSystem.isFile("\(folder)/\(file)") { return file }
    throw CommandFailure.noData(
      phrasebook.say("format.elsewhere", ["path": file, "folder": folder]))
  }
}
