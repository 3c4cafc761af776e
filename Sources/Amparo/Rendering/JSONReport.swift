/// The answer as JSON: the stable contract for programs.
///
/// Keys stand in a fixed order; what is absent in the answer is left out, and lists are always there.
///
/// A report remembers the pieces that it has written, so that one report writes many answers in little time.
public struct JSONReport: Sendable {
  let parts: JSONParts
  let options: ReportOptions
  var pieces = Pieces()
  var names = LawNames()
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
      SituationJSON(answer.situation).write(to: &json) { facts, json in
        var key = PieceKey(.facts)
        key.needs = facts.bits
        pieces.write(key, parts, to: &json) { $1.field("unknown", facts) }
      }
    }
    list("connections", &json) { report, json in
      for connection in answer.connections { report.write(connection: connection, to: &json) }
    }
    list("findings", &json) { report, json in
      let (findings, all) = (answer.findings, report.options.all)
      for place in findings.indices where all == .yes || findings.sheet.isListed(place) {
        report.write(findingAt: place, of: findings.sheet, to: &json)
      }
    }
    list("deadlines", &json) { report, json in
      let sheet = answer.deadlines.sheet
      for row in sheet.order {
        report.write(deadlineIn: Int(row), of: sheet, answer.today, to: &json)
      }
    }
    list("bodies", &json) { report, json in
      for place in answer.bodies.indices where answer.bodies[place].canUse != .no {
        report.write(bodyAt: place, of: answer.bodies, to: &json)
      }
    }
    list("hosts", &json) { report, json in
      for host in answer.hosts { report.write(host: host, to: &json) }
    }
    list("steps", &json) { report, json in
      for place in answer.steps.indices { report.write(stepAt: place, of: answer, to: &json) }
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
    json.key("settles")
    json.open("[")
    let sheet = question.laws.sheet
    question.laws.forEachPlace(settledBy: question.fact) {
      names.write(lawAt: $0, of: sheet, to: &json)
    }
    json.close("]")
    json.close("}")
  }

  private mutating func write(caution: Caution, in answer: Answer, to json: inout JSONWriter) {
    var key = PieceKey(.caution, bits: UInt64(caution.kind.position))
    if caution.refs.isEmpty || Sentences.namesBodies(caution) {
      pieces.write(
        key,
        row: { row in
          if caution.refs.isEmpty { return }
          // Bodies are named by the data that the answer is from.
          row.add(answer.digest)
          for ref in caution.refs { row.add(ref) }
        }, parts, to: &json
      ) { parts, json in
        json.open("{")
        parts.write(headOf: caution, in: answer, to: &json)
        json.field("refs", caution.refs)
        json.close("}")
      }
    } else {
      json.open("{")
      // The head of a caution that is about laws, of which each case has others.
      key.needs = 1
      pieces.write(key, parts, to: &json) { $0.write(headOf: caution, in: answer, to: &$1) }
      json.field("refs", caution.refs)
      json.close("}")
    }
  }

  /// What is not described: what the data says of a place is one piece.
  private mutating func write(gaps: [Gap], to json: inout JSONWriter) {
    var next = 0
    while next < gaps.count {
      let (first, place) = (next, gaps[next].place)
      while next < gaps.count, gaps[next].place == place { next += 1 }
      let run = gaps[first..<next]
      pieces.write(
        PieceKey(.gaps),
        row: { row in
          for index in run.indices {
            // A place without a file is told by its code: that is found out anew for each answer.
            row.add(run[index].isWithoutFile ? place.packed : UInt64(identityOf: run[index]))
          }
        }, owners: Array(run), parts, to: &json
      ) {
        for gap in run {
          $1.open("{")
          $1.field("place", gap.place)
          $1.field("says", $0.sentences.gap(gap))
          $1.close("}")
        }
      }
    }
  }

  private mutating func write(stepAt place: Int, of answer: Answer, to json: inout JSONWriter) {
    json.open("{")
    json.field("rank", answer.steps[place].rank)
    write(headOfStepAt: place, of: answer, to: &json)
    json.field("by", answer.steps[place].by)
    json.field("refs", answer.steps[place].refs)
    let (privacy, reversible) = (answer.steps[place].privacy, answer.steps[place].reversible)
    let key = PieceKey(.effects, bits: UInt64(privacy.position << 8 | reversible.position))
    pieces.write(key, parts, to: &json) {
      $1.field("privacy", privacy.rawValue)
      $1.field("reversible", reversible.rawValue)
    }
    json.close("}")
  }

  /// What a step asks for and why: it hangs on the kind of step, on the service where there is one, and seldom on more.
  private mutating func write(
    headOfStepAt place: Int, of answer: Answer, to json: inout JSONWriter
  ) {
    func write(_ parts: JSONParts, _ json: inout JSONWriter) {
      let step = answer.steps[place]
      json.field("kind", step.kind.rawValue)
      json.field("title", parts.sentences.title(step, in: answer))
      json.field("why", parts.phrasebook.label("why", step.why))
    }
    let kind = answer.steps[place].kind
    let bits = UInt64(kind.position << 8 | answer.steps[place].why.position)
    if let host = answer.steps[place].host {
      guard answer.hosts.indices.contains(host), let service = answer.hosts[host].shared else {
        return write(parts, &json)
      }
      pieces.write(.title, of: service.identity, bits: bits, parts, to: &json, write)
    } else if kind == .closingWindow {
      write(parts, &json)
    } else {
      pieces.write(PieceKey(.title, bits: bits), parts, to: &json, write)
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

  private mutating func write(
    bodyAt place: Int, of bodies: [BodyAdvice], to json: inout JSONWriter
  ) {
    let bits = UInt64(bodies[place].canUse.position << 8 | bodies[place].why.position)
    let key = PieceKey(.body, of: bodies[place].prepared, bits: bits)
    pieces.write(key, owners: [bodies[place].prepared], parts, to: &json) {
      $0.write(body: bodies[place], to: &$1)
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
