import Amparo

extension DataOptions {
  /// The folder that a keeper writes in: `--data`, else `AMPARO_DATA`, else `Data/` of the working folder.
  func keptFolder(_ phrasebook: Phrasebook) throws -> String {
    if let folder = try keptFiles().folder { return folder }
    throw CommandFailure.noData(phrasebook.say("keeping.no_folder"))
  }
}

extension CommandFailure {
  /// A file has no canonical form.
  static func unformed(_ failure: CanonicalForm.Failure, _ phrasebook: Phrasebook) -> any Error {
    switch failure {
    case .unreadable(let diagnostics): bad(diagnostics, phrasebook)
    case .different(let path): badData(phrasebook.say("format.different", ["path": path]))
    }
  }

  /// A file was not written.
  static func unwritten(_ failure: FileSystem.Failure, _ phrasebook: Phrasebook) -> any Error {
    switch failure {
    case .isThere(let path): badData(phrasebook.say("keeping.is_there", ["path": path]))
    case .refused(let path): badData(phrasebook.say("keeping.not_written", ["path": path]))
    }
  }
}
