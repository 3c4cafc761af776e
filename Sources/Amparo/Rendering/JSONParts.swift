/// Writes what JSON says of one law, whatever the answer; a report keeps it for the next.
struct JSONParts: Sendable {
  let sentences: Sentences
  var phrasebook: Phrasebook { sentences.phrasebook }

  func head(_ law: Law, to json: inout JSONWriter) {
    json.field("law", law.id.description)
    json.field("place", law.place.description)
    json.field("track", law.track.rawValue)
    json.field("title", law.title)
    json.field("cite", law.source.cite)
    json.field("url", law.source.url)
  }

  func terms(_ law: Law, to json: inout JSONWriter) {
    json.key("to_show")
    json.array { json in
      for element in law.toShow {
        json.object { json in
          json.field("element", element.element.rawValue)
          json.field("says", sentences.phrasebook.label("element", element.element))
          json.field("cite", element.cite)
        }
      }
    }
    write(exceptions: law.exceptions, to: &json)
    json.field("summary", sentences.text(law.summary))
    json.key("in_force")
    json.object { json in
      json.field("from", law.inForce?.from?.text)
      json.field("to", law.inForce?.to?.text)
    }
    json.field("status", law.status.rawValue)
    json.field("specificity", law.specificity.rawValue)
    if law.track == .criminal { json.field("prosecution", law.prosecution.rawValue) }
  }

  func tail(_ law: Law, to json: inout JSONWriter) {
    json.field("remedies", law.remedies.map(\.rawValue))
    json.field("protections", law.protections.map(\.rawValue))
    json.field("owes", law.owes.map(sentences.text))
    if !law.noticeNeeds.isEmpty { json.field("notice_needs", law.noticeNeeds.map(\.rawValue)) }
    json.field("report_to", law.reportTo)
    write(verified: law.source, to: &json)
  }

  private func write(exceptions: [ExceptionClause], to json: inout JSONWriter) {
    json.key("exceptions")
    json.array { json in
      for exception in exceptions {
        json.object { json in
          json.field("kind", exception.kind.rawValue)
          json.field("says", sentences.phrasebook.label("exception", exception.kind))
          json.field("cite", exception.cite)
        }
      }
    }
  }

  func write(penalty: Penalty?, to json: inout JSONWriter) {
    json.key("penalty")
    guard let penalty else {
      json.null()
      return
    }
    json.object { json in
      json.field("min", penalty.min?.text)
      json.field("max", penalty.life == .yes ? "life" : penalty.max?.text)
      json.field("fine", penalty.fine.rawValue)
      json.field("says", sentences.penalty(penalty))
      json.field("cite", penalty.cite)
    }
  }

  func write(reason: Reason, to json: inout JSONWriter) {
    json.object { json in
      json.field("test", reason.test.name)
      json.field("holds", reason.holds.value.rawValue)
      if let factor = reason.test.factor {
        json.field("factor", factor.rawValue)
        json.field("principle", factor.principle.rawValue)
      }
      if !reason.holds.needs.isEmpty {
        json.field("needs", reason.holds.needs.facts.map(\.rawValue))
      }
      json.field("cite", reason.cite)
      json.field("says", sentences.sentence(reason))
      json.field("note", reason.note.map(sentences.text))
      if reason.unread { json.field("verified", Verification.Against.recall.rawValue) }
    }
  }

  func head(_ rule: DeadlineRule, to json: inout JSONWriter) {
    json.field("id", rule.id)
    json.field("class", rule.deadlineClass.rawValue)
    json.field("runs_against", rule.runsAgainst.rawValue)
  }
}

extension Reason.Test {
  /// The name of the test in JSON.
  var name: String {
    switch self {
    case .reach: "reach"
    case .forum: "forum"
    case .choiceOfLaw: "choice_of_law"
    case .scope(let fact, _, _), .age(let fact, _, _): "scope.\(fact.rawValue)"
    case .doubleCriminality: "double_criminality"
    case .minimumPenalty: "minimum_penalty"
    case .inForce: "in_force"
    case .status: "status"
    case .bindsStates: "binds_states"
    case .responsibility: "responsibility"
    case .exception: "exception"
    case .procedure: "procedure"
    case .noReach: "no_reach"
    }
  }

  /// The number of the rule that a tie belongs to; other tests have none.
  var rule: Int? {
    switch self {
    case .reach(_, let rule), .forum(_, let rule), .choiceOfLaw(_, let rule): rule
    default: nil
    }
  }

  /// The connecting factor of a tie; other tests have none.
  var factor: ConnectingFactor? {
    switch self {
    case .reach(let factor, _), .forum(let factor, _), .choiceOfLaw(let factor, _): factor
    default: nil
    }
  }
}
