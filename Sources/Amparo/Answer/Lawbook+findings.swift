extension Lawbook {
  /// Every law of the connected places, put to the case.
  func findings(_ facts: CaseFacts, connections: [Connection]) -> [Finding] {
    let crime = doubleCriminality(facts.situation)
    var findings: [Finding] = []
    for connection in connections {
      guard let jurisdiction = jurisdictions[connection.place] else { continue }
      let setting = setting(of: jurisdiction)
      for law in jurisdiction.laws {
        findings.append(finding(law, in: setting, facts, crime))
      }
    }
    for instrument in opened(connections) {
      let setting = setting(of: instrument)
      for law in instrument.laws { findings.append(finding(law, in: setting, facts, crime)) }
    }
    return Self.sorted(findings, connections)
  }

  private func finding(
    _ law: Law, in setting: LawTest.Setting, _ facts: CaseFacts, _ crime: DoubleCriminality
  ) -> Finding {
    var hosts: [Int] = []
    var test = LawTest(law, in: setting, facts, crime)
    var verdict = test.run()
    if law.track == .platformDuty {
      (verdict, test, hosts) = dutyByHost(law, in: setting, facts, crime, whole: test)
    }
    let applicability = Applicability(verdict.value)
    return Finding(
      law: law, applicability: applicability, dependsOn: verdict.needs, reasons: test.reasons,
      isComing: isComing(law, test: test), penalty: law.penalty(for: facts).penalty, hosts: hosts)
  }

  /// A duty is owed host by host: the strongest outcome speaks for the law, and the hosts that it claims are kept.
  private func dutyByHost(
    _ law: Law, in setting: LawTest.Setting, _ facts: CaseFacts, _ crime: DoubleCriminality,
    whole: LawTest
  ) -> (Verdict, LawTest, [Int]) {
    var best = (verdict: Verdict.no, test: whole)
    var claimed: [Int] = []
    for (position, host) in facts.hosts.enumerated() {
      var test = LawTest(law, in: setting, CaseFacts(facts, onlyHost: host), crime)
      let verdict = test.run()
      if verdict.value == .yes || verdict.value == .arguable || verdict.value == .unknown {
        claimed.append(position)
      }
      if position == 0 || verdict.value.position > best.verdict.value.position {
        best = (verdict, test)
      } else if verdict.value == best.verdict.value {
        best.verdict.needs = best.verdict.needs.union(verdict.needs)
      }
    }
    return (best.verdict, best.test, claimed)
  }

  /// A text that is passed or binding on states and would otherwise reach the case.
  private func isComing(_ law: Law, test: LawTest) -> Bool {
    guard law.status == .enacted || law.status == .directivePending || law.binding == .states
    else { return false }
    return !test.reasons.contains { reason in
      guard reason.holds.value == .no else { return false }
      switch reason.test {
      case .status, .bindsStates, .inForce: return false
      case .scope: return true
      default: return false
      }
    }
  }

  /// What applies first; within that, laws made for this harm, the victim's places, and what hangs on fewest facts.
  private static func sorted(_ findings: [Finding], _ connections: [Connection]) -> [Finding] {
    var rank: [PlaceCode: Int] = [:]
    for (index, connection) in connections.enumerated() { rank[connection.place] = index }
    func key(_ finding: Finding) -> [Int] {
      [
        finding.applicability.position, finding.law.specificity.position,
        finding.dependsOn.count, rank[finding.law.place] ?? connections.count,
        finding.law.track.position,
      ]
    }
    return findings.map { (key($0), $0) }.sorted { left, right in
      left.0 == right.0
        ? left.1.law.id < right.1.law.id : left.0.lexicographicallyPrecedes(right.0)
    }.map(\.1)
  }
}
