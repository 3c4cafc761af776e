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
    list("connections", &json) { report, json in
      for connection in answer.connections { report.write(connection: connection, to: &json) }
    }
    list("findings", &json) { report, json in
      for finding in answer.findings where report.options.all == .yes || finding.isListed {
        report.write(finding: finding, to: &json)
      }
    }
    list("deadlines", &json) { report, json in
      for deadline in answer.deadlines {
        report.write(deadline: deadline, answer.today, to: &json)
      }
    }
    list("bodies", &json) { report, json in
      for advice in answer.bodies where advice.canUse != .no {
        report.write(body: advice, to: &json)
      }
    }
    list("hosts", &json) { report, json in
      for host in answer.hosts { report.write(host: host, to: &json) }
    }
    list("steps", &json) { report, json in
      for step in answer.steps { report.write(step: step, in: answer, to: &json) }
    }
    list("questions", &json) { report, json in
      for question in answer.questions { report.write(question: question, to: &json) }
    }
    list("cautions", &json) { report, json in
      for caution in answer.cautions { report.write(caution: caution, in: answer, to: &json) }
    }
    list("gaps", &json) { $0.write(gaps: answer.gaps, to: &$1) }
    json.close("}")
    pieces.lend(to: &json)
  }

  private mutating func list(
    _ key: StaticString, _ json: inout JSONWriter,
    _ write: (inout JSONReport, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.open("[")
    write(&self, &json)
    json.close("]")
  }

  private mutating func write(connection: Connection, to json: inout JSONWriter) {
    var key = PieceKey(.connection, bits: UInt64(connection.by.bits))
    key.place = connection.place.packed
    key.needs = connection.isDescribed ? 1 : 0
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
    var key = PieceKey(.question, bits: UInt64(question.fact.position))
    key.place = question.partOf?.packed ?? 0
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
    let bodies = sentences.named(caution, in: answer)
    var row = WordRow()
    for body in bodies { row.add(body) }
    let key = PieceKey(.caution, bits: UInt64(caution.kind.position))
    pieces.write(key, row: row.words, owners: bodies, parts, to: &json) {
      $1.field("says", $0.sentences.caution(caution, in: answer))
    }
    json.field("refs", caution.refs)
    json.close("}")
  }

  /// What is not described: what the data says of a place is one piece.
  private mutating func write(gaps: [Gap], to json: inout JSONWriter) {
    var next = 0
    while next < gaps.count {
      let (first, place) = (next, gaps[next].place)
      var row = WordRow(room: gaps.count - first)
      repeat {
        // A place without a file is told by its code: that is found out anew for each answer.
        if case .file = gaps[next].missing {
          row.add(place.packed)
        } else {
          row.add(gaps[next])
        }
        next += 1
      } while next < gaps.count && gaps[next].place == place
      let run = gaps[first..<next]
      pieces.write(PieceKey(.gaps), row: row.words, owners: Array(run), parts, to: &json) {
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
        pieces.write(.route, of: shared.identity, bits: UInt64(index), parts, to: &json) {
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
    pieces.write(.body, of: advice.prepared, bits: bits, parts, to: &json) {
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
