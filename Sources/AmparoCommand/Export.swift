import Amparo
import ArgumentParser

#if SQLite
  import SQLiteFile
#endif

/// `amparo export`: the data as tables, linked data and a database, with a description of them.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write all of the data as CSV, JSON, JSON-LD, SQL and SQLite, with a description.")

  @Argument(help: "The folder to make; left out: print one format.")
  var folder: String?

  @OptionGroup var options: DataOptions

  @Option(
    name: .long,
    help: "csv, json, jsonld, sql, sqlite. May be repeated; left out: all that this build can.")
  var format: [Format] = []

  @Option(name: .long, help: "With csv and no folder: which table to print.")
  var table: String?

  @Flag(name: .long, help: "Put the new folder in the place of an earlier export.")
  var replace = false

  /// A form of the data, as it is named on the command line.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
    case json
    case jsonld
    case sql
    case sqlite
  }

  func run() throws {
    let files = try options.keptFiles()
    let phrasebook = try options.phrasebook(from: files)
    let new = folder.map {
      NewFolder(path: $0, mark: DataPackage.descriptionName, phrasebook: phrasebook)
    }
    let replacing: NewFolder.Replacing = replace ? .earlier : .nothing
    try new?.check(replacing)
    let names = Phrasebook.shipped(in: files).compactMap { Phrasebook($0, from: files) }
    let export: DataExport
    do throws(Library.Failure) {
      export = try DataExport.read(files)
    } catch { throw CommandFailure.library(error, phrasebook) }
    guard let new else {
      try print(export, phrasebook, names)
      return
    }
    var package = DataPackage(export, phrasebook)
    for form in forms {
      if form == .csv {
        package.addTables()
      } else {
        let bytes = try bytes(of: export, as: form, phrasebook, names)
        package.add(DataPackage.File(name: "\(DataPackage.name).\(form.rawValue)", bytes: bytes))
      }
    }
    try new.write(package.files + [package.description], replacing)
  }

  /// What to write: what was asked for, else everything that this build can.
  private var forms: [Format] {
    if !format.isEmpty { return Format.allCases.filter(format.contains) }
    #if SQLite
      return Format.allCases
    #else
      return Format.allCases.filter { $0 != .sqlite }
    #endif
  }

  private func print(
    _ export: DataExport, _ phrasebook: Phrasebook, _ names: [Phrasebook]
  ) throws {
    guard format.count == 1, let form = format.first else {
      throw ValidationError(phrasebook.say("export.needs_format"))
    }
    if form != .csv {
      Surroundings.write(try bytes(of: export, as: form, phrasebook, names))
      return
    }
    let tables = export.tables.map(\.name)
    guard let found = export.tables.first(where: { $0.name == table }) else {
      var message = phrasebook.say(
        "export.needs_table", ["words": tables.joined(separator: ", ")])
      if let table, let nearest = Spelling.nearest(to: table, among: tables) {
        message += "; " + phrasebook.say("command.did_you_mean", ["word": nearest])
      }
      throw ValidationError(message)
    }
    Surroundings.write(found.csv)
  }

  private func bytes(
    of export: DataExport, as form: Format, _ phrasebook: Phrasebook, _ names: [Phrasebook]
  ) throws -> [UInt8] {
    switch form {
    case .csv: []
    case .json: export.json
    case .jsonld: LegislationGraph(export, phrasebook, names: names).json
    case .sql: Array(export.sql.utf8)
    case .sqlite: try database(export, phrasebook)
    }
  }

  #if SQLite
    private func database(_ export: DataExport, _ phrasebook: Phrasebook) throws -> [UInt8] {
      do throws(SQLiteFile.Failure) {
        return try SQLiteFile.bytes(running: export.sql)
      } catch { throw CommandFailure.badData(error.message) }
    }
  #else
    private func database(_ export: DataExport, _ phrasebook: Phrasebook) throws -> [UInt8] {
      throw ValidationError(phrasebook.say("export.no_sqlite"))
    }
  #endif
}
