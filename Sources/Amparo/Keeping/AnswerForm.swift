/// The maps of an answer as JSON, which `JSONReport` writes.
struct AnswerForm: MapDescription {
  let name: String
  let members: [MapMember]
  let conditions: [MapCondition] = []

  /// A map with keys that are always there, and keys that are left out where nothing is to say.
  init(
    _ name: String, always: KeyValuePairs<String, Form>,
    else others: KeyValuePairs<String, Form> = [:]
  ) {
    self.name = name
    members =
      always.map { MapMember(key: $0.key, form: $0.value, isNeeded: .yes) }
      + others.map { MapMember(key: $0.key, form: $0.value, isNeeded: .no) }
  }

  /// A map whose keys have one form, and may all be left out.
  init(_ name: String, keys: [String], form: Form) {
    self.name = name
    members = keys.map { MapMember(key: $0, form: form, isNeeded: .no) }
  }

  private static func list(_ map: AnswerForm) -> Form { .list(.map(map)) }
  private static var strings: Form { .list(.string) }

  /// The whole answer.
  static var answer: AnswerForm {
    AnswerForm(
      "answer",
      always: [
        "amparo": .oneOf(["1"]), "data": .map(data), "today": .day, "language": .string,
        "connections": list(connection), "findings": list(finding), "deadlines": list(deadline),
        "bodies": list(body), "hosts": list(host), "steps": list(step),
        "questions": list(question), "cautions": list(caution), "gaps": list(gap),
      ], else: ["situation": .map(situation)])
  }

  private static var data: AnswerForm {
    AnswerForm("data", always: ["version": .string, "digest": .string])
  }

  private static var connection: AnswerForm {
    AnswerForm(
      "connection",
      always: [
        "place": .place, "by": .words(Connection.Tie.self), "described": .oneOf(["yes", "no"]),
      ])
  }

  private static var question: AnswerForm {
    AnswerForm(
      "question", always: ["fact": .word(Fact.self), "ask": .string, "settles": strings])
  }

  private static var caution: AnswerForm {
    AnswerForm(
      "caution", always: ["kind": .word(Caution.Kind.self), "says": .string, "refs": strings])
  }

  private static var gap: AnswerForm {
    AnswerForm("gap", always: ["place": .place, "says": .string])
  }

  private static var step: AnswerForm {
    AnswerForm(
      "step",
      always: [
        "rank": .integer, "kind": .word(Step.Kind.self), "title": .string, "why": .string,
        "refs": strings, "privacy": .word(Step.Privacy.self), "reversible": .word(Trilean.self),
      ], else: ["by": .string])
  }

  /// What was read, of the strongest reading.
  static var verified: AnswerForm {
    AnswerForm(
      "verified", always: ["date": .day, "against": .word(Verification.Against.self)],
      else: ["text_as_of": .string, "read_in": .string])
  }

  private static var body: AnswerForm {
    AnswerForm(
      "body",
      always: [
        "id": .string, "place": .place, "name": .string, "role": .word(Body.Role.self),
        "does": .string, "can_use": .oneOf(["yes", "unknown"]), "why": .string,
        "channels": list(channel), "counts_as_complaint": .word(Trilean.self),
        "needs_image": .word(Trilean.self), "languages": strings, "verified": .map(verified),
      ], else: ["precondition": .string, "safety": .string])
  }

  private static var channel: AnswerForm {
    AnswerForm("channel", always: ["kind": .word(Channel.Kind.self), "to": .string])
  }

  private static var host: AnswerForm {
    AnswerForm(
      "host",
      always: [
        "host": .string, "establishment": .either([.place, .nothing]), "routes": list(route),
        "duties": strings,
      ], else: ["platform": .slug, "entity": .string])
  }

  private static var route: AnswerForm {
    AnswerForm(
      "route",
      always: [
        "id": .slug, "kind": .word(Route.Kind.self), "address": .string,
        "account": .word(Route.AccountNeed.self), "legal_name": .word(Trilean.self),
        "discloses_to_uploader": .word(Route.Disclosure.self),
        "archived_publicly": .word(Trilean.self), "needs": .words(NoticeElement.self),
        "cite": .string, "verified": .map(verified),
      ], else: ["stated_time": .period, "says": .string])
  }
}
