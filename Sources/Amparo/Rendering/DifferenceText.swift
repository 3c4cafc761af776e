/// A difference for reading in a terminal.
public struct DifferenceText {
  let difference: Difference
  let names: (old: String, new: String)
  let limit: Int
  private let words: DifferenceSentences
  private var layout: TextLayout
  private var phrasebook: Phrasebook { words.phrasebook }

  /// A report; `old` and `new` are what the states are called. `all` shows every answer that changed.
  public init(
    _ difference: Difference, old: String, new: String, _ sentences: Sentences,
    options: ReportOptions
  ) {
    self.difference = difference
    names = (old, new)
    limit = options.all == .yes ? .max : 12
    words = DifferenceSentences(sentences)
    layout = TextLayout(columns: options.columns, color: options.color)
  }

  /// The report.
  public mutating func text() -> String {
    layout.paragraph(
      phrasebook.say(
        "diff.compared",
        ["old": names.old, "new": names.new, "day": phrasebook.day(difference.today)]))
    if difference.isIdentical {
      layout.paragraph(
        phrasebook.say("diff.identical", ["digest": Self.short(difference.digests.old)]))
      return layout.text
    }
    let (old, new) = (Self.short(difference.digests.old), Self.short(difference.digests.new))
    layout.paragraph(phrasebook.say("diff.digests", ["old": old, "new": new]))
    if difference.changes.isEmpty {
      layout.paragraph(phrasebook.say("diff.no_meaning"))
      if difference.wording.isEmpty, difference.files.isEmpty {
        layout.paragraph(phrasebook.say("diff.layout_alone"))
      }
    }
    changes()
    wording()
    files()
    answers()
    return layout.text
  }

  /// As much of a digest as tells two apart.
  static func short(_ digest: String) -> String { String(digest.prefix(16)) }

  private mutating func changes() {
    if difference.changes.isEmpty { return }
    layout.heading(phrasebook.say("diff.law"))
    var holder = ""
    for (index, witnessed) in difference.changes.enumerated() {
      let change = witnessed.change
      let next = words.holder(change.name)
      if next != holder {
        layout.blank()
        layout.paragraph(next)
        holder = next
      }
      let number = "\(index + 1). "
      layout.paragraph(words.title(change), first: "  \(number)", indent: 4)
      let what = words.what(change, difference.today)
      layout.paragraph(what[0], first: "    ")
      for term in what.dropFirst() { layout.paragraph(term, first: "      ", indent: 8) }
      // Several whole records that one situation shows are told together, after the last of them.
      if sharesWitness(index, with: index + 1) { continue }
      witness(witnessed.witness)
    }
  }

  private func sharesWitness(_ one: Int, with other: Int) -> Bool {
    guard difference.changes.indices.contains(other) else { return false }
    let (first, second) = (difference.changes[one], difference.changes[other])
    guard first.change.part == nil, second.change.part == nil,
      first.change.name.holder == second.change.name.holder,
      let left = first.witness, let right = second.witness
    else { return false }
    return left.situation == right.situation && left.today == right.today
      && left.ties == right.ties && left.days == right.days
  }

  private mutating func witness(_ witness: Witness?) {
    guard let witness else {
      layout.paragraph(phrasebook.say("diff.not_shown"), first: "    ")
      return
    }
    layout.paragraph(words.forWhom(witness), first: "    ", indent: 6)
    if let days = witness.days { layout.paragraph(words.days(days), first: "    ", indent: 6) }
    layout.paragraph(words.shown(witness), first: "    ")
    layout.command(AskLine(witness.situation, today: witness.today).text, indent: 6)
    for line in SituationYAML(witness.situation).lines {
      layout.paragraph(line, first: "        ", indent: 10)
    }
    for change in witness.differences.prefix(limit) {
      layout.paragraph(words.line(change), first: "      ", indent: 8)
    }
    more(witness.differences.count - limit, indent: 6)
  }

  private mutating func more(_ count: Int, indent: Int) {
    if count > 0 {
      layout.paragraph(
        phrasebook.say("diff.more", ["count": "\(count)"]),
        first: String(repeating: " ", count: indent))
    }
  }

  private mutating func wording() {
    if difference.wording.isEmpty { return }
    layout.heading(phrasebook.say("diff.wording"))
    for change in difference.wording {
      let sorts = phrasebook.all(change.sorts.map { phrasebook.label("wording_sort", $0) })
      layout.paragraph("\(change.name.id): \(sorts)", first: "  ", indent: 4)
    }
  }

  private mutating func files() {
    if difference.files.isEmpty { return }
    layout.heading(phrasebook.say("diff.files"))
    for path in difference.files { layout.paragraph(path, first: "  ") }
  }

  private mutating func answers() {
    layout.heading(phrasebook.say("diff.answers"))
    layout.paragraph(
      phrasebook.say(
        "diff.asked",
        [
          "scenarios": "\(difference.scenarios)", "count": "\(difference.sample.count)",
          "seed": "\(difference.sample.seed)", "changed": "\(difference.answers.count)",
        ]), first: "  ")
    let groups = Dictionary(grouping: difference.answers, by: \.because)
    for (because, answers) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      group(because, answers)
    }
  }

  /// Answers that the same changes bring about, with what the first of them says differently.
  private mutating func group(_ because: [Int], _ answers: [AnswerChange]) {
    let causes = because.map { "\($0 + 1)" }
    layout.paragraph(
      phrasebook.say(
        "diff.because",
        [
          "changes": causes.isEmpty ? phrasebook.say("diff.unexplained") : phrasebook.all(causes),
          "count": "\(answers.count)",
        ]), first: "  ")
    let names = answers.prefix(limit).map { answer in
      answer.scenario ?? phrasebook.say("diff.sample", ["number": "\(answer.number ?? 0)"])
    }
    for name in names { layout.paragraph(name, first: "    ") }
    more(answers.count - limit, indent: 4)
    guard let first = answers.first else { return }
    layout.paragraph(phrasebook.say("diff.first_turned"), first: "    ")
    for change in first.differences.prefix(limit) {
      layout.paragraph(words.line(change), first: "      ", indent: 8)
    }
    more(first.differences.count - limit, indent: 6)
  }
}

extension TextLayout {
  /// A command line to copy; where it is too long, it goes on after a backslash.
  mutating func command(_ command: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in command.split(separator: " ") {
      if !line.isEmpty, indent + line.count + word.count + 3 > columns {
        lines.append(line + " \\")
        line = "  "
      }
      line += line.isEmpty || line == "  " ? String(word) : " \(word)"
    }
    for line in lines + [line] { self.line(margin + line) }
  }
}
