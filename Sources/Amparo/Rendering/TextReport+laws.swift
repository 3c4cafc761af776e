extension TextReport {
  mutating func laws() {
    let groups: [(Applicability, String)] = [
      (.applies, "heading.laws"), (.arguable, "heading.arguable"),
    ]
    for (applicability, heading) in groups {
      let findings = answer.findings.filter {
        $0.applicability == applicability && !$0.isComing
      }
      if findings.isEmpty { continue }
      layout.heading(phrasebook.say(heading))
      for finding in findings { law(finding) }
    }
    depending()
    rest("heading.not_assessed") { $0.applicability == .notAssessed }
    rest("heading.coming") { $0.isComing && $0.applicability == .doesNotApply }
    if options.all == .yes || options.explain == .yes {
      rest("heading.excluded") { $0.applicability == .doesNotApply && !$0.isComing }
    }
    if answer.listed.allSatisfy({ $0.applicability == .notAssessed || $0.isComing }) {
      layout.blank()
      layout.paragraph(phrasebook.say("text.no_laws"))
    }
  }

  private mutating func rest(_ heading: String, _ matches: (Finding) -> Bool) {
    let findings = answer.findings.filter(matches)
    if findings.isEmpty { return }
    layout.heading(phrasebook.say(heading))
    for finding in findings { law(finding) }
  }

  /// What depends, grouped by the facts that settle it, the shortest list of facts first.
  private mutating func depending() {
    let findings = answer.findings.filter { $0.applicability == .depends }
    if findings.isEmpty { return }
    layout.heading(phrasebook.say("heading.depends"))
    var groups: [(conditions: [String], findings: [Finding])] = []
    for finding in findings {
      let conditions = sentences.conditions(finding)
      if let index = groups.firstIndex(where: { $0.conditions == conditions }) {
        groups[index].findings.append(finding)
      } else {
        groups.append((conditions, [finding]))
      }
    }
    let ordered = groups.enumerated().sorted {
      ($0.element.conditions.count, $0.offset) < ($1.element.conditions.count, $1.offset)
    }
    for (_, group) in ordered {
      let facts = phrasebook.conditions(group.conditions)
      layout.paragraph(phrasebook.say("text.group_if", ["facts": facts]), first: "  ", indent: 4)
      for finding in group.findings { line(finding, indent: "    ") }
    }
  }

  private mutating func line(_ finding: Finding, indent: String) {
    let place = phrasebook.title(finding.law.place)
    layout.paragraph(
      "\(place), \(finding.law.source.cite): \(sentences.text(finding.law.summary))",
      first: "\(indent)- ")
    if options.explain == .yes { reasons(finding, indent: indent + "    ") }
  }

  /// One law: what it is, where it stands, why, what must be shown, what follows.
  private mutating func law(_ finding: Finding) {
    let law = finding.law
    let general = law.specificity == .general ? " (\(phrasebook.say("text.general_law")))" : ""
    layout.paragraph(
      "\(phrasebook.title(law.place)): \(law.title)\(general)", first: "  ", indent: 4)
    layout.paragraph(
      "\(law.source.cite) · \(phrasebook.label("track", law.track)) · \(sentences.read(law.source))",
      first: "    ")
    layout.paragraph(sentences.text(law.summary), first: "    ")
    reasons(finding, indent: "    ")
    if finding.applicability == .doesNotApply { return }
    if !law.toShow.isEmpty {
      let elements = law.toShow.map { phrasebook.label("element", $0.element) }
      say("text.if_shown", "elements", phrasebook.all(elements))
    }
    if !law.exceptions.isEmpty {
      let kinds = law.exceptions.map { phrasebook.label("exception", $0.kind) }
      say("text.exceptions", "exceptions", phrasebook.either(kinds))
    }
    if let penalty = finding.penalty {
      say("text.penalty", "penalty", sentences.penalty(penalty))
    }
    if !law.remedies.isEmpty {
      say(
        "text.remedies", "remedies",
        phrasebook.all(law.remedies.map { phrasebook.label("remedy", $0) }))
    }
    if let owes = law.owes { say("text.owes", "owes", sentences.text(owes)) }
  }

  private mutating func say(_ key: String, _ name: String, _ value: String) {
    layout.paragraph(phrasebook.say(key, [name: value]), first: "    ", indent: 6)
  }

  /// The tests that decide; with `--explain` every test.
  private mutating func reasons(_ finding: Finding, indent: String) {
    let shown =
      options.explain == .yes ? Array(finding.reasons) : sentences.deciding(finding)
    for reason in shown {
      let words =
        options.explain == .yes ? sentences.marked(reason) : sentences.sentence(reason)
      layout.paragraph(words, first: indent, indent: indent.count + 2)
      if options.explain == .yes || reason.holds.value == .arguable, let note = reason.note {
        layout.paragraph(sentences.text(note), first: indent + "  ")
      }
    }
  }
}
