import Amparo
import ArgumentParser

/// What the listing commands share: the lawbook and the way to print.
struct ListingOptions: ParsableArguments {
  @OptionGroup var options: DataOptions

  @Option(name: .long, help: "Only what there was on this day.")
  var on: String?

  @Option(name: .long, help: "How to print it: text, json, csv.")
  var format: Format = .text

  /// How a list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  /// Opens everything and prints the table that the closure makes.
  func print(_ table: (Lawbook, Sentences, PlaceNames) throws -> RecordTable) throws {
    let files = try options.files()
    let phrasebook = try options.phrasebook(from: files)
    var lawbook: Lawbook
    do throws(Library.Failure) {
      lawbook = try Library(files).lawbook()
    } catch { throw CommandFailure.library(error, phrasebook) }
    if let on { lawbook = lawbook.asOf(try PointInTime(on, phrasebook).day) }
    let table = try table(lawbook, Sentences(phrasebook), PlaceNames(files))
    switch format {
    case .text: Surroundings.write(table.text(columns: Surroundings.columns))
    case .csv: Surroundings.write(table.csv)
    case .json: Surroundings.write(table.json + "\n")
    }
  }

  /// The place that a word means; nil for every place.
  static func place(_ text: String?, _ names: PlaceNames, _ sentences: Sentences) throws
    -> PlaceCode?
  {
    guard let text else { return nil }
    if case .place(let place) = names.resolve(text) { return place }
    throw ValidationError(sentences.phrasebook.say("command.not_a_place", ["word": text]))
  }
}

/// `amparo laws`: the laws of a place, or all.
struct Laws: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "laws", abstract: "List laws.")

  @Argument(help: "A place; left out: every place.")
  var place: String?

  @Option(name: .long, help: "Only this kind: criminal, civil, platform_duty …")
  var track: String?

  @OptionGroup var listing: ListingOptions

  func run() throws {
    try listing.print { lawbook, sentences, names in
      let place = try ListingOptions.place(place, names, sentences)
      let track: Track? = try track.map {
        try FlagReader(files: listing.options.files(), phrasebook: sentences.phrasebook)
          .word($0, flag: "--track")
      }
      return RecordTable.laws(lawbook, sentences, of: place, track: track)
    }
  }
}

/// `amparo bodies`: whom to turn to in a place, or everywhere.
struct Bodies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bodies", abstract: "List bodies to turn to.")

  @Argument(help: "A place; left out: every place.")
  var place: String?

  @OptionGroup var listing: ListingOptions

  func run() throws {
    try listing.print { lawbook, sentences, names in
      let place = try ListingOptions.place(place, names, sentences)
      return RecordTable.bodies(lawbook, sentences, of: place)
    }
  }
}

/// `amparo platforms`: the services of the data.
struct Platforms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "platforms", abstract: "List platforms.")

  @OptionGroup var listing: ListingOptions

  func run() throws {
    try listing.print { lawbook, sentences, _ in RecordTable.platforms(lawbook, sentences) }
  }
}
