/// Puts one law to one case.
struct LawTest {
  let law: Law
  let setting: Setting
  let facts: CaseFacts
  let doubleCriminality: DoubleCriminality
  var reasons: [Reason] = []

  /// The rules that a law falls back on: those of its place or instrument.
  struct Setting: Sendable {
    let area: Area
    let reach: [[ReachRule]]
    let forum: [ReachRule]
    let choiceOfLaw: [ReachRule]
    let responsibility: Responsibility?
  }

  init(
    _ law: Law, in setting: Setting, _ facts: CaseFacts, _ doubleCriminality: DoubleCriminality
  ) {
    self.law = law
    self.setting = setting
    self.facts = facts
    self.doubleCriminality = doubleCriminality
  }

  /// All tests, in the order in which a lawyer would put them.
  mutating func run() -> Verdict {
    var result = standing()
    result = result.and(commencement())
    result = result.and(ties())
    result = result.and(scope())
    responsibility()
    return result.and(exceptions())
  }

  private mutating func note(
    _ test: Reason.Test, _ holds: Verdict, cite: String? = nil, note: LocalText? = nil,
    unread: Bool = false
  ) {
    reasons.append(
      Reason(
        test: test, holds: holds, place: law.place, cite: cite, note: note, unread: unread))
  }

  /// Whether it is law for persons today, or was.
  private mutating func standing() -> Verdict {
    if law.binding == .states {
      note(.bindsStates, .no, cite: law.source.cite)
      return .no
    }
    switch law.status {
    case .inForce: return .yes
    case .repealed where law.inForce?.to != nil: return .yes
    // A text that starts on a day already fixed answers for its own days.
    case .enacted where law.inForce?.from != nil: return .yes
    default:
      note(.status(law.status), .no, cite: law.source.cite)
      return .no
    }
  }

  private mutating func commencement() -> Verdict {
    guard let inForce = law.inForce, inForce.from != nil || inForce.to != nil else { return .yes }
    let verdict = facts.days(for: law).map { $0.verdict(inForce) }
    let holds = Verdict.any(verdict)
    note(
      .inForce(from: inForce.from, to: inForce.to), holds, cite: inForce.source?.cite,
      unread: inForce.source?.isUnread ?? false)
    return holds
  }

  private mutating func ties() -> Verdict {
    guard law.track != .civil else {
      let forum = rules(law.forum.isEmpty ? setting.forum : law.forum) { .forum($0, rule: $1) }
      let choice = rules(law.choiceOfLaw.isEmpty ? setting.choiceOfLaw : law.choiceOfLaw) {
        .choiceOfLaw($0, rule: $1)
      }
      return forum.and(choice)
    }
    let own = law.reach.isEmpty ? setting.reach[law.track.position] : law.reach
    return rules(own) { .reach($0, rule: $1) }
  }

  /// Of several rules one that holds is enough.
  private mutating func rules(
    _ rules: [ReachRule], as test: (ConnectingFactor, Int) -> Reason.Test
  ) -> Verdict {
    if rules.isEmpty {
      note(.noReach, .notAssessed)
      return .notAssessed
    }
    var result = Verdict.no
    for (number, rule) in rules.enumerated() {
      let first = reasons.count
      var verdict = tie(rule.test, of: rule, number: number, as: test)
      for condition in rule.conditions where verdict.value != .no {
        verdict = verdict.and(self.condition(condition, of: rule, number: number))
      }
      if rule.strength == .arguable {
        verdict = verdict.atMostArguable
        for index in first..<reasons.count {
          reasons[index].holds = reasons[index].holds.atMostArguable
        }
      }
      result = result.or(verdict)
    }
    return result
  }

  private mutating func tie(
    _ test: FactorTest, of rule: ReachRule, number: Int,
    as reason: (ConnectingFactor, Int) -> Reason.Test
  ) -> Verdict {
    switch test {
    case .factor(let factor, let parameters):
      let holds = factor.holds(
        facts, in: setting.area, parameters: parameters, result: law.result)
      note(
        reason(factor, number), holds, cite: rule.source?.cite, note: rule.note,
        unread: rule.source?.isUnread ?? false)
      return holds
    case .all(let tests):
      var result = Verdict.yes
      for inner in tests { result = result.and(tie(inner, of: rule, number: number, as: reason)) }
      return result
    case .any(let tests):
      var result = Verdict.no
      for inner in tests { result = result.or(tie(inner, of: rule, number: number, as: reason)) }
      return result
    case .not(let inner):
      return tie(inner, of: rule, number: number, as: reason).negated
    case .atLeast(let count, let tests):
      var verdicts: [Verdict] = []
      for inner in tests { verdicts.append(tie(inner, of: rule, number: number, as: reason)) }
      return .atLeast(count, of: verdicts)
    }
  }

  private mutating func condition(
    _ condition: Condition, of rule: ReachRule, number: Int
  ) -> Verdict {
    let cite = rule.source?.cite
    switch condition {
    case .doubleCriminality:
      let holds = doubleCriminality.verdict(facts)
      note(.doubleCriminality(facts.situation.uploader.location.value), holds, cite: cite)
      return holds
    case .minimumPenalty(let max, let min):
      let holds = law.penaltyReaches(maximum: max, minimum: min, facts)
      note(.minimumPenalty(max: max, min: min, rule: number), holds, cite: cite)
      return holds
    case .procedure(let step):
      note(.procedure(step, rule: number), .yes, cite: cite)
      return .yes
    }
  }

  private mutating func scope() -> Verdict {
    let scope = law.covers
    var collected: [Reason] = []
    let (place, cite) = (law.place, law.source.cite)
    let holds = scope.verdict(facts) { fact, verdict in
      let noted = verdict.value == .arguable ? scope.note : nil
      collected.append(
        Reason(
          test: scope.reasonTest(fact), holds: verdict, place: place, cite: cite, note: noted,
          unread: false))
    }
    reasons += collected
    return holds
  }

  /// A child may be too young to be punished. The law covers the act all the same, so this is said and does not count.
  private mutating func responsibility() {
    guard law.track == .criminal, let responsibility = setting.responsibility else { return }
    let age = facts.situation.uploader.age
    guard !age.isUnknown, age.lower < responsibility.fromAge else { return }
    note(
      .responsibility(fromAge: responsibility.fromAge),
      age.upper < responsibility.fromAge ? .no : .unknown(.uploaderAge),
      cite: responsibility.source.cite, unread: responsibility.source.isUnread)
  }

  private mutating func exceptions() -> Verdict {
    var result = Verdict.yes
    for exception in law.exceptions {
      guard let when = exception.when else { continue }
      var holds = when.verdict(facts).negated
      if exception.effect == .arguable, holds.value == .no { holds = .arguable }
      if holds.value == .yes { continue }
      note(.exception(exception.kind), holds, cite: exception.cite, note: exception.note)
      result = result.and(holds)
    }
    return result
  }
}
