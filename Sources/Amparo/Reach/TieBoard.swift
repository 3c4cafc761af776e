/// The ties of one place to one case, each found once however many laws ask for it.
struct TieBoard {
  let area: Area
  private var found: UInt64 = 0
  private var values = InlineArray<32, Verdict>(repeating: .no)

  init(_ area: Area) { self.area = area }

  /// Whether the fact ties the case to the place.
  mutating func holds(
    _ factor: ConnectingFactor, _ parameters: FactorParameters, result: ResultPlace,
    _ facts: CaseFacts
  ) -> Verdict {
    switch factor {
    // These hang on more than the place and the case.
    case .offenderNational, .victimStatus, .resultElement, .resultIntended:
      return factor.holds(facts, in: area, parameters: parameters, result: result)
    default: break
    }
    let bit: UInt64 = 1 << UInt64(factor.position)
    if found & bit == 0 {
      found |= bit
      values[factor.position] = factor.holds(
        facts, in: area, parameters: parameters, result: result)
    }
    return values[factor.position]
  }
}
