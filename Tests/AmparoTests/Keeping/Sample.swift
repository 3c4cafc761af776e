@testable import Amparo

/// A value made from a form, right or wrong on purpose.
indirect enum Sample {
  case text(String)
  case list([Sample])
  case map([(key: String, value: Sample)])

  /// As JSON, which is YAML too.
  var json: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .list(let elements): "[" + elements.map(\.json).joined(separator: ", ") + "]"
    case .map(let pairs):
      "{" + pairs.map { "\"\($0.key)\": \($0.value.json)" }.joined(separator: ", ") + "}"
    }
  }

  /// The map with a key set to a value.
  func with(_ key: String, _ value: Sample?) -> Sample {
    guard case .map(var pairs) = self else { return self }
    pairs.removeAll { $0.key == key }
    if let value { pairs.append((key, value)) }
    return .map(pairs)
  }

  /// A right map with nothing more than it needs.
  static func least(_ map: any MapDescription) -> Sample {
    var keys = map.members.filter { $0.isNeeded == .yes }
    for condition in map.conditions {
      switch condition {
      case .oneOf(let names): keys += map.members.filter { $0.key == names[0] }
      case .unless(let key, _, _): keys += map.members.filter { $0.key == key }
      case .together: break
      }
    }
    return .map(keys.map { ($0.key, right($0.form, under: $0.key)[0]) })
  }

  /// Right values: one of each kind that the form allows, and every word of a list.
  static func right(_ form: Form, under key: String) -> [Sample] {
    switch form {
    // Which platforms there are is for the reader alone, as with the names of places.
    case .text where key == HostKey.platform.rawValue: [.text(HeldData.platforms[0])]
    case .text, .place, .string: [.text("ES")]
    case .slug: [.text("a-slug")]
    case .digest: [.text(String(repeating: "0a", count: 32))]
    // An end is not before its start.
    case .day: [.text(key == "to" ? "2026-12-31" : "2026-02-28")]
    case .partialDay: [.text("2026-02-28"), .text("2026-11"), .text("2026")]
    case .moment: [.text("2026-02-28"), .text("2026-11-20T10:00+11:00")]
    case .period: [.text("3 months"), .text("10 working_days")]
    case .number, .integer: [.text("18")]
    case .holiday: [.text("march 8"), .text("first monday of may"), .text("easter - 2")]
    case .oneOf(let words): words.map { .text($0) }
    case .localText: [.map([("en", .text("a")), ("es", .text("b"))])]
    case .name: [.map([("en", .text("a"))])]
    case .list(let element, let least, _):
      right(element, under: key).map { .list(Array(repeating: $0, count: max(1, least))) }
    case .map(let map): [least(map)]
    case .either(let forms): forms.flatMap { right($0, under: key) }
    case .nothing: []
    }
  }

  /// Wrong values: of a kind that the form does not allow, and texts that are not what it asks for.
  static func wrong(_ form: Form, under key: String) -> [Sample] {
    let forms: [Form] = if case .either(let several) = form { several } else { [form] }
    var wrong: [Sample] = [.text("")]
    let takesText = forms.contains { form in
      switch form {
      case .list, .map, .localText, .name: false
      default: true
      }
    }
    if !takesText { wrong.append(.text("ES")) }
    if !forms.contains(where: { if case .list = $0 { true } else { false } }) {
      wrong.append(.list([.text("ES")]))
    }
    let takesMap = forms.contains { form in
      switch form {
      case .map, .localText, .name: true
      default: false
      }
    }
    if !takesMap { wrong.append(.map([("en", .text("a")), ("es", .text("b"))])) }
    for case .list(let element, let least, let most) in forms {
      wrong += self.wrong(element, under: key).map { .list([$0]) }
      let value = right(element, under: key)[0]
      if least > 0 { wrong.append(.list(Array(repeating: value, count: least - 1))) }
      if let most { wrong.append(.list(Array(repeating: value, count: most + 1))) }
    }
    let takesAnyText = forms.contains { if case .text = $0 { true } else { false } }
    if takesText, !takesAnyText {
      wrong += ["No such word", "2026-02-31T", "3 moons"].map { .text($0) }
    }
    return wrong
  }
}
