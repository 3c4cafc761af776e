import YAML

extension Proofs {
  /// What the proofs find in the data, where it stands, save what is said to be meant so.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    let places = ProofPlaces(whole.roots)
    return Proofs(whole.clerk).reported().compactMap { finding in
      guard let node = places.node(finding.path) else { return nil }
      var diagnostic = Diagnostic(
        finding.kind, at: node, word: finding.word, severity: finding.kind.usualSeverity)
      diagnostic.witness = finding.witness
      let isGroup = finding.kind == .sameClaims
      if isGroup {
        diagnostic.word = ([finding.word] + finding.others.map(\.description))
          .joined(separator: ", ")
      }
      diagnostic.related = finding.others.compactMap { other in
        places.node(RecordPath(record: .law(other)).at(.key("id"))).map { node in
          Diagnostic.Related(isGroup ? .same : .against, at: node)
        }
      }
      return diagnostic
    }
  }

  /// The findings without those that a record says are meant, and the intentions that nothing answers to.
  func reported() -> [ProofFinding] {
    var intentions = Intentions(lawbook, files: books.map(\.name))
    return findings().compactMap { intentions.unmeant($0) } + intentions.idle
  }
}
