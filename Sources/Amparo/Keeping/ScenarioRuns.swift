import YAML

/// Runs the worked situations and says where an answer is not the one that the law gives.
struct ScenarioRuns {
  /// Every expectation that is not met, where it stands.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    // From files that could not be read as they are, many an answer would be another.
    if whole.diagnostics.contains(where: { $0.severity == .error }) {
      return [
        Diagnostic(
          file: whole.files.shown("scenarios"), line: 0, column: 0, severity: .warning,
          kind: .notRun, word: "", expected: nil)
      ]
    }
    var clerk = whole.clerk
    return whole.scenarios.flatMap { worked in
      worked.scenario.differences(asking: &clerk).map { difference in
        let expect = worked.root["expect"] ?? worked.root
        return Diagnostic(
          .differentAnswer, at: node(saying: difference.subject, in: expect) ?? expect,
          word: difference.description)
      }
    }
  }

  /// The first scalar with that text.
  private static func node(saying text: String, in node: Node) -> Node? {
    switch node.kind {
    case .scalar: return node.textEquals(text) ? node : nil
    case .sequence:
      for element in node.elements {
        if let found = self.node(saying: text, in: element) { return found }
      }
    case .mapping:
      for (_, value) in node.pairs {
        if let found = self.node(saying: text, in: value) { return found }
      }
    }
    return nil
  }
}
