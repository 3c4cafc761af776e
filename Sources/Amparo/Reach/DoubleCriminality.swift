/// Whether the act was an offence where it was done: asked of the law of that place, not noted beside a rule.
///
/// It hangs on the case alone, so it is found once however many rules ask for it.
struct DoubleCriminality {
  private let facts: CaseFacts
  /// The criminal laws of the place of the act and of its country; nil where the data has no file for it.
  private let offences: [OffenceTable]?
  private var found: Verdict?

  init(_ facts: CaseFacts, offences: [OffenceTable]?) {
    self.facts = facts
    self.offences = offences
  }

  mutating func verdict() -> Verdict {
    if let found { return found }
    let verdict = reckon()
    found = verdict
    return verdict
  }

  private func reckon() -> Verdict {
    guard facts.situation.uploader.location.isKnown else { return .unknown(.uploaderLocation) }
    guard let offences, offences.contains(where: { !$0.isEmpty }) else { return .notAssessed }
    return .any(offences.map { $0.verdict(facts) })
  }
}

/// What the criminal laws of a place say of an act: whether one of them is in force and covers it.
struct OffenceTable: Sendable {
  private let table: TestTable
  let isEmpty: Bool

  init(_ laws: [Law]) {
    var table = TestTable(Area(codes: []))
    let offences = laws.filter { $0.track == .criminal && $0.binding == .persons }.map { law in
      let inForce = TermOfLaw(law.inForce).map {
        table.add(.inForce($0, .act(conduct: law.reachedConduct)))
      }
      let scope = table.add(PreparedScope(law.covers))
      return table.add(.all(table.add(([inForce].compactMap { $0 }) + scope)))
    }
    _ = table.add(.any(table.add(offences)))
    self.table = table
    isEmpty = offences.isEmpty
  }

  func verdict(_ facts: CaseFacts) -> Verdict {
    var values = [Verdict](repeating: .no, count: table.tests.count)
    // None of these tests asks for it in turn.
    var none = DoubleCriminality(facts, offences: nil)
    table.put(values.indices, to: facts, &none, &values)
    return values.last ?? .no
  }
}
