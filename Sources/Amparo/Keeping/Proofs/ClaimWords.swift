/// All that decides which cases a law claims, and what is to be shown for it, as it is written.
struct ClaimWords: Hashable {
  /// What laws have in common that are compared at all.
  struct Kind: Hashable {
    let track: Track
    let shown: Set<Element>
  }

  private struct Exception: Hashable {
    let when: Scope?
    let effect: ExceptionClause.Effect
  }

  /// A rule of reach, whatever it rests on.
  private struct Tie: Hashable {
    let test: FactorTest
    let conditions: [Condition]
    let strength: Strength
  }

  let kind: Kind
  private let covers: Scope
  private let from: CivilDate?
  private let to: CivilDate?
  private let exceptions: [Exception]
  private let ties: [Tie]
  private let result: ResultPlace
  private let penalty: Penalty?
  private let aggravated: [AggravatedPenalty]

  /// Few laws agree in these words and not in all of them.
  func hash(into hasher: inout Hasher) {
    hasher.combine(kind.track)
    hasher.combine(covers.conduct)
    hasher.combine(covers.image)
    hasher.combine(from)
    hasher.combine(to)
  }

  init(_ proof: LawProof) {
    let law = proof.law
    kind = Kind(track: law.track, shown: Set(law.toShow.map(\.element)))
    (covers, from, to) = (law.covers, law.inForce?.from, law.inForce?.to)
    exceptions = law.exceptions.map { Exception(when: $0.when, effect: $0.effect) }
    ties = law.rules(in: proof.ground.setting).map {
      Tie(test: $0.test, conditions: $0.conditions, strength: $0.strength)
    }
    (result, penalty, aggravated) = (law.result, law.penalty, law.aggravated)
  }
}
