extension Clerk {
  /// Which laws claim a situation on a day, or may: those that do not are left out.
  ///
  /// The outcomes are those of `answer`; reasons, deadlines and bodies are not worked out.
  public mutating func claims(_ situation: Situation, today: CivilDate) -> [Claim] {
    let facts = facts(situation, today: today)
    let touched = touched(situation, hosts: facts.hosts)
    var proceedings = Proceedings(
      record: NoTranscript(), doubleCriminality: doubleCriminality(situation))
    return outcomes(facts, touched, &proceedings).compactMap { outcome in
      if outcome.verdict.value == .no { return nil }
      return Claim(
        prepared: outcome.prepared, applicability: Applicability(outcome.verdict.value),
        dependsOn: outcome.verdict.needs)
    }
  }

  /// How far each law claims a situation, with reasons, without what follows from it.
  public mutating func findings(_ situation: Situation, today: CivilDate) -> [Finding] {
    let facts = facts(situation, today: today)
    return findings(facts, touched(situation, hosts: facts.hosts))
  }

  mutating func findings(_ facts: CaseFacts, _ touched: Touched) -> [Finding] {
    var proceedings = Proceedings(
      record: WholeTranscript(), doubleCriminality: doubleCriminality(facts.situation))
    let outcomes = outcomes(facts, touched, &proceedings)
    return Self.findings(outcomes, proceedings.record.asked, touched.connections, facts)
  }

  /// The facts of a situation, with what the data knows of its hosts.
  func facts(_ situation: Situation, today: CivilDate) -> CaseFacts {
    CaseFacts(
      situation, hosts: platforms.resolve(situation.hosts, union: union), today: today)
  }

  /// The criminal law of the place of the act, for double criminality.
  mutating func doubleCriminality(_ situation: Situation) -> DoubleCriminality {
    guard case .known(let act) = situation.uploader.location else {
      return DoubleCriminality(laws: [])
    }
    var places: [PreparedPlace] = []
    if let own = place(act) { places.append(own) }
    if act.isPart, let country = place(act.country) { places.append(country) }
    if places.isEmpty { return DoubleCriminality(laws: nil) }
    return DoubleCriminality(laws: places.flatMap(\.offences))
  }

  /// The findings of what the laws came to, in the order of an answer.
  static func findings(
    _ outcomes: [Outcome], _ asked: [Asked], _ connections: [Connection], _ facts: CaseFacts
  ) -> [Finding] {
    let placeOfAct = facts.situation.uploader.location.value
    return order(outcomes, connections).enumerated().map { position, index in
      let outcome = outcomes[index]
      let reasons = Reasons(
        prepared: outcome.prepared, asked: asked[outcome.asked], placeOfAct: placeOfAct)
      return Finding(
        outcome, reasons, isComing: isComing(outcome.prepared, reasons),
        raised: outcome.prepared.penalty.raised(facts), position: position)
    }
  }

  /// A text that is passed or binding on states and would otherwise reach the case.
  private static func isComing(_ prepared: PreparedLaw, _ reasons: Reasons) -> Bool {
    let law = prepared.law
    guard law.status == .enacted || law.status == .directivePending || law.binding == .states
    else { return false }
    return !reasons.contains { reason in
      guard reason.holds.value == .no else { return false }
      if case .scope = reason.test { return true }
      return false
    }
  }

  /// What applies first; within that, laws made for this harm, what hangs on fewest facts, and the victim's places.
  private static func order(_ outcomes: [Outcome], _ connections: [Connection]) -> [Int] {
    func rank(_ place: PlaceCode) -> Int {
      connections.firstIndex { $0.place == place } ?? connections.count
    }
    // One number says all but the name: each part has room for what it counts.
    let keys = outcomes.enumerated().map { index, outcome -> (key: UInt64, index: Int) in
      let law = outcome.prepared.law
      var key = UInt64(Applicability(outcome.verdict.value).position)
      key = key << 4 | UInt64(law.specificity.position)
      key = key << 7 | UInt64(outcome.verdict.needs.count)
      key = key << 32 | UInt64(rank(law.place))
      key = key << 8 | UInt64(law.track.position)
      return (key, index)
    }
    return keys.sorted { left, right in
      left.key == right.key
        ? outcomes[left.index].prepared.name < outcomes[right.index].prepared.name
        : left.key < right.key
    }.map(\.index)
  }
}

/// A law that claims a situation, or may.
public struct Claim: Sendable {
  let prepared: PreparedLaw
  /// The law.
  public var law: Law {
    _read { yield prepared.law }
  }
  /// Whether it claims the situation.
  public let applicability: Applicability
  /// The facts that would settle it, where it depends.
  public let dependsOn: FactSet
}
