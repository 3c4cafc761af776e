/// The answer for a terminal: what to do first on top, then dates, then laws with their reasons, then what is not covered.
public struct TextReport {
  let answer: Answer
  let sentences: Sentences
  let options: ReportOptions
  var layout: TextLayout
  var phrasebook: Phrasebook { sentences.phrasebook }

  /// A report of the answer in the language of the sentences.
  public init(_ answer: Answer, _ sentences: Sentences, options: ReportOptions = ReportOptions()) {
    self.answer = answer
    self.sentences = sentences
    self.options = options
    layout = TextLayout(columns: options.columns, color: options.color)
  }

  /// The whole report.
  public mutating func text() -> String {
    if options.redact == .no { situation() }
    cautions()
    steps()
    dates()
    laws()
    bodies()
    hosts()
    questions()
    gaps()
    closing()
    return layout.text
  }

  private mutating func situation() {
    layout.paragraph(SituationSentences(sentences).summary(answer))
    for gap in answer.gaps where gap.missing == .file && isPersonal(gap.place) {
      layout.paragraph(sentences.gap(gap))
    }
  }

  /// Whether a place is tied to the case by a person: then its missing file must be said first.
  func isPersonal(_ place: PlaceCode) -> Bool {
    let situation = answer.situation
    let known = [
      situation.victim.location, situation.victim.residence, situation.uploader.location,
      situation.uploader.residence,
    ]
    return known.contains { $0.value == place || $0.value?.country == place }
  }

  private mutating func cautions() {
    let urgent: [Caution.Kind] = [.minorDoNotCopy, .doNotPay, .ownExposure]
    let first = answer.cautions.filter { urgent.contains($0.kind) }
    if first.isEmpty { return }
    layout.heading(phrasebook.say("heading.cautions"))
    for caution in first { layout.paragraph(sentences.caution(caution, in: answer), first: "! ") }
  }

  private mutating func steps() {
    layout.heading(phrasebook.say("heading.first"))
    for step in answer.steps {
      let number = step.rank < 10 ? " \(step.rank). " : "\(step.rank). "
      layout.paragraph(sentences.title(step, in: answer), first: number)
      for line in StepSentences(sentences, answer).lines(step) {
        layout.paragraph(line, first: "    ", indent: line.hasPrefix("- ") ? 6 : 4)
      }
    }
  }

  private mutating func questions() {
    let asked = answer.questions.prefix(options.explain == .yes ? 40 : 5)
    if asked.isEmpty { return }
    layout.heading(phrasebook.say("heading.questions"))
    for question in asked {
      let count = question.settles.count
      let settles =
        count == 1
        ? phrasebook.say("question.settles_one")
        : phrasebook.say("question.settles", ["count": "\(count)"])
      layout.paragraph(
        phrasebook.say(
          "text.settles", ["question": sentences.question(question), "settles": settles]),
        first: "  ", indent: 4)
    }
  }

  private mutating func gaps() {
    layout.heading(phrasebook.say("heading.gaps"))
    for gap in answer.gaps {
      let name = phrasebook.title(gap.place)
      switch gap.missing {
      case .file: layout.paragraph(sentences.gap(gap), first: "  ", indent: 4)
      case .said: layout.paragraph("\(name): \(sentences.gap(gap))", first: "  ", indent: 4)
      }
    }
    let described = answer.connections.filter(\.isDescribed).map { phrasebook.name($0.place) }
    let places =
      described.isEmpty ? phrasebook.say("text.nothing_known") : phrasebook.all(described)
    layout.paragraph(phrasebook.say("text.described", ["places": places]), first: "  ", indent: 4)
  }

  private mutating func closing() {
    layout.blank()
    let urgent: [Caution.Kind] = [.minorDoNotCopy, .doNotPay, .ownExposure]
    for caution in answer.cautions where !urgent.contains(caution.kind) {
      layout.paragraph(sentences.caution(caution, in: answer))
    }
    if let first = answer.listed.first {
      layout.paragraph(phrasebook.say("text.show_next", ["id": first.law.id.description]))
    }
    layout.paragraph(
      phrasebook.say(
        "text.data_line",
        [
          "version": answer.version, "digest": String(answer.digest.prefix(12)),
          "day": phrasebook.day(answer.today),
        ]))
  }
}
