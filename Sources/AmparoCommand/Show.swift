import Amparo
import ArgumentParser

/// `amparo show`: one law, place, body, platform or instrument, with its sources.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a law, place, body, platform or instrument with its sources.")

  @Argument(help: "A full name (es/…), a place (ES), a platform (x) or an instrument (eu-dsa).")
  var id: String

  @OptionGroup var options: DataOptions

  func run() throws {
    let files = try options.files()
    let phrasebook = try options.phrasebook(from: files)
    let lawbook: Lawbook
    do throws(Library.Failure) {
      lawbook = try Library(files).lawbook()
    } catch { throw CommandFailure.library(error, phrasebook) }
    let card = RecordCard(lawbook, Sentences(phrasebook), columns: Surroundings.columns)
    if let text = card.text(of: id) {
      Surroundings.write(text)
      return
    }
    if case .place(let place) = PlaceNames(files).resolve(id),
      let text = card.text(of: place.description)
    {
      Surroundings.write(text)
      return
    }
    var message = phrasebook.say("command.not_found", ["word": id])
    if let nearest = Spelling.nearest(to: id, among: card.names) {
      message += "; " + phrasebook.say("command.did_you_mean", ["word": nearest])
    }
    throw ValidationError(message)
  }
}
