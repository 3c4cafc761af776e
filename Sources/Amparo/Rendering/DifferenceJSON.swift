/// A difference for programs. The keys stay; new ones may come.
public struct DifferenceJSON {
  let difference: Difference
  let names: (old: String, new: String)
  private let words: DifferenceSentences

  /// A report; `old` and `new` are what the states are called.
  public init(_ difference: Difference, old: String, new: String, _ sentences: Sentences) {
    self.difference = difference
    names = (old, new)
    words = DifferenceSentences(sentences)
  }

  /// Writes the report.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("amparo", "1")
      json.key("old")
      state(names.old, difference.digests.old, &json)
      json.key("new")
      state(names.new, difference.digests.new, &json)
      json.field("today", difference.today.text)
      json.field("identical", difference.isIdentical ? "yes" : "no")
      json.key("asked")
      json.object { json in
        json.field("scenarios", difference.scenarios)
        json.field("sample", difference.sample.count)
        json.field("seed", Int(clamping: difference.sample.seed))
      }
      json.key("changes")
      json.array { json in for change in difference.changes { write(change, &json) } }
      json.key("wording")
      json.array { json in for change in difference.wording { write(change, &json) } }
      json.field("files", difference.files)
      json.key("answers")
      json.array { json in for answer in difference.answers { write(answer, &json) } }
    }
  }

  private func state(_ name: String, _ digest: String, _ json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("digest", digest)
    }
  }

  private func write(_ witnessed: WitnessedChange, _ json: inout JSONWriter) {
    let change = witnessed.change
    json.object { json in
      json.field("record", change.name.kind.rawValue)
      json.field("id", change.name.id)
      json.field("formerly", change.formerly?.id)
      json.field("place", change.place?.description)
      json.field("kind", change.kind.rawValue)
      json.field("part", change.part?.name.rawValue)
      json.field("part_id", change.part?.id)
      json.field("says", words.what(change, difference.today))
      if change.part?.name == .daysOff { daysOff(change, &json) }
      guard let witness = witnessed.witness else { return }
      json.key("witness")
      write(witness, &json)
    }
  }

  private func daysOff(_ change: Change, _ json: inout JSONWriter) {
    let days = change.changedDaysOff(difference.today).sorted { $0.day < $1.day }
    json.field("days_off_added", days.filter(\.isNew).map(\.day.text))
    json.field("days_off_removed", days.filter { !$0.isNew }.map(\.day.text))
  }

  private func write(_ witness: Witness, _ json: inout JSONWriter) {
    json.object { json in
      json.field("facts", witness.facts)
      json.field("ask", AskLine(witness.situation, today: witness.today).text)
      json.field("yaml", SituationYAML(witness.situation).text)
      json.key("situation")
      SituationJSON(witness.situation).write(to: &json)
      json.field("today", witness.today.text)
      write(witness.ties, &json)
      if let days = witness.days { write(days, &json) }
      json.key("turns")
      write(witness.differences, &json)
    }
  }

  private func write(_ ties: Ties, _ json: inout JSONWriter) {
    json.key("for_whom")
    json.object { json in
      switch ties {
      case .none: json.field("ties", "none")
      case .together: json.field("ties", "together")
      case .each(let each):
        json.field("ties", "each")
        json.key("each")
        json.array { json in
          for tie in each {
            json.object { json in
              json.field("fact", tie.fact.rawValue)
              json.field("place", tie.place.description)
            }
          }
        }
      }
    }
  }

  private func write(_ days: AffectedDays, _ json: inout JSONWriter) {
    json.key("days")
    json.object { json in
      json.field("of", days.axis.rawValue)
      json.field("extent", days.extent.rawValue)
      json.key("ranges")
      json.array { json in
        for range in days.ranges {
          json.object { json in
            json.field("from", range.from?.text)
            json.field("to", range.to?.text)
          }
        }
      }
    }
  }

  private func write(_ differences: [EntryChange], _ json: inout JSONWriter) {
    json.array { json in
      for change in differences {
        json.object { json in
          subject(change.subject, &json)
          json.field("says", words.line(change))
          json.key("old")
          write(change.old, change.facets, &json)
          json.key("new")
          write(change.new, change.facets, &json)
        }
      }
    }
  }

  private func subject(_ subject: Subject, _ json: inout JSONWriter) {
    switch subject {
    case .law(let law): json.field("law", law)
    case .deadline(let law, let id, let host):
      json.field("law", law)
      json.field("deadline", id)
      json.field("host", host)
    case .body(let body): json.field("body", body)
    case .host(let position): json.field("host", position)
    case .emergency(let place): json.field("emergency", place)
    case .steps: json.field("about", "steps")
    case .cautions: json.field("about", "cautions")
    }
  }

  /// The facets that differ; `null` where nothing is said at all.
  private func write(
    _ statement: AnswerEntry?, _ facets: [AnswerEntry.Facet], _ json: inout JSONWriter
  ) {
    guard let statement else {
      json.null()
      return
    }
    json.object { json in
      for facet in facets {
        if let value = statement.values[facet] { json.field(named: facet.rawValue, value) }
      }
    }
  }

  private func write(_ change: WordingChange, _ json: inout JSONWriter) {
    json.object { json in
      json.field("record", change.name.kind.rawValue)
      json.field("id", change.name.id)
      json.field("formerly", change.formerly?.id)
      json.field("sorts", change.sorts.map(\.rawValue))
    }
  }

  private func write(_ answer: AnswerChange, _ json: inout JSONWriter) {
    json.object { json in
      json.field("scenario", answer.scenario)
      if let number = answer.number { json.field("sample", number) }
      json.field("today", answer.today.text)
      json.field("yaml", SituationYAML(answer.situation).text)
      json.key("because")
      json.array { json in for index in answer.because { json.number(index) } }
      json.key("turns")
      write(answer.differences, &json)
    }
  }
}
