/// A body made ready: kept once, however many answers name it.
final class PreparedBody: Identified {
  let body: Body

  init(_ body: Body) { self.body = body }

  /// Whether this person can use it.
  func advice<Record: Transcript>(
    _ examination: inout Examination<Record>, minor: Minority
  ) -> BodyAdvice {
    let (canUse, why) = use(&examination, minor: minor)
    return BodyAdvice(prepared: self, canUse: canUse, why: why)
  }

  private func use<Record: Transcript>(
    _ examination: inout Examination<Record>, minor: Minority
  ) -> (Trilean, BodyReason) {
    if examination.facts.conduct.intersection(body.conduct).isEmpty { return (.no, .termsNotMet) }
    let ages = ageFit(minor)
    if ages.canUse == .no { return (.no, ages.why) }
    var ties = Verdict.no
    for rule in body.connection { ties = ties.or(examination.holds(rule.test)) }
    if !body.connection.isEmpty {
      switch ties.value {
      case .no: return (.no, .termsNotMet)
      case .unknown, .arguable, .notAssessed: return (.unknown, .factMissing)
      case .yes: break
      }
    }
    if ages.canUse == .unknown { return (.unknown, ages.why) }
    if !body.connection.isEmpty { return (.yes, .termsMet) }
    return (.yes, body.place == .international ? .servesAnyone : .placeConnected)
  }

  private func ageFit(_ minor: Minority) -> (canUse: Trilean, why: BodyReason) {
    if body.serves.isAll || body.serves.isEmpty { return (.yes, .servesAnyone) }
    let (adults, children) = (body.serves.contains(.adults), body.serves.contains(.children))
    if adults && children { return (.yes, .servesAnyone) }
    switch minor {
    case .minor where children, .adult where adults: return (.yes, .termsMet)
    case .minor where !children: return (.no, .forAdults)
    case .adult where children: return (.no, .forChildren)
    case .unknown where adults || children: return (.unknown, .factMissing)
    default: return (.unknown, .forWomen)
    }
  }
}
