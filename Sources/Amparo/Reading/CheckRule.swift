import YAML

/// A rule of the check, by a name that never changes: the layer, a slash, and what is wrong.
public struct CheckRule: Hashable, Sendable, Comparable {
  /// The layer that it belongs to.
  public let layer: CheckLayer
  /// The name: `references/no-reference`.
  public let id: String
  /// How bad a breach of it is, where nothing makes it worse or better.
  public let severity: Diagnostic.Severity
  /// The key of its sentence in the phrasebooks.
  let key: String
  /// Whether it is on how a file is written, so that its sentence tells what is refused.
  let isOnNotation: Bool

  init(_ kind: Diagnostic.Kind) {
    layer = kind.layer
    id = "\(kind.layer.rawValue)/\(Self.name(kind.rawValue))"
    severity = kind.usualSeverity
    key = "rule.\(kind.rawValue)"
    isOnNotation = false
  }

  /// A rule on how a file is written; `code` is the phrasebook's word for it.
  init(form code: String) {
    layer = .form
    id = "\(CheckLayer.form.rawValue)/\(Self.name(code))"
    severity = .error
    key = "yaml.\(code)"
    isOnNotation = true
  }

  /// Every rule, layer by layer, in the order of their names.
  public static var all: [CheckRule] {
    let kinds = Diagnostic.Kind.allCases.filter { $0 != .yaml }.map { CheckRule($0) }
    let forms = YAMLError.Code.allCases.map { CheckRule(form: $0.word) }
    return (kinds + forms).sorted()
  }

  /// In the order of the layers, then of the names.
  public static func < (left: CheckRule, right: CheckRule) -> Bool {
    (left.layer.position, left.id) < (right.layer.position, right.id)
  }

  private static func name(_ word: String) -> String { word.replacing("_", with: "-") }
}

extension Diagnostic {
  /// The rule that is broken.
  public var rule: CheckRule {
    kind == .yaml ? CheckRule(form: expected ?? "") : CheckRule(kind)
  }
}

extension YAMLError.Code {
  /// The word of the phrasebook: the code without the name of the notation.
  var word: String { String(rawValue.dropFirst("yaml_".count)) }
}
