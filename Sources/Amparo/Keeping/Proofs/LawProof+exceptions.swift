extension LawProof {
  /// An exception that leaves nothing of what the rest of the law claims: for one that is unsettled, nothing sure.
  func swallowing(_ index: Int) -> ProofFinding? {
    let unit = LawUnit.exception(index)
    guard let part = part(of: unit) else { return nil }
    let left: (Verdict.Value) -> Bool =
      law.exceptions[index].effect == .excludes ? { $0.claims } : { $0 == .yes }
    let (with, without) = (keeping(part.units), keeping(part.units.subtracting([unit])))
    let space = space(part.variables)
    if space.first(where: { left(value(with, $0)) }) != nil { return nil }
    guard let taken = space.first(where: { left(value(without, $0)) }) else { return nil }
    let rest = prepared(law.without(exception: index))
    let shown = smallest(whole(taken, knowing: part.variables)) {
      left(value(rest, $0)) && [.no, .arguable].contains(value(all, $0))
    }
    return ProofFinding(
      kind: .swallowingException, path: place(ofException: index),
      word: law.exceptions[index].kind.rawValue, witness: shown.witness)
  }

  /// An exception without which every case comes out the same: what it takes out is not in.
  func idleException(_ index: Int) -> ProofFinding? {
    let unit = LawUnit.exception(index)
    guard let part = part(of: unit), let scope = law.exceptions[index].when else { return nil }
    let when = PreparedScope(scope)
    let (with, without) = (keeping(part.units), keeping(part.units.subtracting([unit])))
    let space = space(part.variables)
    if space.first(where: { value(with, $0) != value(without, $0) }) != nil { return nil }
    // Without a case that meets it, one that the law claims and that the exception leaves alone.
    let met = space.first { when.verdict($0.facts).value == .yes }
    let rest = prepared(law.without(exception: index))
    let start = met.map { whole($0, knowing: part.variables) } ?? anyClaimed
    let shown = smallest(start) {
      (met == nil || when.verdict($0.facts).value == .yes)
        && value(rest, $0) == value(all, $0) && value(all, $0) != .unknown
    }
    return ProofFinding(
      kind: .idleException, path: place(ofException: index),
      word: law.exceptions[index].kind.rawValue, witness: shown.witness)
  }

  private func place(ofException index: Int) -> RecordPath {
    path.at(.key(LawKey.exceptions.rawValue), .item(index))
  }
}

extension Law {
  /// The same law with one exception less.
  func without(exception index: Int) -> Law {
    var law = self
    law.exceptions.remove(at: index)
    return law
  }
}
