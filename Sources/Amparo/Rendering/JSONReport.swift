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
    json.open("{")
    json.field("version", answer.version)
    json.field("digest", answer.digest)
    json.close("}")
    json.field("today", answer.today)
    json.field("language", phrasebook.language.description)
    if options.redact == .no {
      json.key("situation")
      SituationJSON(answer.situation).write(to: &json)
    }
    list("connections", answer.connections, &json) { $0.write(connection: $1, to: &$2) }
    json.key("findings")
    json.open("[")
    for finding in answer.findings where options.all == .yes || finding.isListed {
      write(finding: finding, to: &json)
    }
    json.close("]")
    list("deadlines", answer.deadlines, &json) { $0.write(deadline: $1, answer.today, to: &$2) }
    list("bodies", answer.bodies, &json) {
      if $1.canUse != .no { $0.write(body: $1, to: &$2) }
    }
    list("hosts", answer.hosts, &json) { $0.write(host: $1, to: &$2) }
    list("steps", answer.steps, &json) { $0.write(step: $1, in: answer, to: &$2) }
    list("questions", answer.questions, &json) { $0.write(question: $1, to: &$2) }
    list("cautions", answer.cautions, &json) { $0.write(caution: $1, in: answer, to: &$2) }
    json.key("gaps")
    json.open("[")
    write(gaps: answer.gaps, to: &json)
    json.close("]")
    json.close("}")
  }

  private mutating func list<Values: Collection>(
    _ key: StaticString, _ values: Values, _ json: inout JSONWriter,
    _ write: (inout JSONReport, Values.Element, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.open("[")
    for value in values { write(&self, value, &json) }
    json.close("]")
  }

  private mutating func write(connection: Connection, to json: inout JSONWriter) {
    let key = pieces.key(.connection)
    pieces.row.add(connection.place.packed)
    pieces.row.add(UInt64(connection.by.bits))
    pieces.row.add(connection.isDescribed ? 1 : 0)
    pieces.write(key, parts, to: &json) { _, json in
      json.open("{")
      json.field("place", connection.place)
      json.field("by", connection.by.words.map(\.rawValue))
      json.field("described", connection.isDescribed ? "yes" : "no")
      json.close("}")
    }
  }

  private mutating func write(question: Question, to json: inout JSONWriter) {
    json.open("{")
    let key = pieces.key(.question)
    pieces.row.add(question.fact.position)
    pieces.row.add(question.partOf?.packed ?? 0)
    pieces.write(key, parts, to: &json) {
      $1.field("fact", question.fact.rawValue)
      $1.field("ask", $0.sentences.question(question))
    }
    json.field("settles", question.settles)
    json.close("}")
  }

  private mutating func write(caution: Caution, in answer: Answer, to json: inout JSONWriter) {
    json.open("{")
    json.field("kind", caution.kind.rawValue)
    let key = pieces.key(.caution)
    pieces.row.add(caution.kind.position)
    let bodies = sentences.named(caution, in: answer)
    for body in bodies { pieces.row.add(body) }
    pieces.write(key, owners: bodies, parts, to: &json) {
      $1.field("says", $0.sentences.caution(caution, in: answer))
    }
    json.field("refs", caution.refs)
    json.close("}")
  }

  /// What is not described: what the data says of a place is one piece.
  private mutating func write(gaps: [Gap], to json: inout JSONWriter) {
    var rest = gaps[...]
    while let first = rest.first {
      let run = rest.prefix { $0.place == first.place }
      rest = rest[run.endIndex...]
      let key = pieces.key(.gaps)
      for gap in run {
        // A place without a file is told by its code: that is found out anew for each answer.
        if case .file = gap.missing {
          pieces.row.add(gap.place.packed)
        } else {
          pieces.row.add(gap)
        }
      }
      pieces.write(key, owners: Array(run), parts, to: &json) {
        for gap in run {
          $1.open("{")
          $1.field("place", gap.place)
          $1.field("says", $0.sentences.gap(gap))
          $1.close("}")
        }
      }
    }
  }

  private mutating func write(step: Step, in answer: Answer, to json: inout JSONWriter) {
    json.open("{")
    json.field("rank", step.rank)
    json.field("kind", step.kind.rawValue)
    write(titleOf: step, in: answer, to: &json)
    pieces.write(.why, step.why, parts, to: &json) {
      $1.field("why", $0.phrasebook.label("why", step.why))
    }
    json.field("by", step.by)
    json.field("refs", step.refs)
    json.field("privacy", step.privacy.rawValue)
    json.field("reversible", step.reversible.rawValue)
    json.close("}")
  }

  /// What a step asks for: it hangs on the kind of step, on the service where there is one, and seldom on more.
  private mutating func write(titleOf step: Step, in answer: Answer, to json: inout JSONWriter) {
    guard let host = step.host else {
      if step.kind == .closingWindow {
        return json.field("title", sentences.title(step, in: answer))
      }
      return pieces.write(.title, step.kind, parts, to: &json) {
        $1.field("title", $0.sentences.title(step, in: answer))
      }
    }
    guard answer.hosts.indices.contains(host), let shared = answer.hosts[host].shared else {
      return json.field("title", sentences.title(step, in: answer))
    }
    pieces.write(
      .title, of: shared.identity, bits: UInt64(step.kind.position), parts, to: &json
    ) {
      $1.field("title", $0.sentences.title(step, in: answer))
    }
  }

  private mutating func write(host: HostAdvice, to json: inout JSONWriter) {
    json.open("{")
    json.field("host", sentences.name(host))
    json.field("platform", host.shared?.value.id)
    json.key("establishment")
    if let place = host.establishment?.place ?? host.host.establishment.value {
      json.string(place)
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
    json.field("duties", host.duties)
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
