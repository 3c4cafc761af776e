/// One law, tried over the whole of the small space of facts that it reads.
///
/// The engine itself judges every case. What a proof takes for granted: one act by one person at one host (several
/// claim what one of them claims); a nationality that was there at the act; and that the act is an offence where it
/// was done, which is a matter of that other place's law. The standing of a law (a bill, a text for states) is left aside.
///
/// A class, so that handing it on costs a reference.
final class LawProof: Sendable {
  let law: Law
  /// The whole law, ready to be put to cases.
  let all: SoleLaw
  let ground: ProofGround
  let parts: [LawPart]
  let values: ProofValues
  /// Whether it is law for persons, or will be on a day that is fixed.
  let isLaw: Bool
  /// For each part a case that the part claims, surely where it can; nil where there is none.
  let claimed: [ProofCase?]
  /// Whether there is a case that the law claims.
  let canApply: Bool
  /// A case that the law claims; where it claims none, as much of one as there is.
  let anyClaimed: ProofCase
  /// The most cases that are tried for one thing; what has more is reported as not tried.
  static let mostCases = 1_000_000

  /// The proof of a law; nil where one of its parts has more cases than are tried.
  init?(_ given: Law, on ground: ProofGround) {
    var law = given
    let hasCome = given.status == .inForce || given.status == .enacted && given.inForce?.from != nil
    let hasGone = given.status == .repealed && given.inForce?.to != nil
    isLaw = given.binding == .persons && (hasCome || hasGone)
    (law.status, law.binding) = (.inForce, .persons)
    self.law = law
    self.ground = ground
    let parts = law.units(in: ground.setting).joined
    let values = ProofValues(law, ground: ground)
    let spaces = parts.map { part in
      ProofSpace(base: ground.base(for: law), axes: part.variables.words.map { values.axis($0) })
    }
    guard spaces.allSatisfy({ $0.size <= Self.mostCases }) else { return nil }
    let all = SoleLaw(law, in: ground.setting)
    (self.all, self.parts, self.values) = (all, parts, values)
    let claimed = Self.claimed(all, parts, spaces, ground)
    self.claimed = claimed
    canApply = !claimed.contains { $0 == nil }
    anyClaimed = Self.whole(ground.base(for: law), knowing: .none, parts, claimed)
  }

  /// For each part a case that it claims.
  ///
  /// A law claims a case surely just where each of its parts does: most laws are claimed whole by the first case of all.
  private static func claimed(
    _ all: SoleLaw, _ parts: [LawPart], _ spaces: [ProofSpace], _ ground: ProofGround
  ) -> [ProofCase?] {
    var likeliest = ground.base(for: all.law)
    for space in spaces { space.setFirst(&likeliest) }
    if value(all, likeliest, ground) == .yes { return parts.map { _ in likeliest } }
    return zip(parts, spaces).map { part, space in
      let alone = SoleLaw(all.law.keeping(part.units), in: ground.setting)
      return space.first { value(alone, $0, ground) == .yes }
        ?? space.first { value(alone, $0, ground) == .arguable }
    }
  }

  /// The law with these tests alone, ready to be put to cases.
  func keeping(_ units: Set<LawUnit>) -> SoleLaw { prepared(law.keeping(units)) }

  /// A law of the place, ready to be put to cases.
  func prepared(_ law: Law) -> SoleLaw { SoleLaw(law, in: ground.setting) }

  /// What the engine makes of a case, of the law whole or in part.
  func value(_ law: SoleLaw, _ proofCase: ProofCase) -> Verdict.Value {
    Self.value(law, proofCase, ground)
  }

  /// Whether the engine makes the same of a case for two laws.
  func isAlike(_ one: SoleLaw, _ other: SoleLaw, _ proofCase: ProofCase) -> Bool {
    let facts = proofCase.facts
    return Self.value(one, facts, ground) == Self.value(other, facts, ground)
  }

  private static func value(
    _ law: SoleLaw, _ proofCase: ProofCase, _ ground: ProofGround
  ) -> Verdict.Value {
    value(law, proofCase.facts, ground)
  }

  private static func value(
    _ law: SoleLaw, _ facts: CaseFacts, _ ground: ProofGround
  ) -> Verdict.Value {
    law.verdict(facts, DoubleCriminality(facts, ground.everywhere)).value
  }

  /// Every case that differs in these facts alone.
  func space(_ variables: Variables, with values: ProofValues? = nil) -> ProofSpace {
    let values = values ?? self.values
    return ProofSpace(base: ground.base(for: law), axes: variables.words.map { values.axis($0) })
  }

  /// The parts that read one of these facts, as one.
  func part(reading variables: Variables) -> LawPart {
    let touched = parts.filter { !$0.variables.intersection(variables).isEmpty }
    return touched.reduce(into: LawPart(units: [], variables: variables)) { whole, part in
      whole.units.formUnion(part.units)
      whole.variables = whole.variables.union(part.variables)
    }
  }

  /// The part that a test belongs to.
  func part(of unit: LawUnit) -> LawPart? { parts.first { $0.units.contains(unit) } }

  /// A case that the law claims in all that a given case leaves open; where it cannot, as much of one as there is.
  func whole(_ given: ProofCase, knowing variables: Variables) -> ProofCase {
    Self.whole(given, knowing: variables, parts, claimed)
  }

  private static func whole(
    _ given: ProofCase, knowing variables: Variables, _ parts: [LawPart], _ claimed: [ProofCase?]
  ) -> ProofCase {
    var result = given
    for (part, claimed) in zip(parts, claimed) {
      guard let claimed else { continue }
      let open = Variables(bits: part.variables.bits & ~variables.bits)
      result.take(open, from: claimed)
    }
    return result
  }
}

extension Verdict.Value {
  /// Whether the law claims the case, surely or arguably.
  var claims: Bool { self == .yes || self == .arguable }
}
