extension TextReport {
  /// The clocks that matter now: those with a day, and those that wait for something where the law claims the case. The
  /// others are shown when asked to explain.
  mutating func dates() {
    let shown = answer.deadlines.filter { options.explain == .yes || matters($0) }
    let groups = grouped(shown)
    if groups.isEmpty { return }
    layout.heading(phrasebook.say("heading.dates"))
    for group in groups.prefix(options.explain == .yes ? .max : 14) { line(group) }
    let more = groups.count - 14
    if more > 0, options.explain == .no {
      layout.paragraph(phrasebook.say("deadline.more", ["count": "\(more)"]), first: "  ")
    }
  }

  private func matters(_ deadline: AnsweredDeadline) -> Bool {
    let claims = deadline.applicability == .applies || deadline.applicability == .arguable
    switch deadline.due.state {
    case .running: return claims || isPersonal(deadline.place)
    case .expired: return deadline.entry.rule.runsAgainst == .victim
    case .notStarted, .unknown:
      return claims || deadline.entry.rule.deadlineClass == .complaintWindow
    case .noLimit: return claims
    case .notApplicable: return false
    }
  }

  /// Clocks that say the same for several laws of a place stand in one line.
  private func grouped(_ deadlines: [AnsweredDeadline]) -> [[AnsweredDeadline]] {
    var groups: [[AnsweredDeadline]] = []
    for deadline in deadlines {
      let index = groups.firstIndex { group in
        guard let first = group.first else { return false }
        return first.place == deadline.place && first.due == deadline.due
          && first.host == deadline.host && first.entry.source.cite == deadline.entry.source.cite
          && first.entry.rule.deadlineClass == deadline.entry.rule.deadlineClass
          && first.notNeeded == deadline.notNeeded
      }
      if let index { groups[index].append(deadline) } else { groups.append([deadline]) }
    }
    return groups
  }

  private mutating func line(_ group: [AnsweredDeadline]) {
    guard let first = group.first else { return }
    let what = phrasebook.say("deadline_class.\(first.entry.rule.deadlineClass.rawValue)")
    let place = phrasebook.title(first.place)
    layout.paragraph(
      "\(day(first)) · \(place) · \(what)", first: "  ", indent: 4)
    let laws = group.map { deadline in
      answer.findings.first { $0.law.id == deadline.law }?.law.source.cite ?? ""
    }
    let cite = "[\(first.entry.source.cite)]"
    let host = first.host.flatMap { answer.hosts.indices.contains($0) ? answer.hosts[$0] : nil }
    let named = host.map { sentences.name($0) + ": " } ?? ""
    layout.paragraph(named + laws.joined(separator: "; ") + " " + cite, first: "    ")
    let notes = notes(first)
    if !notes.isEmpty { layout.paragraph(notes.joined(separator: "; "), first: "    ") }
    if options.explain == .yes {
      for step in first.due.derivation {
        layout.paragraph(sentences.says(step), first: "      ", indent: 8)
      }
      for assumption in first.due.assumptions {
        layout.paragraph(sentences.says(assumption), first: "      ", indent: 8)
      }
      if let note = first.entry.note { layout.paragraph(sentences.text(note), first: "      ") }
    }
  }

  private func day(_ deadline: AnsweredDeadline) -> String {
    let due = deadline.due
    let dated: [Due.State] = [.running, .expired, .notStarted]
    guard let end = due.safeBy ?? due.end, dated.contains(due.state) else {
      return phrasebook.label("deadline_state", due.state)
    }
    let left = due.daysLeft(answer.today).map(sentences.left) ?? ""
    let state = due.state == .expired ? phrasebook.label("deadline_state", due.state) + ", " : ""
    return "\(sentences.moment(end)) (\(state)\(left))"
  }

  private func notes(_ deadline: AnsweredDeadline) -> [String] {
    var notes: [String] = []
    let due = deadline.due
    if let ground = deadline.notNeeded {
      notes.append(
        phrasebook.say(
          "deadline.not_needed", ["ground": phrasebook.label("ground", ground.ground)]))
    }
    for local in deadline.localTimes {
      notes.append(
        phrasebook.say(
          "date.in_zone",
          [
            "instant": sentences.moment(.instant(local.instant)),
            "zone": phrasebook.name(local.place),
          ]))
    }
    if let earliest = due.earliestEnd, let end = due.end {
      notes.append(
        phrasebook.say(
          "deadline.between",
          ["earliest": sentences.moment(earliest), "latest": sentences.moment(end)]))
    }
    if let other = due.otherReading, let end = due.end {
      notes.append(
        phrasebook.say(
          "deadline.disputed",
          ["first": sentences.moment(end), "second": sentences.moment(other)]))
    }
    if due.state == .running, due.end == nil { notes.append(phrasebook.say("deadline.words_only")) }
    if due.end == nil, let latest = due.latestEnd {
      notes.append(phrasebook.say("deadline.at_latest", ["day": sentences.moment(latest)]))
    }
    let facts = due.needs.map { phrasebook.say("fact.\($0)") }
    if !facts.isEmpty {
      notes.append(phrasebook.say("deadline.needs", ["facts": phrasebook.all(facts)]))
    }
    let grounds = deadline.entry.rule.tolling.map(\.ground).filter {
      $0 != .minority || answer.minor != .adult
    }
    let stops = Set(grounds).sorted { $0.position < $1.position }
    if !stops.isEmpty {
      let words = stops.map { phrasebook.label("tolling", $0) }
      notes.append(phrasebook.say("deadline.stops", ["grounds": phrasebook.either(words)]))
    }
    let restarts = deadline.entry.rule.restarts.map { phrasebook.label("restart", $0.ground) }
    if !restarts.isEmpty {
      notes.append(
        phrasebook.say("deadline.restarts", ["grounds": phrasebook.either(restarts)]))
    }
    if !deadline.dependsOn.isEmpty {
      let words = deadline.dependsOn.facts.map(sentences.fact)
      notes.append(phrasebook.say("deadline.only_if", ["facts": phrasebook.all(words)]))
    }
    if deadline.entry.rule.nature == .practice { notes.append(phrasebook.say("deadline.practice")) }
    if deadline.applicability == .depends { notes.append(phrasebook.say("deadline.law_depends")) }
    return notes
  }
}
