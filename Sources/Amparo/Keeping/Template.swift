import YAML

/// A record to be filled in: the keys that must be there, and those that most of the samples have.
struct Template {
  /// What stands where something is to be written.
  static let blank = "…"

  /// The template of a value, by its form and what others wrote.
  static func node(_ form: Form, _ samples: [Node]) -> FormedNode {
    switch form {
    case .map(let map): self.map(map, samples)
    case .list(let element, _, _): list(element, samples)
    case .either(let forms): node(usual(forms, samples), samples)
    case .localText:
      FormedNode(content: .map([entry("en", text(blank)), entry("es", text(blank))]), isFlow: true)
    case .name: FormedNode(content: .map([entry("en", text(blank))]), isFlow: true)
    case .oneOf: text(words(samples))
    default: text(blank)
    }
  }

  private static func map(_ map: any MapDescription, _ samples: [Node]) -> FormedNode {
    let samples = samples.filter { $0.kind == .mapping }
    var needed = Set(map.members.filter { $0.isNeeded == .yes }.map(\.key))
    for case .oneOf(let keys) in map.conditions {
      let most = keys.max { count($0, samples) < count($1, samples) }
      if let most { needed.insert(most) }
    }
    let entries = map.members.compactMap { member -> FormedEntry? in
      let values = samples.compactMap { $0.value(forKey: member.key) }
      let isUsual = !values.isEmpty && values.count * 2 >= samples.count
      guard isUsual || needed.contains(member.key) else { return nil }
      return entry(member.key, node(member.form, values))
    }
    let isFlow = samples.filter { $0.style == .flow }.count * 2 > samples.count
    return FormedNode(content: .map(entries), isFlow: isFlow)
  }

  private static func list(_ element: Form, _ samples: [Node]) -> FormedNode {
    let elements = samples.flatMap { $0.elements.map { $0 } }
    let node = node(element, elements)
    var isFlow = true
    if case .map = node.content { isFlow = false }
    return FormedNode(
      content: .list([FormedEntry(key: nil, value: node)]), isFlow: isFlow)
  }

  private static func count(_ key: String, _ samples: [Node]) -> Int {
    samples.count { $0.value(forKey: key) != nil }
  }

  /// Of several forms, the one that most samples have.
  private static func usual(_ forms: [Form], _ samples: [Node]) -> Form {
    let kinds: [Node.Kind] = [.mapping, .sequence, .scalar]
    let kind = kinds.max { one, other in
      samples.count { $0.kind == one } < samples.count { $0.kind == other }
    }
    let fitting = forms.first { form in
      switch form {
      case .map, .localText, .name: kind == .mapping
      case .list: kind == .sequence
      default: kind == .scalar
      }
    }
    return fitting ?? forms.first ?? .text
  }

  /// The words that the samples have, most frequent first.
  private static func words(_ samples: [Node]) -> String {
    var counts: [String: Int] = [:]
    for sample in samples where sample.kind == .scalar { counts[sample.text, default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    if sorted.isEmpty { return blank }
    var words: [String] = []
    for word in sorted where (words + [word]).joined(separator: " | ").count <= 60 {
      words.append(word)
    }
    return (words.count < sorted.count ? words + [blank] : words).joined(separator: " | ")
  }

  private static func text(_ text: String) -> FormedNode {
    FormedNode(content: .scalar(text, wasQuoted: .no), isFlow: false)
  }

  private static func entry(_ key: String, _ value: FormedNode) -> FormedEntry {
    FormedEntry(key: key, value: value)
  }
}
