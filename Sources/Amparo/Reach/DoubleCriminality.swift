/// Whether the act was an offence where it was done: asked of the law of that place, not noted beside a rule.
///
/// It hangs on the case alone, so it is found once however many rules ask for it.
struct DoubleCriminality {
  private let facts: CaseFacts
  /// The criminal laws of the place of the act; nil where the data has no file for it.
  private let own: OffenceTable?
  /// Those of its country, where it is a part of one.
  private let whole: OffenceTable?
  private var found: Verdict?

  init(_ facts: CaseFacts, _ own: OffenceTable?, ofCountry whole: OffenceTable? = nil) {
    self.facts = facts
    self.own = own
    self.whole = whole
  }

  mutating func verdict() -> Verdict {
    if let found { return found }
    let verdict = reckon()
    found = verdict
    return verdict
  }

  private func reckon() -> Verdict {
    guard facts.situation.uploader.location.isKnown else { return .unknown(.uploaderLocation) }
    if own?.isEmpty ?? true, whole?.isEmpty ?? true { return .notAssessed }
    let here = own?.verdict(facts) ?? .no
    // One offence that is sure settles it.
    return here == .yes ? here : here.or(whole?.verdict(facts) ?? .no)
  }
}

/// What the criminal laws of a place say of an act: whether one of them is in force and covers it.
///
/// A class, so that a case that may ask it holds a reference.
final class OffenceTable: Sendable {
  private let table: TestTable
  /// Each offence, as the test that is made of all of its tests; those that are its own stand right before it.
  private let offences: [TestNumber]

  init(_ laws: [Law]) {
    var table = TestTable(Area(codes: []))
    let offences = laws.filter { $0.track == .criminal && $0.binding == .persons }
    self.offences = offences.map { law in
      let inForce = TermOfLaw(law.inForce).map {
        table.add(.inForce($0, .act(conduct: law.reachedConduct)))
      }
      let scope = table.add(PreparedScope(law.covers))
      return table.add(.all(table.add(([inForce].compactMap { $0 }) + scope)))
    }
    self.table = table
  }

  var isEmpty: Bool { offences.isEmpty }

  func verdict(_ facts: CaseFacts) -> Verdict {
    var values = [Verdict](repeating: .no, count: table.tests.count)
    // None of these tests asks for it in turn.
    var none = DoubleCriminality(facts, nil)
    var joined = Verdict.no
    var next = 0
    for offence in offences where joined != .yes {
      if Int(offence) >= next {
        table.put(next..<Int(offence) + 1, to: facts, &none, &values)
        next = Int(offence) + 1
      }
      joined = joined.or(values[Int(offence)])
    }
    return joined
  }
}
