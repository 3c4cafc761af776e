extension Scenario {
  /// Something of an answer that is not as the law gives it.
  public struct Difference: Hashable, Sendable, CustomStringConvertible {
    /// The law, body or word of the expectation that is not met.
    public var subject: String
    /// What was expected ≠ what was found.
    public var says: String

    init(_ subject: String, _ says: String) {
      self.subject = subject
      self.says = says
    }

    /// Both in one line.
    public var description: String { "\(subject): \(says)" }
  }

  /// How the answer differs from what the law gives.
  public func differences(from answer: Answer) -> [Difference] {
    differences(answer.findings, answer.deadlines, on: answer.hosts.map(\.host)) + others(answer)
  }

  /// How the answer of a clerk differs from what the law gives; only what the scenario looks at is worked out.
  func differences(asking clerk: inout Clerk) -> [Difference] {
    if expect.isOfAdvice { return differences(from: clerk.answer(given, today: today)) }
    let facts = clerk.facts(given, today: today)
    let findings = clerk.findings(facts, clerk.touched(given, hosts: facts.hosts))
    let named = findings.only { law in
      expect.deadlines.contains { $0.law == law.id.description }
    }
    let deadlines = AnsweredDeadlines(clerk.deadlines(facts, findings: named))
    return differences(findings, deadlines, on: facts.hosts.map(\.host))
  }

  private func differences(
    _ answered: Findings, _ deadlines: AnsweredDeadlines, on hosts: [Host]
  ) -> [Difference] {
    var result: [Difference] = []
    // A scenario names few laws, so they are looked for and no table is made.
    func finding(_ law: String) -> Finding? {
      answered.first { $0.law.id.description == law }
    }
    func expect(_ laws: [String], _ wanted: Applicability) {
      for law in laws {
        guard let finding = finding(law) else {
          result.append(Difference(law, "\(wanted.rawValue) ≠ ∅"))
          continue
        }
        if finding.applicability != wanted {
          let needs = finding.dependsOn.facts.map(\.rawValue).joined(separator: ", ")
          let found = finding.applicability.rawValue + (needs.isEmpty ? "" : " (\(needs))")
          result.append(
            Difference(law, "\(wanted.rawValue) ≠ \(found)" + failing(finding)))
        }
      }
    }
    expect(self.expect.applies, .applies)
    expect(self.expect.arguable, .arguable)
    expect(self.expect.depends.map(\.law), .depends)
    expect(self.expect.doesNotApply, .doesNotApply)
    expect(self.expect.notAssessed, .notAssessed)
    for dependence in self.expect.depends {
      guard let finding = finding(dependence.law) else { continue }
      for fact in dependence.on where !finding.dependsOn.contains(fact) {
        result.append(Difference(dependence.law, "depends_on ∌ \(fact.rawValue)"))
      }
    }
    for law in self.expect.notListed where finding(law) != nil {
      result.append(Difference(law, "listed"))
    }
    for law in self.expect.coming where finding(law)?.isComing != true {
      result.append(Difference(law, "not coming"))
    }
    for deadline in self.expect.deadlines { result += differences(deadline, deadlines, on: hosts) }
    return result
  }

  /// The tests that failed, to see why.
  private func failing(_ finding: Finding) -> String {
    let failed = finding.reasons.filter { $0.holds.value == .no }.map { "\($0.test.name)" }
    return failed.isEmpty ? "" : " [\(failed.joined(separator: ", "))]"
  }

  private func differences(
    _ wanted: ExpectedDeadline, _ deadlines: AnsweredDeadlines, on hosts: [Host]
  ) -> [Difference] {
    let found = deadlines.first { deadline in
      guard deadline.law.description == wanted.law, deadline.entry.rule.id == wanted.id
      else { return false }
      guard let host = wanted.host else { return true }
      let named = deadline.host.map { hosts[$0] }
      return named?.platform == host || named?.domain == host
    }
    guard let found else {
      return wanted.state == .notApplicable ? [] : [Difference(wanted.law, "\(wanted.id) missing")]
    }
    var result: [Difference] = []
    let (law, id) = (wanted.law, wanted.id)
    func differ(_ what: String, _ wanted: String?, _ found: String?) {
      if let wanted, wanted != found {
        result.append(Difference(law, "\(id) \(what) \(wanted) ≠ \(found ?? "∅")"))
      }
    }
    let due = found.due
    differ("state", wanted.state?.rawValue, due.state.rawValue)
    differ("end", wanted.end, due.end?.text)
    differ("safe_by", wanted.safeBy, due.safeBy?.text)
    differ("earliest_end", wanted.earliestEnd, due.earliestEnd?.text)
    differ("latest_end", wanted.latestEnd, due.latestEnd?.text)
    differ("not_needed", wanted.notNeeded?.rawValue, found.notNeeded?.ground.rawValue)
    for need in wanted.needs ?? [] where !due.needs.contains(need) {
      result.append(Difference(law, "\(id) needs ∌ \(need)"))
    }
    return result
  }

  private func others(_ answer: Answer) -> [Difference] {
    var result: [Difference] = []
    let usable = Set(answer.bodies.filter { $0.canUse != .no }.map(\.body.id.description))
    for body in expect.bodies where !usable.contains(body) {
      result.append(Difference(body, "not offered"))
    }
    for body in expect.notBodies where usable.contains(body) {
      result.append(Difference(body, "offered"))
    }
    // Danger comes before everything in every answer, so the first step is the one after it.
    let steps = answer.steps.map(\.kind).filter { $0 != .immediateDanger }
    if let first = expect.firstStep, first != .immediateDanger, steps.first != first {
      result.append(
        Difference(first.rawValue, "first_step ≠ \(steps.first?.rawValue ?? "∅")"))
    }
    var rest = steps[...]
    for kind in expect.steps where kind != .immediateDanger {
      guard let index = rest.firstIndex(of: kind) else {
        result.append(Difference(kind.rawValue, "∉ steps"))
        continue
      }
      rest = rest[rest.index(after: index)...]
    }
    let cautions = Set(answer.cautions.map(\.kind))
    for caution in expect.cautions where !cautions.contains(caution) {
      result.append(Difference(caution.rawValue, "∉ cautions"))
    }
    return result
  }
}

extension Scenario.Expectation {
  /// Whether it says anything of what should be done; otherwise only of laws and clocks.
  fileprivate var isOfAdvice: Bool {
    !bodies.isEmpty || !notBodies.isEmpty || firstStep != nil || !steps.isEmpty || !cautions.isEmpty
  }
}

extension Findings {
  /// Some of the laws, for their clocks.
  fileprivate func only(_ isAsked: (Law) -> Bool) -> Findings {
    Findings(
      FindingSheet(
        places: sheet.places, outcomes: sheet.outcomes.filter { isAsked(sheet.law(of: $0).law) },
        transcript: sheet.transcript, hosts: sheet.hosts, placeOfAct: sheet.placeOfAct))
  }
}
