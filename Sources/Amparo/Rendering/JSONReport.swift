/// The answer as JSON: the stable contract for programs.
///
/// Keys stand in a fixed order; what is absent in the answer is left out, and lists are always there.
public struct JSONReport {
  let answer: Answer
  let sentences: Sentences
  let options: ReportOptions
  private var phrasebook: Phrasebook { sentences.phrasebook }

  /// A report of the answer in the language of the sentences.
  public init(_ answer: Answer, _ sentences: Sentences, options: ReportOptions = ReportOptions()) {
    self.answer = answer
    self.sentences = sentences
    self.options = options
  }

  /// Writes the whole answer as one object.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("amparo", "1")
      json.key("data")
      json.object { json in
        json.field("version", answer.version)
        json.field("digest", answer.digest)
      }
      json.field("today", answer.today.text)
      json.field("language", phrasebook.language.description)
      if options.redact == .no {
        json.key("situation")
        SituationJSON(answer.situation).write(to: &json)
      }
      list("connections", answer.connections, &json) { $0.write(connection: $1, to: &$2) }
      list("findings", findings, &json) { $0.write(finding: $1, to: &$2) }
      list("deadlines", answer.deadlines, &json) { $0.write(deadline: $1, to: &$2) }
      list("bodies", answer.bodies.filter { $0.canUse != .no }, &json) {
        $0.write(body: $1, to: &$2)
      }
      list("hosts", answer.hosts, &json) { $0.write(host: $1, to: &$2) }
      list("steps", answer.steps, &json) { $0.write(step: $1, to: &$2) }
      list("questions", answer.questions, &json) { $0.write(question: $1, to: &$2) }
      list("cautions", answer.cautions, &json) { $0.write(caution: $1, to: &$2) }
      list("gaps", answer.gaps, &json) { $0.write(gap: $1, to: &$2) }
    }
  }

  private var findings: [Finding] { options.all == .yes ? answer.findings : answer.listed }

  private func list<Value>(
    _ key: StaticString, _ values: [Value], _ json: inout JSONWriter,
    _ write: (JSONReport, Value, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.array { json in for value in values { write(self, value, &json) } }
  }

  private func write(connection: Connection, to json: inout JSONWriter) {
    json.object { json in
      json.field("place", connection.place.description)
      json.field("by", connection.by.words.map(\.rawValue))
      json.field("described", connection.isDescribed ? "yes" : "no")
    }
  }

  private func write(question: Question, to json: inout JSONWriter) {
    json.object { json in
      json.field("fact", question.fact.rawValue)
      json.field("ask", sentences.question(question))
      json.field("settles", question.settles.map(\.description))
    }
  }

  private func write(caution: Caution, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", caution.kind.rawValue)
      json.field("says", sentences.caution(caution, in: answer))
      json.field("refs", caution.refs)
    }
  }

  private func write(gap: Gap, to json: inout JSONWriter) {
    json.object { json in
      json.field("place", gap.place.description)
      json.field("says", sentences.gap(gap))
    }
  }

  private func write(step: Step, to json: inout JSONWriter) {
    json.object { json in
      json.field("rank", step.rank)
      json.field("kind", step.kind.rawValue)
      json.field("title", sentences.title(step, in: answer))
      json.field("why", phrasebook.label("why", step.why))
      json.field("by", step.by.map { $0.text })
      json.field("refs", step.refs)
      json.field("privacy", step.privacy.rawValue)
      json.field("reversible", step.reversible.rawValue)
    }
  }

  private func write(host: HostAdvice, to json: inout JSONWriter) {
    json.object { json in
      json.field("host", sentences.name(host))
      json.field("platform", host.platform?.id)
      json.key("establishment")
      if let place = host.establishment?.place ?? host.host.establishment.value {
        json.string(place.description)
      } else {
        json.null()
      }
      json.field("entity", host.establishment?.entity)
      json.key("routes")
      json.array { json in for route in host.routes { write(route: route, to: &json) } }
      json.field("duties", host.duties.map(\.description))
    }
  }

  private func write(route: Route, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", route.id)
      json.field("kind", route.kind.rawValue)
      json.field("address", route.address)
      json.field("account", route.account.rawValue)
      json.field("legal_name", route.legalName.rawValue)
      json.field("discloses_to_uploader", route.disclosesToUploader.rawValue)
      json.field("archived_publicly", route.archivedPublicly.rawValue)
      json.field("needs", route.needs.map(\.rawValue))
      json.field("stated_time", route.statedTime?.text)
      json.field("says", route.says.map(sentences.text))
      json.field("cite", route.source.cite)
      write(verified: route.source, to: &json)
    }
  }

  private func write(body advice: BodyAdvice, to json: inout JSONWriter) {
    let body = advice.body
    json.object { json in
      json.field("id", body.id.description)
      json.field("place", body.place.description)
      json.field("name", sentences.text(body.name))
      json.field("role", body.role.rawValue)
      json.field("does", sentences.text(body.does))
      json.field("can_use", advice.canUse.rawValue)
      json.field("why", phrasebook.label("body_why", advice.why))
      json.key("channels")
      json.array { json in
        for channel in body.channels {
          json.object { json in
            json.field("kind", channel.kind.rawValue)
            json.field("to", sentences.text(channel.to))
          }
        }
      }
      json.field("counts_as_complaint", body.countsAsComplaint.rawValue)
      json.field("needs_image", body.needsImage.rawValue)
      json.field("languages", body.languages.map(\.description))
      json.field("precondition", body.precondition.map(sentences.text))
      json.field("safety", body.safety.map(sentences.text))
      write(verified: body.source, to: &json)
    }
  }

  /// What was read: the strongest reading stands for all.
  func write(verified source: Source, to json: inout JSONWriter) {
    guard let reading = source.strongest else { return }
    json.key("verified")
    json.object { json in
      json.field("date", reading.date.text)
      json.field("against", reading.against.rawValue)
      json.field("text_as_of", reading.textAsOf?.text)
      json.field("read_in", reading.readIn)
    }
  }
}

/// What a report shows.
public struct ReportOptions: Sendable {
  /// A choice that has two sides.
  public enum Choice: Sendable {
    case yes
    case no
  }

  /// Laws that do not apply too.
  public var all: Choice = .no
  /// Every test of every law.
  public var explain: Choice = .no
  /// Without the situation.
  public var redact: Choice = .no
  /// How wide the text may be.
  public var columns = 80
  /// Whether colour may carry emphasis.
  public var color: Choice = .no

  /// The usual report.
  public init() {}
}

extension Source {
  /// The reading closest to the official text.
  var strongest: Verification? {
    verified.min { $0.against.position < $1.against.position }
  }
}
