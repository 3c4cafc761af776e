extension LawProof {
  /// Where the law stands.
  var path: RecordPath { RecordPath(record: .law(law.id)) }

  /// What the law's own tests do to one another.
  func testFindings() -> [ProofFinding] {
    let swallowed = law.exceptions.indices.compactMap { swallowing($0) }
    var result = swallowed
    if !canApply && swallowed.isEmpty { result.append(neverApplies) }
    guard canApply else { return result }
    result += law.covers.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { idle($0) }
    let known = Set(swallowed.map(\.path))
    result += law.exceptions.indices.compactMap { idleException($0) }
      .filter { !known.contains($0.path) }
    return result
  }

  /// No case of the whole space is claimed: as much as can hold at once is shown.
  private var neverApplies: ProofFinding {
    var shown = ground.base(for: law)
    var holding: [SoleLaw] = []
    for (part, claimed) in zip(parts, claimed) {
      let space = space(part.variables)
      guard let found = claimed ?? space.first(where: { _ in true }) else { continue }
      shown.take(part.variables, from: found)
      if claimed != nil { holding.append(keeping(part.units)) }
    }
    let least = smallest(shown) { less in
      value(all, less) == .no && holding.allSatisfy { value($0, less).claims }
    }
    return ProofFinding(
      kind: .neverApplies, path: path.at(.key("id")), word: law.id.description,
      witness: least.witness)
  }

  /// A test without which every case comes out the same. What was done must be named, so that is never idle.
  private func idle(_ key: ScopeKey) -> ProofFinding? {
    let unit = LawUnit.scope(key)
    guard key != .conduct, let part = part(of: unit) else { return nil }
    if part.units == [unit], turnsAnOutcome(key.variable) { return nil }
    let (with, without) = (keeping(part.units), keeping(part.units.subtracting([unit])))
    let space = space(part.variables)
    if space.first(where: { !isAlike(with, without, $0) }) != nil { return nil }
    guard let found = space.first(where: { value(with, $0).claims }) else { return nil }
    // Two cases that differ in the fact alone and come out the same.
    let one = whole(found, knowing: part.variables)
    let others = values.axis(key.variable).values.lazy.map { change in
      var other = one
      change(&other)
      return other
    }
    let alike = others.first { $0 != one && value(all, $0) == value(all, one) } ?? one
    let kept = Variables([key.variable])
    let least = smallest(one, keeping: kept) { less in
      var other = less
      other.take(kept, from: alike)
      return value(all, less).claims && value(all, other) == value(all, less)
    }
    var second = least
    second.take(kept, from: alike)
    return ProofFinding(
      kind: .idleTest, path: path.at(.key(place(of: key)), .key(key.rawValue)),
      word: key.rawValue, witness: least.witness(besides: second))
  }

  /// Whether a case that the law claims comes out otherwise with another value of a fact, the least likely tried first.
  ///
  /// Where one test alone reads the fact, that test is what turns it.
  private func turnsAnOutcome(_ variable: Variable) -> Bool {
    let claimed = value(all, anyClaimed)
    var other = anyClaimed
    return values.axis(variable).values.reversed().contains { change in
      change(&other)
      return value(all, other) != claimed
    }
  }

  /// The key under which a test stands: one of which all is unsettled stands under the other.
  private func place(of key: ScopeKey) -> String {
    let isOpen = key == .victimAge && law.covers.victimAge == nil
    return (isOpen ? LawKey.arguablyCovers : LawKey.covers).rawValue
  }
}
