import YAML

enum IntentionKey: String, FieldKey {
  case rule, of, says
}

enum GapKey: String, FieldKey {
  case conduct, image, says
}

extension FileReader {
  /// What is meant as it stands, by the rule that would report it.
  mutating func intention(_ node: LentNode) -> Intention? {
    guard let fields = fields(node, IntentionKey.map) else { return nil }
    let of = text(fields[.of])
    guard let rule = fields[.rule], let name = text(rule), let says = localText(fields[.says])
    else { return nil }
    guard IntentionKey.rules.contains(name) else {
      report(
        .unknownWord, at: rule, word: name,
        expected: NearestWord.to(name, among: IntentionKey.rules)
          ?? IntentionKey.rules.joined(separator: ", "))
      return nil
    }
    return Intention(rule: name, of: of, says: says)
  }

  /// A gap in words alone, or one that says for which conduct and which images.
  mutating func gap(_ node: LentNode) -> LocalText? {
    localText(node["says"] ?? node)
  }

  /// The conduct and the images of a gap that names them; one of the two left out means all.
  mutating func statedGap(_ node: LentNode) -> StatedGap? {
    guard node["says"] != nil, let fields = fields(node, GapKey.map) else { return nil }
    let conduct: [Conduct]? = fields[.conduct].map { words($0) }
    let image: [ImageKind]? = fields[.image].map { words($0) }
    guard let says = fields[.says].flatMap({ localText($0) }) else { return nil }
    return StatedGap(
      conduct: conduct.map { ValueSet($0) } ?? .all, image: image.map { ValueSet($0) } ?? .all,
      says: says)
  }
}
