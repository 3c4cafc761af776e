import Amparo
import AmparoData
import ArgumentParser

/// Where the data is, and in which language to speak.
struct DataOptions: ParsableArguments {
  /// What `--data` is for.
  static let dataHelp = "Read the data from this folder instead of the data carried along."
  /// What `--language` is for.
  static let languageHelp = "The language of the answer: en, es."

  @Option(name: .long, help: ArgumentHelp(dataHelp))
  var data: String?

  @Option(name: .long, help: ArgumentHelp(languageHelp))
  var language: String?

  /// The files: `--data`, else `AMPARO_DATA`, else what the executable carries.
  func files() throws -> DataFiles {
    guard let folder = data ?? Surroundings.variable("AMPARO_DATA") else { return .carried }
    let files = DataFiles(folder: folder)
    guard FileSystem.isFolder(folder), !files.paths().isEmpty else {
      let phrasebook = try phrasebook(from: .carried)
      throw CommandFailure.noData(phrasebook.say("command.no_data", ["word": folder]))
    }
    return files
  }

  /// The files that a keeper works on: `--data`, else `Data/` of the working folder, else what is carried.
  func keptFiles() throws -> DataFiles {
    if data == nil, Surroundings.variable("AMPARO_DATA") == nil, FileSystem.isFolder("Data") {
      return DataFiles(folder: "Data")
    }
    return try files()
  }

  /// The words of the language asked for: the flag, else the language of the surroundings, else English.
  func phrasebook(from files: DataFiles) throws -> Phrasebook {
    try Self.phrasebook(language, from: files)
  }

  /// The words of a language, by the same order where none is asked for.
  static func phrasebook(_ language: String?, from files: DataFiles) throws -> Phrasebook {
    if let language {
      if let phrasebook = Phrasebook(LanguageCode(language), from: files) { return phrasebook }
      guard let english = Phrasebook(.english, from: files) ?? Phrasebook(.english, from: .carried)
      else { throw CommandFailure.noData(language) }
      let shipped = Phrasebook.shipped(in: files).map(\.description).joined(separator: ", ")
      throw ValidationError(
        english.say("command.no_language", ["word": language, "words": shipped]))
    }
    for code in Surroundings.languages {
      if let phrasebook = Phrasebook(LanguageCode(code), from: files) { return phrasebook }
    }
    guard let english = Phrasebook(.english, from: files) ?? Phrasebook(.english, from: .carried)
    else { throw CommandFailure.noData("languages/en.yaml") }
    return english
  }
}

extension DataFiles {
  /// The data that the executable carries.
  static let carried = DataFiles(
    list: { EmbeddedData.files(under: $0).map { "\($0.path)" } },
    lookup: { EmbeddedData.contents(of: $0) },
    nodes: { EmbeddedData.file(at: $0)?.nodes },
    digest: "\(EmbeddedData.digest)")
}
