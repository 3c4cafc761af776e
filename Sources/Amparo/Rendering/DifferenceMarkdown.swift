/// A difference for a pull request or a list of changes.
public struct DifferenceMarkdown {
  let difference: Difference
  let names: (old: String, new: String)
  private let words: DifferenceSentences
  private var phrasebook: Phrasebook { words.phrasebook }

  /// A report; `old` and `new` are what the states are called.
  public init(_ difference: Difference, old: String, new: String, _ sentences: Sentences) {
    self.difference = difference
    names = (old, new)
    words = DifferenceSentences(sentences)
  }

  /// The report: a table of changes, each one's situation, then what hangs on nothing.
  public var text: String {
    let heading = phrasebook.say("diff.heading", ["old": names.old, "new": names.new])
    var blocks = ["## \(heading)"]
    if difference.isIdentical {
      let digest = DifferenceText.short(difference.digests.old)
      return blocks[0] + "\n\n" + phrasebook.say("diff.identical", ["digest": digest]) + "\n"
    }
    if difference.changes.isEmpty {
      blocks.append(phrasebook.say("diff.no_meaning"))
    } else {
      blocks.append(table)
      blocks += difference.changes.enumerated().map { witness($0 + 1, $1) }
    }
    blocks += rest
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var table: String {
    let columns = ["kind", "place", "record", "what", "whom", "days"].map {
      phrasebook.say("diff.column_\($0)")
    }
    var lines = [
      "| # | \(columns.joined(separator: " | ")) |",
      "|\(String(repeating: " --- |", count: columns.count + 1))",
    ]
    for (index, witnessed) in difference.changes.enumerated() {
      let change = witnessed.change
      let what = words.what(change, difference.today)
      let cells = [
        phrasebook.label("change_kind", change.kind), words.holder(change.name),
        words.title(change),
        what.joined(separator: "<br>"), witnessed.witness.map(words.ties) ?? "",
        witnessed.witness?.days.map(days) ?? "",
      ]
      lines.append("| \(index + 1) | \(cells.map(Self.cell).joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n")
  }

  private func days(_ days: AffectedDays) -> String {
    "\(phrasebook.label("axis", days.axis)): \(words.ranges(days))"
  }

  /// A bar would end the cell.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private func witness(_ number: Int, _ witnessed: WitnessedChange) -> String {
    let title = phrasebook.say("diff.witness")
    guard let witness = witnessed.witness else {
      return "\(number). \(title): \(phrasebook.say("diff.unwitnessed"))."
    }
    let line = AskLine(witness.situation, today: witness.today).text
    let turned = witness.differences.map { "- \(words.line($0))" }.joined(separator: "\n")
    return """
      <details><summary>\(number). \(title)</summary>

      ```sh
      \(line)
      ```

      ```yaml
      \(SituationYAML(witness.situation).lines.joined(separator: "\n"))
      ```

      \(turned)

      </details>
      """
  }

  private var rest: [String] {
    var blocks: [String] = []
    if !difference.wording.isEmpty {
      let lines = difference.wording.map { change in
        let sorts = phrasebook.all(change.sorts.map { phrasebook.label("wording_sort", $0) })
        return "- `\(change.name.id)`: \(sorts)"
      }
      blocks.append("### \(phrasebook.say("diff.wording"))\n\n" + lines.joined(separator: "\n"))
    }
    if !difference.files.isEmpty {
      let lines = difference.files.map { "- `\($0)`" }
      blocks.append("### \(phrasebook.say("diff.files"))\n\n" + lines.joined(separator: "\n"))
    }
    blocks.append(
      phrasebook.say(
        "diff.asked",
        [
          "scenarios": "\(difference.scenarios)", "count": "\(difference.sample.count)",
          "seed": "\(difference.sample.seed)", "changed": "\(difference.answers.count)",
        ]))
    return blocks
  }
}
