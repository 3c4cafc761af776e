import YAML

extension Proofs {
  /// What the proofs find in the data, where it stands, save what is said to be meant so.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    let places = ProofPlaces(whole.roots)
    return Proofs(whole.lawbook).reported().compactMap { finding in
      guard let node = places.node(finding.path) else { return nil }
      var diagnostic = Diagnostic(
        finding.kind, at: node, word: finding.word, severity: finding.kind.usualSeverity)
      diagnostic.witness = finding.witness
      let other = finding.other.flatMap { places.node(RecordPath(record: .law($0)).at(.key("id"))) }
      if let other {
        diagnostic.related = [
          Diagnostic.Related(
            kind: .against, file: other.file, line: other.line, column: other.column)
        ]
      }
      return diagnostic
    }
  }

  /// The findings without those that a record says are meant, and the intentions that nothing answers to.
  func reported() -> [ProofFinding] {
    let findings = findings()
    var used: Set<RecordPath> = []
    let left = findings.filter { finding in
      let meant = intentions(finding.path.record).filter { $0.intention.covers(finding) }
      used.formUnion(meant.map(\.path))
      return meant.isEmpty
    }
    let idle = everyIntention.filter { !used.contains($0.path) }.map { stated in
      ProofFinding(kind: .idleIntention, path: stated.path, word: stated.intention.rule)
    }
    return left + idle
  }

  /// An intention, and where it stands.
  private typealias Stated = (intention: Intention, path: RecordPath)

  private func intentions(_ record: RecordPath.Record) -> [Stated] {
    let path = RecordPath(record: record)
    let list: [Intention] =
      switch record {
      case .law(let id): lawbook.law(id.description)?.intended ?? []
      case .file(let name): intended(name)
      case .calendar: []
      }
    return list.enumerated().map { ($0.element, path.at(.key("intended"), .item($0.offset))) }
  }

  private func intended(_ name: String) -> [Intention] {
    lawbook.instruments.first { $0.id == name }?.intended
      ?? PlaceCode(name).flatMap { lawbook.jurisdictions[$0]?.intended } ?? []
  }

  private var everyIntention: [Stated] {
    books.flatMap { intentions(.file($0.name)) }
      + lawbook.everyLaw.filter { !$0.intended.isEmpty }.flatMap { intentions(.law($0.id)) }
  }
}

extension Intention {
  /// Whether a finding is what the intention is about.
  fileprivate func covers(_ finding: ProofFinding) -> Bool {
    guard rule == finding.kind.rawValue else { return false }
    return of == nil || of == finding.word || of == finding.other?.description
  }
}
