import YAML

/// Writes a file in the canonical form: the keys in the order of the readers, two spaces a step, at most 100 columns
/// where the text can be broken.
struct CanonicalWriter {
  /// How many columns a line may have.
  static let columns = 100

  /// The lines of a list or map that stands at an indentation.
  func lines(of node: FormedNode, _ form: Form?, indent: Int) -> [String] {
    switch node.content {
    case .scalar: []
    case .list(let entries): lines(of: entries, elementForm(form), indent: indent)
    case .map(let entries): lines(of: sorted(entries, form), in: form, indent: indent)
    }
  }

  // MARK: Maps

  private func lines(of entries: [FormedEntry], in form: Form?, indent: Int) -> [String] {
    var result: [String] = []
    for (index, entry) in entries.enumerated() {
      let key = self.key(entry)
      let form = valueForm(of: entry.key ?? "", in: form)
      if index > 0, entry.isParted == .yes { result.append("") }
      result += comments(entry.before, indent)
      result += self.lines(of: entry, key: key, form, indent: indent)
      result += comments(entry.after, indent)
    }
    return result
  }

  private func lines(
    of entry: FormedEntry, key: String, _ form: Form?, indent: Int
  ) -> [String] {
    let start = spaces(indent) + key + ":"
    let end = entry.trailing.map { " " + $0 } ?? ""
    let form = chosen(form, for: entry.value)
    if let value = onOneLine(entry.value, form, after: start.unicodeScalars.count + 1) {
      return [start + " " + value + end]
    }
    if case .scalar(let text, let wasQuoted) = entry.value.content {
      return block(
        ScalarText(text: text, form: form, wasQuoted: wasQuoted), start, end, indent: indent + 2)
    }
    return [start + end] + lines(of: entry.value, form, indent: indent + 2)
  }

  private func block(
    _ scalar: ScalarText, _ start: String, _ end: String, indent: Int
  ) -> [String] {
    if let literal = scalar.literal {
      return ["\(start) \(literal.header)\(end)"]
        + literal.lines.map { $0.isEmpty ? "" : spaces(indent) + $0 }
    }
    let lines = scalar.folded(columns: Self.columns - indent) ?? []
    return ["\(start) >-\(end)"] + lines.map { spaces(indent) + $0 }
  }

  // MARK: Lists

  private func lines(of entries: [FormedEntry], _ form: Form?, indent: Int) -> [String] {
    var result: [String] = []
    for (index, entry) in entries.enumerated() {
      let form = chosen(form, for: entry.value)
      if index > 0, entry.isParted == .yes || isParted(form) { result.append("") }
      result += comments(entry.before + (entry.trailing.map { [$0] } ?? []), indent)
      result += element(entry.value, form, indent: indent)
      result += comments(entry.after, indent)
    }
    return result
  }

  private func element(_ node: FormedNode, _ form: Form?, indent: Int) -> [String] {
    let dash = spaces(indent) + "- "
    if let value = onOneLine(node, form, after: indent + 2) { return [dash + value] }
    if case .scalar(let text, let wasQuoted) = node.content {
      return block(
        ScalarText(text: text, form: form, wasQuoted: wasQuoted), spaces(indent) + "-", "",
        indent: indent + 2)
    }
    var lines = lines(of: node, form, indent: indent + 2)
    // Comments before the first key stand before the dash.
    let first = lines.firstIndex { !$0.drop { $0 == " " }.hasPrefix("#") } ?? 0
    let comments = lines[..<first].map { spaces(indent) + $0.drop { $0 == " " } }
    lines.removeFirst(first)
    if let line = lines.first { lines[0] = dash + line.dropFirst(indent + 2) }
    return comments + lines
  }

  /// Whether a blank line stands between such records.
  private func isParted(_ form: Form?) -> Bool {
    guard case .map(let map) = form else { return false }
    return map.isParted == .yes
  }

  // MARK: Comments

  private func comments(_ comments: [String], _ indent: Int) -> [String] {
    comments.map { $0.isEmpty ? "" : spaces(indent) + $0 }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
