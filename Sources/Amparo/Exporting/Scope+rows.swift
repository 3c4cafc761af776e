/// One value that a scope covers.
struct ScopeRow {
  var fact: String
  var value: String
  var strength: Strength
}

extension Scope {
  /// The values covered, fact by fact; a fact whose every value is covered is left out, for it is not tested.
  var rows: [ScopeRow] {
    words(.conduct, conduct) + words(.image, image) + words(.origin, origin)
      + words(.audience, audience) + words(.context, context) + words(.relation, relation)
      + words(.depicts, depicts) + words(.identifiable, identifiable)
      + words(.victimAlive, life) + words(.online, online) + words(.hostKind, hostKind)
      + words(.hostSize, hostSize) + age(.victimAge, victimAge, .settled)
      + age(.victimAge, arguableAge, .arguable) + age(.uploaderAge, uploaderAge, .settled)
  }

  /// The scope as a formula: `relation: partner former_partner; victim_age: image under 18`.
  var formula: String {
    var parts: [(fact: String, values: [String])] = []
    for row in rows {
      let value = row.strength == .settled ? row.value : "\(row.value)?"
      if parts.last?.fact == row.fact {
        parts[parts.count - 1].values.append(value)
      } else {
        parts.append((row.fact, [value]))
      }
    }
    return parts.map { "\($0.fact): \($0.values.joined(separator: " "))" }.joined(separator: "; ")
  }

  private func words<Word: Vocabulary>(_ fact: ScopeKey, _ test: Test<Word>?) -> [ScopeRow] {
    guard let test, !test.covered.isAll || fact == .conduct else { return [] }
    return test.covered.words.map { row(fact, $0.rawValue, .settled) }
      + test.arguable.words.filter { !test.covered.contains($0) }
      .map { row(fact, $0.rawValue, .arguable) }
  }

  private func age(_ fact: ScopeKey, _ test: AgeTest?, _ strength: Strength) -> [ScopeRow] {
    guard let test else { return [] }
    let from = test.from == 0 ? "" : " from \(test.from)"
    let under = test.under == .max ? "" : " under \(test.under)"
    return [row(fact, "\(test.at.rawValue)\(from)\(under)", strength)]
  }

  private func row(_ fact: ScopeKey, _ value: String, _ strength: Strength) -> ScopeRow {
    ScopeRow(fact: fact.rawValue, value: value, strength: strength)
  }
}
