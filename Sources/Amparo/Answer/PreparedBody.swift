/// A body made ready: kept once, however many answers name it.
final class PreparedBody: Identified {
  let body: Body

  /// What ties it to a case; nil where anybody can turn to it.
  private let ties: TestNumber?

  init(_ body: Body, _ table: inout LawTable) {
    self.body = body
    ties = table.add(body)
  }

  /// Whether this person can use it.
  func advice(_ examination: Examination, minor: Minority) -> BodyAdvice {
    let (canUse, why) = use(examination, minor: minor)
    return BodyAdvice(prepared: self, canUse: canUse, why: why)
  }

  private func use(_ examination: Examination, minor: Minority) -> (Trilean, BodyReason) {
    if examination.facts.conduct.intersection(body.conduct).isEmpty { return (.no, .termsNotMet) }
    let ages = ageFit(minor)
    if ages.canUse == .no { return (.no, ages.why) }
    if let ties {
      switch examination[ties].value {
      case .no: return (.no, .termsNotMet)
      case .unknown, .arguable, .notAssessed: return (.unknown, .factMissing)
      case .yes: break
      }
    }
    if ages.canUse == .unknown { return (.unknown, ages.why) }
    if ties != nil { return (.yes, .termsMet) }
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
