/// What is kept while the laws of all places are put to one case.
struct Proceedings<Record: Transcript> {
  var record: Record
  var doubleCriminality: DoubleCriminality
}

/// Puts the laws of one place to one case.
struct Examination<Record: Transcript> {
  let facts: CaseFacts
  private var board: TieBoard
  /// Ties that are still to be joined.
  private var pile: [Verdict] = []

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
    var rules = Verdict.no
    var firstOfRule = 0
    let steps = prepared.steps
    var index = 0
    while index < steps.count {
      switch steps[index] {
      case .falls(let reason):
        proceedings.record.note(reason, .no)
        result = .no
      case .commencement(let from, let to, let days, let reason):
        let holds = facts.isInForce(from: from, to: to, days)
        proceedings.record.note(reason, holds)
        result = result.and(holds)
      case .noRule(let reason):
        proceedings.record.note(reason, .notAssessed)
        result = result.and(.notAssessed)
      case .rule: firstOfRule = proceedings.record.count
      case .tie(let factor, let parameters, let reason):
        let holds = board.holds(factor, parameters, result: prepared.result, facts)
        proceedings.record.note(reason, holds)
        pile.append(holds)
      case .all, .any, .atLeast, .not: join(steps[index])
      case .doubleCriminality, .minimumPenalty, .procedure:
        require(steps[index], prepared, &proceedings)
      case .endOfRule(let strength):
        var tie = pile.popLast() ?? .no
        if strength == .arguable {
          tie = tie.atMostArguable
          proceedings.record.weaken(from: firstOfRule)
        }
        rules = rules.or(tie)
      case .endOfRules:
        result = result.and(rules)
        rules = .no
      case .scope(let test, let reason):
        let holds = test.holds(facts)
        proceedings.record.note(reason, holds)
        result = result.and(holds)
      case .responsibility(let fromAge, let reason):
        responsibility(fromAge, reason, &proceedings)
      case .exception(let effect, let count, let reason):
        let holds = exception(effect, steps[(index + 1)...].prefix(count))
        if holds.value != .yes { proceedings.record.note(reason, holds) }
        result = result.and(holds)
        index += count
      }
      index += 1
      // Where nobody wants the reasons, what fails settles it.
      if !Record.isWhole && result.value == .no {
        pile.removeAll(keepingCapacity: true)
        return .no
      }
    }
    return result
  }

  /// Makes one of the last on the pile.
  private mutating func join(_ step: TestStep) {
    var count = 1
    let joined: Verdict
    switch step {
    case .all(let number):
      count = number
      joined = .all(pile.suffix(count))
    case .any(let number):
      count = number
      joined = .any(pile.suffix(count))
    case .atLeast(let least, let number):
      count = number
      joined = .atLeast(least, of: Array(pile.suffix(count)))
    default: joined = Verdict.all(pile.suffix(count)).negated
    }
    pile.removeLast(min(count, pile.count))
    pile.append(joined)
  }

  /// What must hold besides a tie; where the tie has failed it is not asked.
  private mutating func require(
    _ step: TestStep, _ prepared: PreparedLaw, _ proceedings: inout Proceedings<Record>
  ) {
    guard let tie = pile.popLast() else { return }
    var result = tie
    switch step {
    case _ where tie.value == .no: break
    case .doubleCriminality(let reason):
      let holds = proceedings.doubleCriminality.verdict(facts)
      proceedings.record.note(reason, holds)
      result = tie.and(holds)
    case .minimumPenalty(let max, let min, let reason):
      let holds = prepared.penalty.reaches(maximum: max, minimum: min, facts)
      proceedings.record.note(reason, holds)
      result = tie.and(holds)
    case .procedure(let reason): proceedings.record.note(reason, .yes)
    default: break
    }
    pile.append(result)
  }

  /// A child may be too young to be punished. The law covers the act all the same, so this is said and does not count.
  private func responsibility(
    _ fromAge: Int, _ reason: Int, _ proceedings: inout Proceedings<Record>
  ) {
    let age = facts.situation.uploader.age
    guard !age.isUnknown, age.lower < fromAge else { return }
    proceedings.record.note(reason, age.upper < fromAge ? .no : .unknown(.uploaderAge))
  }

  private func exception(
    _ effect: ExceptionClause.Effect, _ tests: ArraySlice<TestStep>
  ) -> Verdict {
    var within = Verdict.yes
    for case .scope(let test, _) in tests { within = within.and(test.holds(facts)) }
    let holds = within.negated
    return effect == .arguable && holds.value == .no ? .arguable : holds
  }
}
