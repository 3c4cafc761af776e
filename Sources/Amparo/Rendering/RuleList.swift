/// The rules of the check with a sentence each.
public struct RuleList {
  private let phrasebook: Phrasebook

  /// The rules in the phrasebook's language.
  public init(_ phrasebook: Phrasebook) { self.phrasebook = phrasebook }

  /// Layer by layer: the rule, how bad a breach is, and the sentence.
  public func text(columns: Int) -> String {
    var layout = TextLayout(columns: columns, color: .no)
    for layer in CheckLayer.allCases {
      layout.heading(phrasebook.label("check_layer", layer))
      for rule in CheckRule.all where rule.layer == layer {
        let severity = phrasebook.label("severity", rule.severity)
        layout.paragraph("\(rule.id) (\(severity))", first: "  ", indent: 4)
        layout.paragraph(Self.sentence(rule, phrasebook), first: "    ", indent: 4)
      }
    }
    return layout.text
  }

  /// What the rule says; of the form of a file, what is refused.
  static func sentence(_ rule: CheckRule, _ phrasebook: Phrasebook) -> String {
    let sentence = phrasebook.say(rule.key, ["word": "…"])
    guard rule.isOnNotation else { return sentence }
    return phrasebook.say("check.refused", ["word": sentence])
  }
}
