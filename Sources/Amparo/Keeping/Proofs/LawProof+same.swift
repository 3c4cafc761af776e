extension LawProof {
  /// Whether a case that each claims is claimed by the other.
  func isLikely(_ other: LawProof) -> Bool {
    isAlike(all, other.all, anyClaimed) && isAlike(all, other.all, other.anyClaimed)
  }

  /// The same claims where every case comes out the same for both; nil where one does not.
  ///
  /// The tests of both are parted together wherever they read different facts. Laws with the same ties are compared by
  /// all else.
  func sameness(with other: LawProof) -> Diagnostic.Kind? {
    let areTiesLeftOut = isTied(like: other)
    let units = units(besidesTies: areTiesLeftOut)
    let others = other.units(besidesTies: areTiesLeftOut)
    let tried = ProofValues(
      law, clauses: [other.law.covers] + other.law.exceptions.compactMap(\.when), ground: ground)
    for group in (units + others).joined.map(\.variables) {
      let (mine, its) = (units.reading(group), others.reading(group))
      let (kept, itsKept) = (law.keeping(mine), other.law.keeping(its))
      // Tests in the same words need no trying.
      if !mine.contains(.ties), !its.contains(.ties), kept.tests(like: itsKept) { continue }
      let (one, two) = (prepared(kept), other.prepared(itsKept))
      let space = space(group, with: tried)
      if space.size > Self.mostCases { return .tooManyCases }
      for tried in space.likeliestFirst
      where tried.first(where: { !isAlike(one, two, $0) }) != nil {
        return nil
      }
    }
    return .sameClaims
  }

  /// The smallest case that both claim.
  func common(with other: LawProof) -> ProofCase {
    smallest(anyClaimed) { value(all, $0).claims && value(other.all, $0).claims }
  }

  private func units(besidesTies areLeftOut: Bool) -> [LawPart] {
    law.units(in: ground.setting).filter { !areLeftOut || $0.units != [.ties] }
  }

  /// Whether the ties are the same, with all of the law that they look at.
  private func isTied(like other: LawProof) -> Bool {
    let rules = law.rules(in: ground.setting)
    let looksAtPenalty = rules.contains { rule in
      rule.conditions.contains { if case .minimumPenalty = $0 { true } else { false } }
    }
    let others = other.law.rules(in: ground.setting)
    return rules.count == others.count && zip(rules, others).allSatisfy { $0.ties(like: $1) }
      && law.result == other.law.result
      && (!looksAtPenalty
        || law.penalty == other.law.penalty && law.aggravated == other.law.aggravated)
  }
}

extension ProofSpace {
  /// The whole after two small parts of it, in which laws that differ mostly do: everybody everywhere with the likeliest
  /// of all else, and all else at the likeliest places.
  fileprivate var likeliestFirst: [ProofSpace] {
    let isOfPlace = axes.map { $0.variable.position <= Variable.hosts.position }
    guard isOfPlace.contains(true), isOfPlace.contains(false) else { return [self] }
    func part(_ isWhole: (Bool) -> Bool) -> ProofSpace {
      ProofSpace(
        base: base,
        axes: zip(axes, isOfPlace).map { axis, isOfPlace in
          isWhole(isOfPlace)
            ? axis : ProofAxis(variable: axis.variable, values: Array(axis.values.prefix(1)))
        })
    }
    return [part { $0 }, part { !$0 }, self]
  }
}

extension ReachRule {
  /// Whether a rule ties the same cases, whatever it rests on.
  fileprivate func ties(like other: ReachRule) -> Bool {
    test == other.test && conditions == other.conditions && strength == other.strength
  }
}

extension Law {
  /// Whether all tests besides the ties are in the same words.
  fileprivate func tests(like other: Law) -> Bool {
    covers == other.covers && inForce?.from == other.inForce?.from
      && inForce?.to == other.inForce?.to && exceptions.count == other.exceptions.count
      && zip(exceptions, other.exceptions).allSatisfy {
        $0.effect == $1.effect && $0.when == $1.when
      }
  }
}

extension [LawPart] {
  /// The tests that read one of these facts, and those that read none at all.
  fileprivate func reading(_ variables: Variables) -> Set<LawUnit> {
    reduce(into: []) { units, part in
      if part.variables.isEmpty || !part.variables.intersection(variables).isEmpty {
        units.formUnion(part.units)
      }
    }
  }
}
