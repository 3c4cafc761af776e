/// What is kept while the laws of all places are put to one case.
struct Proceedings<Record: Transcript> {
  var record: Record
  var doubleCriminality: DoubleCriminality
}

/// Puts the laws of one place to one case.
struct Examination<Record: Transcript> {
  let facts: CaseFacts
  private(set) var board: TieBoard

  init(_ facts: CaseFacts, in area: Area) {
    self.facts = facts
    board = TieBoard(area)
  }

  /// Whether a tie of its own opens something to the case, as a body.
  mutating func holds(_ factors: FactorTest) -> Verdict {
    switch factors {
    case .factor(let factor, let parameters):
      board.holds(factor, parameters, result: .unsettled, facts)
    case .all(let tests): tests.reduce(.yes) { $0.and(holds($1)) }
    case .any(let tests): tests.reduce(.no) { $0.or(holds($1)) }
    case .not(let test): holds(test).negated
    case .atLeast(let count, let tests): .atLeast(count, of: tests.map { holds($0) })
    }
  }

  /// All tests of a law, in the order in which a lawyer would put them.
  mutating func verdict(
    of prepared: PreparedLaw, _ proceedings: inout Proceedings<Record>
  ) -> Verdict {
    var result = Verdict.yes
    if case .falls(let reason) = prepared.standing {
      proceedings.record.note(reason, .no)
      result = .no
    }
    if isSettled(result) { return .no }
    if let reason = prepared.commencement, let period = prepared.law.inForce {
      let holds = facts.isInForce(period, for: prepared.law)
      proceedings.record.note(reason, holds)
      result = result.and(holds)
    }
    if isSettled(result) { return .no }
    result = result.and(tiesAndScope(prepared, &proceedings))
    return result.and(exceptions(prepared, &proceedings))
  }

  /// Where nobody wants the reasons, what fails settles it.
  private func isSettled(_ result: Verdict) -> Bool { !Record.isWhole && result.value == .no }

  private mutating func tiesAndScope(
    _ prepared: PreparedLaw, _ proceedings: inout Proceedings<Record>
  ) -> Verdict {
    var result = Verdict.yes
    for group in prepared.ties { result = result.and(holds(group, prepared, &proceedings)) }
    if isSettled(result) { return .no }
    for (index, test) in prepared.scope.tests.enumerated() {
      let holds = prepared.scope.holds(test, facts)
      proceedings.record.note(prepared.firstScope + index, holds)
      result = result.and(holds)
    }
    responsibility(prepared, &proceedings)
    return result
  }

  /// Of several rules one that holds is enough.
  private mutating func holds(
    _ ties: PreparedTies, _ prepared: PreparedLaw, _ proceedings: inout Proceedings<Record>
  ) -> Verdict {
    if let missing = ties.missing {
      proceedings.record.note(missing, .notAssessed)
      return .notAssessed
    }
    var result = Verdict.no
    for rule in ties.rules {
      let first = proceedings.record.count
      var verdict = holds(rule.tie, prepared, &proceedings)
      for condition in rule.conditions where verdict.value != .no {
        verdict = verdict.and(holds(condition, prepared, &proceedings))
      }
      if rule.strength == .arguable {
        verdict = verdict.atMostArguable
        proceedings.record.weaken(from: first)
      }
      result = result.or(verdict)
    }
    return result
  }

  private mutating func holds(
    _ tie: PreparedTies.Tie, _ prepared: PreparedLaw, _ proceedings: inout Proceedings<Record>
  ) -> Verdict {
    switch tie {
    case .factor(let factor, let parameters, let reason):
      let holds = board.holds(factor, parameters, result: prepared.law.result, facts)
      proceedings.record.note(reason, holds)
      return holds
    case .all(let ties):
      var result = Verdict.yes
      for inner in ties { result = result.and(holds(inner, prepared, &proceedings)) }
      return result
    case .any(let ties):
      var result = Verdict.no
      for inner in ties { result = result.or(holds(inner, prepared, &proceedings)) }
      return result
    case .not(let inner): return holds(inner, prepared, &proceedings).negated
    case .atLeast(let count, let ties):
      var verdicts: [Verdict] = []
      for inner in ties { verdicts.append(holds(inner, prepared, &proceedings)) }
      return .atLeast(count, of: verdicts)
    }
  }

  private mutating func holds(
    _ condition: PreparedTies.Condition, _ prepared: PreparedLaw,
    _ proceedings: inout Proceedings<Record>
  ) -> Verdict {
    let holds: Verdict
    switch condition.test {
    case .doubleCriminality: holds = proceedings.doubleCriminality.verdict(facts)
    case .minimumPenalty(let max, let min):
      holds = prepared.penalty.reaches(maximum: max, minimum: min, facts)
    case .procedure: holds = .yes
    }
    proceedings.record.note(condition.reason, holds)
    return holds
  }

  /// A child may be too young to be punished. The law covers the act all the same, so this is said and does not count.
  private mutating func responsibility(
    _ prepared: PreparedLaw, _ proceedings: inout Proceedings<Record>
  ) {
    guard let rule = prepared.responsibility else { return }
    let age = facts.situation.uploader.age
    guard !age.isUnknown, age.lower < rule.fromAge else { return }
    proceedings.record.note(rule.reason, age.upper < rule.fromAge ? .no : .unknown(.uploaderAge))
  }

  private mutating func exceptions(
    _ prepared: PreparedLaw, _ proceedings: inout Proceedings<Record>
  ) -> Verdict {
    var result = Verdict.yes
    for exception in prepared.exceptions {
      var holds = exception.when.verdict(facts).negated
      if exception.effect == .arguable, holds.value == .no { holds = .arguable }
      if holds.value == .yes { continue }
      proceedings.record.note(exception.reason, holds)
      result = result.and(holds)
    }
    return result
  }
}
