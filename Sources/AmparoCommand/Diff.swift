import Amparo
import ArgumentParser

/// `amparo diff OLD NEW`: what changed in law between two states of the data, and for whom.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed in law between two states of the data, for whom, on which days.",
    discussion: """
      A state is a folder, an archive (tar, tar.gz, zip) or a revision of the repository (HEAD~3, v1), of which Data/ of \
      the working folder is compared. A folder or file of that name comes before a revision.

      Each change of meaning comes with the smallest situation whose answer it turns. Changes of wording and sources, on \
      which no answer hangs, are listed apart.
      """)

  @Argument(help: "The older state: a folder, an archive or a revision.")
  var old: String

  @Argument(help: "The newer state.")
  var new: String

  @Option(name: .long, help: "How to print it: text, json, markdown.")
  var format: Format = .text

  @Option(name: .long, help: "Reckon for this day instead of the clock's.")
  var today: String?

  @Option(name: .long, help: "How many situations to make by chance.")
  var sample = 200

  @Option(name: .long, help: "What the situations made by chance follow from.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "The language of the report: en, es.")
  var language: String?

  @Flag(name: .long, help: "Show every answer that changed.")
  var all = false

  /// How a difference is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
  }

  func validate() throws {
    guard (0...100_000).contains(sample) else { throw ValidationError("--sample: 0…100000") }
  }

  func run() throws {
    let phrasebook = try DataOptions.phrasebook(language, from: .carried)
    let day = try AnswerDay(today, phrasebook: phrasebook).day
    let states = (old: try Dataset(old, phrasebook), new: try Dataset(new, phrasebook))
    let difference: Difference
    do throws(Library.Failure) {
      difference = try Difference(
        old: states.old.files, new: states.new.files, today: day,
        sample: Difference.Sample(count: sample, seed: seed))
    } catch { throw CommandFailure.library(states.new.named(states.old.named(error)), phrasebook) }
    print(difference, Sentences(phrasebook))
  }

  private func print(_ difference: Difference, _ sentences: Sentences) {
    switch format {
    case .text:
      var shown = ReportOptions()
      shown.all = all ? .yes : .no
      shown.columns = Surroundings.columns
      shown.color = Surroundings.wantsColor ? .yes : .no
      var report = DifferenceText(difference, old: old, new: new, sentences, options: shown)
      Surroundings.write(report.text())
    case .markdown:
      Surroundings.write(DifferenceMarkdown(difference, old: old, new: new, sentences).text)
    case .json:
      var json = JSONWriter()
      DifferenceJSON(difference, old: old, new: new, sentences).write(to: &json)
      json.newline()
      Surroundings.write(json.bytes)
    }
  }
}
