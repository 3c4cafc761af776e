import Amparo
import ArgumentParser

/// `amparo schema`: JSON Schemas of data files, situations and answers.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema, or write those of the data files for editors.")

  /// What has a schema.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case place, instrument, body, platform, calendar, scenario, keeping, world, phrasebook, places
    case situation, answer
  }

  @Argument(help: "What it describes; left out: the list of what there is.")
  var kind: Kind?

  @Flag(name: .long, help: "Write the schemas of all data files into .schema of the data folder.")
  var write = false

  @OptionGroup var options: DataOptions

  func run() throws {
    let files = try options.keptFiles()
    let phrasebook = try options.phrasebook(from: files)
    if write {
      try writeAll(files, phrasebook)
    } else if let kind {
      Surroundings.write(schema(kind, phrasebook).text)
    } else {
      for kind in Kind.allCases { Surroundings.write(kind.rawValue + "\n") }
    }
  }

  private func schema(_ kind: Kind, _ phrasebook: Phrasebook) -> JSONSchema {
    switch kind {
    case .situation: JSONSchema(situation: phrasebook)
    case .answer: JSONSchema(answer: phrasebook)
    default: JSONSchema(FileKind(rawValue: kind.rawValue) ?? .place, phrasebook)
    }
  }

  private func writeAll(_ files: DataFiles, _ phrasebook: Phrasebook) throws {
    let folder = try options.keptFolder(phrasebook) + "/.schema"
    for kind in FileKind.allCases {
      let path = "\(folder)/\(kind.rawValue).json"
      do throws(FileSystem.Failure) {
        try FileSystem.write(Array(JSONSchema(kind, phrasebook).text.utf8), to: path)
      } catch { throw CommandFailure.unwritten(error, phrasebook) }
      Surroundings.write(path + "\n")
    }
  }
}
