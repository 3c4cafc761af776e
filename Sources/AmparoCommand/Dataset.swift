#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Amparo
import ArgumentParser

/// A state of the data as somebody names it: a folder, an archive, or a revision of the repository around the working folder.
///
/// What must be unpacked stands in a folder of its own for as long as this lives.
final class Dataset {
  /// The files.
  let files: DataFiles
  private let name: String
  private let folder: String
  private let scratch: Scratch?

  /// Finds the state; what is a folder or a file is taken for that, and only then for a revision.
  init(_ name: String, _ phrasebook: Phrasebook) throws {
    self.name = name
    if FileSystem.isFolder(name) {
      scratch = nil
      folder = try Self.data(below: name, name, phrasebook)
      files = DataFiles(folder: folder)
      return
    }
    let scratch = try Scratch(phrasebook)
    self.scratch = scratch
    let archive: String
    if FileSystem.isFile(name) {
      archive = name
    } else {
      archive = "\(scratch.path)/revision.tar"
      try Self.archive(name, to: archive, phrasebook)
    }
    let unpacked = "\(scratch.path)/files"
    guard mkdir(unpacked, 0o700) == 0, Self.unpack(archive, to: unpacked) else {
      throw CommandFailure.badData(phrasebook.say("diff.not_an_archive", ["word": name]))
    }
    folder = try Self.data(below: unpacked, name, phrasebook)
    files = DataFiles(folder: folder)
  }

  /// A failure with files named as they stand in what was unpacked: `v1:jurisdictions/…`.
  func named(_ failure: Library.Failure) -> Library.Failure {
    guard scratch != nil, case .bad(let diagnostics) = failure else { return failure }
    return .bad(
      diagnostics.map { diagnostic in
        guard diagnostic.file.hasPrefix(folder) else { return diagnostic }
        var named = diagnostic
        named.file = "\(name):\(diagnostic.file.dropFirst(folder.count + 1))"
        return named
      })
  }

  /// The data at the path, in `Data` of it, or one folder further down, as archives of a project have it.
  private static func data(
    below path: String, _ name: String, _ phrasebook: Phrasebook
  ) throws -> String {
    let inner = FileSystem.folders(in: path).map { "\(path)/\($0)" }
    for folder in [path, "\(path)/Data"] + inner.flatMap({ [$0, "\($0)/Data"] })
    where FileSystem.isFolder("\(folder)/jurisdictions") { return folder }
    throw CommandFailure.noData(phrasebook.say("command.no_data", ["word": name]))
  }

  /// `Data` of the working folder as a revision has it, as an archive.
  private static func archive(
    _ revision: String, to path: String, _ phrasebook: Phrasebook
  ) throws {
    let tree = "\(revision):./Data"
    let look = ["rev-parse", "--quiet", "--verify", "--end-of-options", tree]
    guard ChildProcess.run("git", look) == 0 else {
      throw CommandFailure.noData(phrasebook.say("diff.not_a_state", ["word": revision]))
    }
    guard ChildProcess.run("git", ["archive", "--format=tar", "-o", path, tree]) == 0 else {
      throw CommandFailure.noData(phrasebook.say("diff.not_a_state", ["word": revision]))
    }
  }

  /// The system's own programs unpack: they know every compression and keep within the folder.
  private static func unpack(_ archive: String, to folder: String) -> Bool {
    // A path that begins with a hyphen is no option.
    let path = archive.hasPrefix("/") ? archive : "./\(archive)"
    if archive.lowercased().hasSuffix(".zip") {
      return ChildProcess.run("unzip", ["-q", "-o", path, "-d", folder]) == 0
    }
    let options = ["--no-same-owner", "--no-same-permissions", "-xf", path, "-C", folder]
    return ChildProcess.run("tar", options) == 0
  }
}

/// A folder of its own under the folder for such things, gone when nobody holds it any more.
final class Scratch {
  let path: String

  init(_ phrasebook: Phrasebook) throws {
    let folder = Surroundings.variable("TMPDIR") ?? "/tmp"
    guard let path = Surroundings.makeFolder(in: folder) else {
      throw CommandFailure.badData(phrasebook.say("command.cannot_read", ["word": folder]))
    }
    self.path = path
  }

  deinit { _ = ChildProcess.run("rm", ["-rf", "--", path]) }
}
