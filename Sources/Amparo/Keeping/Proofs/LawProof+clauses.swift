/// A scope inside a law or a deadline, with the place where it stands.
struct ProofClause {
  let when: Scope
  let path: RecordPath
  let word: String
  /// Whether nothing would be left of the rule beside it if the clause were always met.
  let mustLeaveRest: Bool

  func finding(_ kind: Diagnostic.Kind, _ shown: ProofCase? = nil) -> ProofFinding {
    ProofFinding(kind: kind, path: path, word: word, witness: shown?.witness ?? [])
  }
}

extension LawProof {
  /// What the law's bands, grounds and clocks are for.
  func clauseFindings() -> [ProofFinding] {
    guard canApply else { return [] }
    return clauses.compactMap { clause in
      if isTooWide(clause.when) { return clause.finding(.tooManyCases) }
      if let met = meets(clause.when) {
        guard clause.mustLeaveRest, leaves(clause.when) == nil else { return nil }
        let when = PreparedScope(clause.when)
        let least = smallest(met) { value(all, $0).claims && when.verdict($0.facts).value == .yes }
        return clause.finding(.alwaysMet, least)
      }
      return clause.finding(.neverMet, unmet(clause.when))
    }
  }

  /// Whether a clause and what it shares facts with have more cases than are tried.
  func isTooWide(_ when: Scope) -> Bool {
    let values = ProofValues(law, clauses: [when], ground: ground)
    return space(part(reading: when.variables).variables, with: values).size > Self.mostCases
  }

  /// A case that the law claims, in which a clause is not met.
  func unmet(_ when: Scope) -> ProofCase {
    let found = claimed(with: when) { $0 == .no } ?? anyClaimed
    let tests = PreparedScope(when)
    return smallest(found) { value(all, $0).claims && tests.verdict($0.facts).value == .no }
  }

  /// A case that the law claims and that a clause is met in; nil where there is none.
  func meets(_ when: Scope) -> ProofCase? {
    claimed(with: when) { $0.claims }
  }

  /// A case that the law claims and that a clause is not met in for sure.
  private func leaves(_ when: Scope) -> ProofCase? {
    claimed(with: when) { $0 != .yes }
  }

  private func claimed(
    with when: Scope, _ isSo: (Verdict.Value) -> Bool
  ) -> ProofCase? {
    let part = part(reading: when.variables)
    let tests = PreparedScope(when)
    let alone = keeping(part.units)
    let values = ProofValues(law, clauses: [when], ground: ground)
    let found = space(part.variables, with: values).first {
      isSo(tests.verdict($0.facts).value) && value(alone, $0).claims
    }
    return found.map { whole($0, knowing: part.variables) }
  }

  private var clauses: [ProofClause] {
    var result: [ProofClause] = []
    for (index, band) in law.aggravated.enumerated() {
      result.append(
        ProofClause(
          when: band.when, path: path.at(.key("aggravated"), .item(index)), word: band.cite,
          mustLeaveRest: true))
    }
    for (index, ground) in law.exOfficioIf.enumerated() {
      guard let when = ground.when else { continue }
      result.append(
        ProofClause(
          when: when, path: path.at(.key("ex_officio_if"), .item(index)),
          word: ground.ground.rawValue, mustLeaveRest: true))
    }
    for entry in law.deadlines {
      let place = path.at(.key("deadlines"), .id(entry.rule.id))
      result += entry.clauses(at: place)
    }
    return result
  }
}

extension DeadlineEntry {
  /// The scopes of a deadline: when it is there, what stops it, and when it is not needed.
  func clauses(at path: RecordPath) -> [ProofClause] {
    var result: [ProofClause] = []
    if let when {
      result.append(
        ProofClause(when: when, path: path.at(.key("when")), word: rule.id, mustLeaveRest: false))
    }
    for (index, when) in tollingWhen.enumerated() {
      guard let when else { continue }
      result.append(
        ProofClause(
          when: when, path: path.at(.key("tolling"), .item(index)),
          word: rule.tolling[index].ground.rawValue, mustLeaveRest: false))
    }
    for (index, clause) in notNeededIf.enumerated() {
      guard let when = clause.when else { continue }
      result.append(
        ProofClause(
          when: when, path: path.at(.key("not_needed_if"), .item(index)),
          word: clause.ground.rawValue, mustLeaveRest: false))
    }
    return result
  }
}
