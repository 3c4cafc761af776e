extension JSONReport {
  func write(deadline: AnsweredDeadline, to json: inout JSONWriter) {
    let rule = deadline.entry.rule
    json.object { json in
      json.field("law", deadline.law.description)
      json.field("place", deadline.place.description)
      json.field("id", rule.id)
      json.field("class", rule.deadlineClass.rawValue)
      json.field("runs_against", rule.runsAgainst.rawValue)
      json.field("state", deadline.due.state.rawValue)
      json.field("end", deadline.due.end?.text)
      json.field("safe_by", deadline.due.safeBy?.text)
      json.field("earliest_end", deadline.due.earliestEnd?.text)
      json.field("latest_end", deadline.due.latestEnd?.text)
      json.field("other_reading", deadline.due.otherReading?.text)
      if let left = deadline.due.daysLeft(answer.today) { json.field("days_left", left) }
      if !deadline.localTimes.isEmpty {
        json.key("local_times")
        json.array { json in
          for local in deadline.localTimes {
            json.object { json in
              json.field("place", local.place.description)
              json.field("at", local.instant.text)
            }
          }
        }
      }
      json.field("needs", deadline.due.needs)
      json.field("depends_on", deadline.dependsOn.facts.map(\.rawValue))
      json.field("not_needed", deadline.notNeeded?.ground.rawValue)
      if let host = deadline.host { json.field("host", host) }
      json.field("counting", rule.counting)
      json.field("cite", deadline.entry.source.cite)
      json.field("says", sentences.says(deadline))
      json.key("derivation")
      json.array { json in
        for step in deadline.due.derivation { json.string(sentences.says(step)) }
      }
      json.key("assumed")
      json.array { json in
        for assumption in deadline.due.assumptions { json.string(sentences.says(assumption)) }
      }
      json.field("note", deadline.entry.note.map(sentences.text))
      json.field("applicability", deadline.applicability.rawValue)
      json.field("sources", deadline.entry.source.verified.count)
      write(verified: deadline.entry.source, to: &json)
    }
  }
}
