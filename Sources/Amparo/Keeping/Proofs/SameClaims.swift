extension ProofBook {
  /// Laws of one track that claim the same cases and ask for the same things to be shown: one finding for all that do.
  var sameClaimFindings: [ProofFinding] {
    var claims = SameClaims()
    for proof in proofs where proof.canApply { claims.add(proof) }
    return claims.findings
  }
}

/// Laws of one place, parted into those that claim the same cases.
///
/// Laws in the same words are alike without any trial, so that many copies cost no more than each by itself. A law in
/// words of its own is held against one law of each group.
private struct SameClaims {
  /// Laws that are alike, in the order of the data.
  private var groups: [[LawProof]] = []
  /// The group of the laws in these words.
  private var worded: [ClaimWords: Int] = [:]
  /// The groups that can be compared at all.
  private var comparable: [ClaimWords.Kind: [Int]] = [:]
  /// Pairs with too many cases.
  private var untried: [ProofFinding] = []

  mutating func add(_ proof: LawProof) {
    let words = ClaimWords(proof)
    if let known = worded[words] {
      groups[known].append(proof)
    } else if let known = group(of: proof, among: comparable[words.kind] ?? []) {
      groups[known].append(proof)
      worded[words] = known
    } else {
      worded[words] = groups.count
      comparable[words.kind, default: []].append(groups.count)
      groups.append([proof])
    }
  }

  /// The group of the laws that come out as this one in every case; nil where there is none.
  private mutating func group(of proof: LawProof, among known: [Int]) -> Int? {
    for index in known {
      let other = groups[index][0]
      guard proof.isLikely(other), let kind = proof.sameness(with: other) else { continue }
      if kind == .sameClaims { return index }
      untried.append(proof.finding(kind, with: [other], shownWith: other))
    }
    return nil
  }

  var findings: [ProofFinding] {
    groups.filter { $0.count > 1 }.map { laws in
      laws[0].finding(.sameClaims, with: Array(laws.dropFirst()), shownWith: laws[1])
    } + untried
  }
}

extension LawProof {
  /// What was found of this law and others, shown by a case that it and another claim.
  fileprivate func finding(
    _ kind: Diagnostic.Kind, with others: [LawProof], shownWith other: LawProof
  ) -> ProofFinding {
    ProofFinding(
      kind: kind, path: path.at(.key("id")), word: law.id.description,
      others: others.map(\.law.id), witness: common(with: other).witness)
  }
}
