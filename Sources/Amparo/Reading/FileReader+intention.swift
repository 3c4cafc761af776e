import YAML

enum IntentionKey: String, FieldKey {
  case rule, of, says
}

enum GapKey: String, FieldKey {
  case conduct, image, says
}

extension FileReader {
  /// What is meant as it stands, by the rule that would report it.
  mutating func intention(_ node: Node) -> Intention? {
    guard let fields = fields(node, IntentionKey.self) else { return nil }
    let rule = required(.rule, in: fields)
    let of = text(fields[.of])
    let says = localText(required(.says, in: fields))
    guard let rule, let name = text(rule), let says else { return nil }
    let rules = Diagnostic.Kind.allCases.filter { $0.layer == .proofs }.map(\.rawValue)
    guard rules.contains(name) else {
      report(
        .unknownWord, at: rule, word: name,
        expected: NearestWord.to(name, among: rules) ?? rules.joined(separator: ", "))
      return nil
    }
    return Intention(rule: name, of: of, says: says)
  }

  /// A gap in words alone, or one that says for which conduct and which images.
  mutating func gap(_ node: Node) -> LocalText? {
    localText(node["says"] ?? node)
  }

  /// The conduct and the images of a gap that names them; one of the two left out means all.
  mutating func statedGap(_ node: Node) -> StatedGap? {
    guard node["says"] != nil, let fields = fields(node, GapKey.self) else { return nil }
    if fields[.conduct] == nil, fields[.image] == nil {
      report(.missingKey, at: node, word: GapKey.conduct.rawValue)
    }
    let conduct: [Conduct]? = fields[.conduct].map { words($0) }
    let image: [ImageKind]? = fields[.image].map { words($0) }
    guard let says = fields[.says].flatMap({ localText($0) }) else { return nil }
    return StatedGap(
      conduct: conduct.map { ValueSet($0) } ?? .all, image: image.map { ValueSet($0) } ?? .all,
      says: says)
  }
}
