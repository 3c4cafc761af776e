/// Checks that every law is tried out by a scenario.
struct TriedLaws {
  /// Laws that no scenario says anything of.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    let named = Set(whole.scenarios.flatMap { $0.scenario.expect.namedLaws })
    return whole.index.names(.law).filter { !named.contains($0) }.compactMap { name in
      whole.index.records[RecordIndex.Name(kind: .law, text: name)].map {
        Diagnostic(.noScenario, at: $0, word: name, severity: .warning)
      }
    }
  }
}

extension Scenario.Expectation {
  /// The laws of all the lists.
  public var namedLaws: [String] {
    applies + arguable + depends.map(\.law) + doesNotApply + notAssessed + notListed + coming
      + deadlines.map(\.law)
  }
}
