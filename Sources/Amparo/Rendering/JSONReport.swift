/// The answer as JSON: the stable contract for programs.
///
/// Keys stand in a fixed order; what is absent in the answer is left out, and lists are always there.
///
/// A report remembers the pieces that it has written, so that one report writes many answers in little time.
public struct JSONReport: Sendable {
  let parts: JSONParts
  let options: ReportOptions
  var pieces = Pieces()
  private var sentences: Sentences { parts.sentences }
  private var phrasebook: Phrasebook { parts.phrasebook }

  /// A report in the language of the sentences.
  public init(_ sentences: Sentences, options: ReportOptions = ReportOptions()) {
    parts = JSONParts(sentences: sentences)
    self.options = options
  }

  /// Writes a whole answer as one object.
  public mutating func write(_ answer: Answer, to json: inout JSONWriter) {
    json.open("{")
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
    list("findings", findings(answer), &json) { $0.write(finding: $1, to: &$2) }
    list("deadlines", answer.deadlines, &json) { $0.write(deadline: $1, answer.today, to: &$2) }
    list("bodies", answer.bodies, &json) {
      if $1.canUse != .no { $0.write(body: $1, to: &$2) }
    }
    list("hosts", answer.hosts, &json) { $0.write(host: $1, to: &$2) }
    list("steps", answer.steps, &json) { $0.write(step: $1, in: answer, to: &$2) }
    list("questions", answer.questions, &json) { $0.write(question: $1, to: &$2) }
    list("cautions", answer.cautions, &json) { $0.write(caution: $1, in: answer, to: &$2) }
    list("gaps", answer.gaps, &json) { $0.write(gap: $1, to: &$2) }
    json.close("}")
  }

  /// The findings that are shown.
  func findings(_ answer: Answer) -> [Finding] {
    options.all == .yes ? answer.findings : answer.listed
  }

  private mutating func list<Value>(
    _ key: StaticString, _ values: [Value], _ json: inout JSONWriter,
    _ write: (inout JSONReport, Value, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.open("[")
    for value in values { write(&self, value, &json) }
    json.close("]")
  }

  private func write(connection: Connection, to json: inout JSONWriter) {
    json.object { json in
      json.field("place", connection.place.description)
      json.field("by", connection.by.words.map(\.rawValue))
      json.field("described", connection.isDescribed ? "yes" : "no")
    }
  }

  private mutating func write(question: Question, to json: inout JSONWriter) {
    json.open("{")
    json.field("fact", question.fact.rawValue)
    pieces.write(.question(question.fact, question.partOf), parts, to: &json) {
      $1.field("ask", $0.sentences.question(question))
    }
    json.field("settles", question.settles.lazy.map(\.description))
    json.close("}")
  }

  private func write(caution: Caution, in answer: Answer, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", caution.kind.rawValue)
      json.field("says", sentences.caution(caution, in: answer))
      json.field("refs", caution.refs)
    }
  }

  private mutating func write(gap: Gap, to json: inout JSONWriter) {
    pieces.write(.whole, of: gap, parts, to: &json) { parts, json in
      json.object { json in
        json.field("place", gap.place.description)
        json.field("says", parts.sentences.gap(gap))
      }
    }
  }

  private mutating func write(step: Step, in answer: Answer, to json: inout JSONWriter) {
    json.open("{")
    json.field("rank", step.rank)
    json.field("kind", step.kind.rawValue)
    if step.host == nil && step.kind != .closingWindow {
      pieces.write(.title(step.kind), parts, to: &json) {
        $1.field("title", $0.sentences.title(step, in: answer))
      }
    } else {
      json.field("title", sentences.title(step, in: answer))
    }
    pieces.write(.why(step.why), parts, to: &json) {
      $1.field("why", $0.phrasebook.label("why", step.why))
    }
    json.field("by", step.by.map { $0.text })
    json.field("refs", step.refs)
    json.field("privacy", step.privacy.rawValue)
    json.field("reversible", step.reversible.rawValue)
    json.close("}")
  }

  private mutating func write(host: HostAdvice, to json: inout JSONWriter) {
    json.open("{")
    json.field("host", sentences.name(host))
    json.field("platform", host.shared?.value.id)
    json.key("establishment")
    if let place = host.establishment?.place ?? host.host.establishment.value {
      json.string(place.description)
    } else {
      json.null()
    }
    json.field("entity", host.establishment?.entity)
    json.key("routes")
    json.open("[")
    if let shared = host.shared {
      for index in host.order {
        pieces.write(.whole, of: shared.identity, bits: UInt64(index), parts, to: &json) {
          $0.write(route: shared.value.routes[index], to: &$1)
        }
      }
    }
    json.close("]")
    json.field("duties", host.duties.lazy.map(\.description))
    json.close("}")
  }

  private mutating func write(body advice: BodyAdvice, to json: inout JSONWriter) {
    let bits = UInt64(advice.canUse.position << 8 | advice.why.position)
    pieces.write(.whole, of: advice.prepared, bits: bits, parts, to: &json) {
      $0.write(body: advice, to: &$1)
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
