extension Proofs {
  /// Laws of one place and track that claim the same cases and ask for the same things to be shown.
  func sameClaimFindings() -> [ProofFinding] {
    var result: [ProofFinding] = []
    for book in books {
      let proofs = book.proofs.filter(\.canApply)
      for (index, one) in proofs.enumerated() {
        for other in proofs[..<index] where other.law.track == one.law.track {
          guard one.isLikely(other), let common = one.common(with: other) else { continue }
          result.append(
            ProofFinding(
              kind: .sameClaims, path: one.path.at(.key("id")), word: one.law.id.description,
              other: other.law.id, witness: common.witness))
        }
      }
    }
    return result
  }
}

extension LawProof {
  /// Whether a case that each claims is claimed by the other, and the same must be shown.
  fileprivate func isLikely(_ other: LawProof) -> Bool {
    Set(law.toShow.map(\.element)) == Set(other.law.toShow.map(\.element))
      && value(other.law, anyClaimed) == value(law, anyClaimed)
      && value(law, other.anyClaimed) == value(other.law, other.anyClaimed)
  }

  /// A case of both, where every case comes out the same for both; nil where one does not.
  ///
  /// Laws with the same ties are compared by all else. Ties that differ are tried over their whole product, unless it
  /// has more than a hundred thousand cases: then nothing is said.
  fileprivate func common(with other: LawProof) -> ProofCase? {
    let setting = ground.setting
    let areTiedAlike =
      law.rules(in: setting) == other.law.rules(in: setting) && law.result == other.law.result
      && law.penalty == other.law.penalty && law.aggravated == other.law.aggravated
    let units = law.units(in: setting) + other.law.units(in: setting)
    let groups = units.filter { !areTiedAlike || $0.units != [.ties] }.joined.map(\.variables)
    let tried = ProofValues(
      law, clauses: [other.law.covers] + other.law.exceptions.compactMap(\.when), ground: ground)
    for group in groups {
      var (mine, theirs) = (part(reading: group).units, other.part(reading: group).units)
      if areTiedAlike {
        mine.remove(.ties)
        theirs.remove(.ties)
      }
      let (one, two) = (law.keeping(mine), other.law.keeping(theirs))
      let space = space(group, with: tried)
      if space.size > 100_000 { return nil }
      if space.first(where: { value(one, $0) != value(two, $0) }) != nil { return nil }
    }
    return smallest(anyClaimed) { value(law, $0).claims && value(other.law, $0).claims }
  }
}
