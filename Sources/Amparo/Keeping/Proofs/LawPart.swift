/// One test that a law puts to a case, as far as proofs take laws apart.
enum LawUnit: Hashable, Sendable {
  case scope(ScopeKey)
  case exception(Int)
  case commencement
  case ties
}

/// Tests of a law that share facts with one another and with no other test of it.
///
/// A law claims a case when all of its tests hold, so parts that read different facts can be tried one by one: the
/// product of a law is cut into the much smaller products of its parts, and nothing is lost.
struct LawPart: Sendable {
  var units: Set<LawUnit>
  var variables: Variables
}

extension Law {
  /// The tests that the law puts, each with the facts that it reads.
  func units(in setting: Setting) -> [LawPart] {
    var units: [(LawUnit, Variables)] = covers.keys.map { (.scope($0), Variables([$0.variable])) }
    for (index, exception) in exceptions.enumerated() {
      if let when = exception.when { units.append((.exception(index), when.variables)) }
    }
    if let inForce, inForce.from != nil || inForce.to != nil {
      units.append((.commencement, Variables([.day])))
    }
    let ties = rules(in: setting).reduce(Variables.none) { $0.union($1.variables(self)) }
    units.append((.ties, ties))
    return units.map { LawPart(units: [$0.0], variables: $0.1) }
  }

  /// The rules that tie the law to a case, its own before those of its place.
  func rules(in setting: Setting) -> [ReachRule] {
    if track == .civil {
      return (forum.isEmpty ? setting.forum : forum)
        + (choiceOfLaw.isEmpty ? setting.choiceOfLaw : choiceOfLaw)
    }
    return reach.isEmpty ? setting.reach[track.position] : reach
  }

  /// The same law with these tests alone: the engine judges it as it judges every law.
  func keeping(_ units: Set<LawUnit>) -> Law {
    var law = self
    var keys: Set<ScopeKey> = []
    for case .scope(let key) in units { keys.insert(key) }
    law.covers = covers.keeping(keys)
    law.exceptions = exceptions.indices.filter { units.contains(.exception($0)) }
      .map { exceptions[$0] }
    if !units.contains(.commencement) { law.inForce = nil }
    if !units.contains(.ties) {
      let anywhere = ReachRule(
        test: .factor(.universal, parameters: FactorParameters()), conditions: [],
        strength: .settled, elector: nil, note: nil, source: nil)
      (law.reach, law.forum, law.choiceOfLaw) = ([anywhere], [anywhere], [anywhere])
    }
    return law
  }
}

extension [LawPart] {
  /// The parts joined wherever they share a fact.
  var joined: [LawPart] {
    var result: [LawPart] = []
    for part in self {
      var whole = part
      result.removeAll { other in
        guard !other.variables.intersection(whole.variables).isEmpty else { return false }
        whole.units.formUnion(other.units)
        whole.variables = whole.variables.union(other.variables)
        return true
      }
      result.append(whole)
    }
    return result
  }
}
