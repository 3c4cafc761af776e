/// The tests that a law put to a case, in order, each with what came of it.
///
/// What the data says of a test stands once in the law; here stands only what this case made of it.
public struct Reasons: RandomAccessCollection, Sendable {
  let prepared: PreparedLaw
  let asked: [Asked]
  /// Where it was done, for the sentence on double criminality.
  let placeOfAct: PlaceCode?

  /// The place of the first reason.
  public var startIndex: Int { asked.startIndex }
  /// The place after the last reason.
  public var endIndex: Int { asked.endIndex }

  /// The reason at a place: the law's test with the outcome of the case.
  public subscript(index: Int) -> Reason { reason(asked[index]) }

  func reason(_ one: Asked) -> Reason {
    var reason = prepared.reasons[Int(one.reason)]
    reason.holds = one.holds
    switch reason.test {
    // Why some words are only arguably covered is said where it matters.
    case .scope, .age: if one.value != .arguable { reason.note = nil }
    case .doubleCriminality: reason.test = .doubleCriminality(placeOfAct)
    default: break
    }
    return reason
  }
}
