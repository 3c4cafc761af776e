extension CanonicalWriter {
  /// The node on one line, where it may stand so after so many columns.
  func onOneLine(_ node: FormedNode, _ form: Form?, after column: Int) -> String? {
    if node.hasComments { return nil }
    if case .scalar(let text, let wasQuoted) = node.content {
      let scalar = ScalarText(text: text, form: form, wasQuoted: wasQuoted)
      let line = scalar.onOneLine(inFlow: false)
      if scalar.literal != nil { return nil }
      if scalar.keepsQuotes { return line }
      let fits = column + line.unicodeScalars.count <= Self.columns
      return fits || scalar.folded(columns: Self.columns) == nil ? line : nil
    }
    return node.isFlow || isEmpty(node) ? flow(node, form) : nil
  }

  /// The node in brackets; nil where something in it needs lines of its own.
  private func flow(_ node: FormedNode, _ form: Form?) -> String? {
    switch node.content {
    case .scalar(let text, let wasQuoted):
      if text.contains("\n") { return nil }
      return ScalarText(text: text, form: form, wasQuoted: wasQuoted).onOneLine(inFlow: true)
    case .list(let entries):
      let form = elementForm(form)
      var parts: [String] = []
      for entry in entries {
        guard let part = flow(entry.value, chosen(form, for: entry.value)) else { return nil }
        parts.append(part)
      }
      let line = parts.joined(separator: ", ")
      // Brackets in brackets stand apart.
      return line.hasPrefix("{") || line.hasPrefix("[") ? "[ \(line) ]" : "[\(line)]"
    case .map(let entries):
      if entries.isEmpty { return "{}" }
      var parts: [String] = []
      for entry in sorted(entries, form) {
        let key = self.key(entry)
        let form = valueForm(of: entry.key ?? "", in: form)
        guard let part = flow(entry.value, chosen(form, for: entry.value)) else { return nil }
        parts.append("\(key): \(part)")
      }
      return "{ \(parts.joined(separator: ", ")) }"
    }
  }

  private func isEmpty(_ node: FormedNode) -> Bool {
    switch node.content {
    case .scalar: false
    case .list(let entries), .map(let entries): entries.isEmpty
    }
  }

  // MARK: Forms

  /// Of several forms, the one that the node is written in.
  func chosen(_ form: Form?, for node: FormedNode) -> Form? {
    guard case .either(let forms) = form else { return form }
    return forms.first { form in
      switch (node.content, form) {
      case (.map, .map), (.map, .localText), (.map, .name), (.list, .list): true
      case (.scalar, .map), (.scalar, .list), (.scalar, .localText), (.scalar, .name): false
      case (.scalar, _): true
      default: false
      }
    }
  }

  func elementForm(_ form: Form?) -> Form? {
    if case .list(let element, _, _) = form { element } else { nil }
  }

  func valueForm(of key: String, in form: Form?) -> Form? {
    switch form {
    case .map(let map): map.member(key)?.form ?? map.others
    case .localText, .name: .text
    default: nil
    }
  }

  /// A key as it is written: `on`, which some readers take for a truth value, stands in quotes.
  func key(_ entry: FormedEntry) -> String {
    ScalarText(text: entry.key ?? "", form: nil).onOneLine(inFlow: true)
  }

  /// The entries in the order in which the readers declare the keys; the others after them, as they stood.
  func sorted(_ entries: [FormedEntry], _ form: Form?) -> [FormedEntry] {
    let position: (String) -> Int?
    switch form {
    case .map(let map): position = { map.member($0)?.position }
    case .localText, .name: position = { ["en", "es"].firstIndex(of: $0) }
    default: return entries
    }
    let ranked = entries.enumerated().map { index, entry in
      (position(entry.key ?? "") ?? 1000 + index, entry)
    }
    return ranked.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
