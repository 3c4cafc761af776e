extension JSONReport {
  mutating func write(
    deadline: AnsweredDeadline, _ today: CivilDate, to json: inout JSONWriter
  ) {
    let (clock, due) = (deadline.clock, deadline.due)
    json.open("{")
    json.field("law", deadline.law.description)
    json.field("place", deadline.place.description)
    pieces.write(.head, of: clock, parts, to: &json) { $0.head(clock.entry.rule, to: &$1) }
    json.field("state", due.state.rawValue)
    json.field("end", due.end?.text)
    json.field("safe_by", due.safeBy?.text)
    json.field("earliest_end", due.earliestEnd?.text)
    json.field("latest_end", due.latestEnd?.text)
    json.field("other_reading", due.otherReading?.text)
    if let left = due.daysLeft(today) { json.field("days_left", left) }
    write(localTimes: deadline.localTimes, to: &json)
    json.field("needs", due.needs)
    write("depends_on", deadline.dependsOn, to: &json)
    json.field("not_needed", deadline.notNeeded?.ground.rawValue)
    if let host = deadline.host { json.field("host", host) }
    pieces.write(.terms, of: clock, parts, to: &json) { _, json in
      json.field("counting", clock.entry.rule.counting)
      json.field("cite", clock.entry.source.cite)
    }
    write(says: deadline, to: &json)
    write(derivation: due, to: &json)
    pieces.write(.note, of: clock, parts, to: &json) {
      $1.field("note", clock.entry.note.map($0.sentences.text))
    }
    json.field("applicability", deadline.applicability.rawValue)
    pieces.write(.tail, of: clock, parts, to: &json) { parts, json in
      json.field("sources", clock.entry.source.verified.count)
      parts.write(verified: clock.entry.source, to: &json)
    }
    json.close("}")
  }

  private func write(localTimes: [LocalTime], to json: inout JSONWriter) {
    if localTimes.isEmpty { return }
    json.key("local_times")
    json.array { json in
      for local in localTimes {
        json.object { json in
          json.field("place", local.place.description)
          json.field("at", local.instant.text)
        }
      }
    }
  }

  private mutating func write(says deadline: AnsweredDeadline, to json: inout JSONWriter) {
    let (kind, due) = (deadline.clock.entry.rule.deadlineClass, deadline.due)
    let key = (due.safeBy ?? due.end).map { PhraseKey.end(kind, $0) } ?? .state(kind, due.state)
    pieces.write(key, parts, to: &json) { $1.field("says", $0.sentences.says(deadline)) }
  }

  private mutating func write(derivation due: Due, to json: inout JSONWriter) {
    json.key("derivation")
    json.open("[")
    for step in due.derivation {
      pieces.write(.derivation(step), parts, to: &json) { $1.string($0.sentences.says(step)) }
    }
    json.close("]")
    json.key("assumed")
    json.open("[")
    for assumption in due.assumptions {
      pieces.write(.assumption(assumption), parts, to: &json) {
        $1.string($0.sentences.says(assumption))
      }
    }
    json.close("]")
  }
}
