/// A JSON Schema (draft 7, which the language servers of editors know), made from what the readers ask for.
public struct JSONSchema {
  private let root: any MapDescription
  private let phrasebook: Phrasebook
  private var names: [String] = []
  private var maps: [String: any MapDescription] = [:]

  /// The schema of a kind of file, its explanations in the language of the phrasebook.
  public init(_ kind: FileKind, _ phrasebook: Phrasebook) { self.init(kind.map, phrasebook) }

  /// The schema of a situation, as a file, a line of a batch or a scenario gives it.
  public init(situation phrasebook: Phrasebook) { self.init(SituationKey.map, phrasebook) }

  /// The schema of an answer as JSON.
  public init(answer phrasebook: Phrasebook) { self.init(AnswerForm.answer, phrasebook) }

  init(_ root: any MapDescription, _ phrasebook: Phrasebook) {
    self.root = root
    self.phrasebook = phrasebook
    collect(.map(root))
  }

  /// Notes every map that is reached, once, in the order of the keys.
  private mutating func collect(_ form: Form) {
    switch form {
    case .map(let map):
      if maps[map.name] != nil { return }
      maps[map.name] = map
      names.append(map.name)
      for member in map.members { collect(member.form) }
      if let others = map.others { collect(others) }
    case .list(let element, _, _): collect(element)
    case .either(let forms): for form in forms { collect(form) }
    default: break
    }
  }

  /// The schema's text.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "http://json-schema.org/draft-07/schema#")
      json.field("title", root.name)
      json.field("$ref", reference(root.name))
      json.key("definitions")
      json.object { json in
        for name in names {
          guard let map = maps[name] else { continue }
          json.key(named: name)
          write(map, to: &json)
        }
      }
    }
    json.newline()
    return json.text
  }

  private func reference(_ name: String) -> String { "#/definitions/\(name)" }

  private func write(_ map: any MapDescription, to json: inout JSONWriter) {
    json.object { json in
      json.field("type", "object")
      json.key("additionalProperties")
      if let others = map.others { write(others, to: &json) } else { json.refusal() }
      json.key("properties")
      json.object { json in
        for member in map.members {
          json.key(named: member.key)
          write(member.form, to: &json)
        }
      }
      let needed = map.members.filter { $0.isNeeded == .yes }.map(\.key)
      if !needed.isEmpty { json.field("required", needed) }
      for condition in map.conditions { write(condition, to: &json) }
    }
  }

  private func write(_ condition: MapCondition, to json: inout JSONWriter) {
    switch condition {
    case .oneOf(let keys):
      json.key("anyOf")
      json.array { json in
        for key in keys { json.object { $0.field("required", [key]) } }
      }
    case .together(let keys):
      json.key("dependencies")
      json.object { json in
        for key in keys {
          json.key(named: key)
          json.array { json in for other in keys where other != key { json.string(other) } }
        }
      }
    case .unless(let key, let other, let word):
      json.key("if")
      json.object { json in
        json.key("properties")
        json.object { json in
          json.key(named: other)
          json.object { $0.field("const", word) }
        }
      }
      json.key("then")
      json.object { _ in }
      json.key("else")
      json.object { $0.field("required", [key]) }
    }
  }

  func write(_ form: Form, to json: inout JSONWriter) {
    json.object { json in
      switch form {
      case .map(let map): json.field("$ref", reference(map.name))
      case .list(let element, let least, let most):
        json.field("type", "array")
        json.key("items")
        write(element, to: &json)
        if least > 0 { json.field("minItems", least) }
        if let most { json.field("maxItems", most) }
      case .either(let forms):
        json.key("anyOf")
        json.array { json in for form in forms { write(form, to: &json) } }
      case .localText: texts(needed: ["en", "es"], to: &json)
      case .name: texts(needed: [], to: &json)
      default: json.scalar(form)
      }
      explain(form, in: &json)
    }
  }

  /// A text in several languages.
  private func texts(needed: [String], to json: inout JSONWriter) {
    json.field("type", "object")
    json.key("additionalProperties")
    write(.text, to: &json)
    if needed.isEmpty { json.field("minProperties", 1) } else { json.field("required", needed) }
  }

  private func explain(_ form: Form, in json: inout JSONWriter) {
    guard let word = form.explained else { return }
    json.field("description", phrasebook.say("editor.form.\(word)"))
  }
}

extension Form {
  /// The word for the form under which the phrasebook explains it; nil where it explains itself.
  var explained: String? {
    switch self {
    case .slug: "id"
    case .day: "day"
    case .partialDay: "partial_day"
    case .moment: "moment"
    case .period: "period"
    case .place: "place"
    case .holiday: "holiday"
    case .localText: "local_text"
    case .name: "name"
    case .text, .digest, .number, .oneOf, .list, .map, .either, .string, .integer, .nothing: nil
    }
  }
}
