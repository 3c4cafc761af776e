/// Whether the act was an offence where it was done: asked of the law of that place, not noted beside a rule.
///
/// It hangs on the case alone, so it is found once however many rules ask for it.
struct DoubleCriminality {
  /// The criminal laws of the place of the act; nil where the data has no file for it or nobody knows the place.
  private let laws: [PreparedLaw]?
  private var found: Verdict?

  init(laws: [PreparedLaw]?) { self.laws = laws }

  mutating func verdict(_ facts: CaseFacts) -> Verdict {
    if let found { return found }
    let verdict = reckon(facts)
    found = verdict
    return verdict
  }

  private func reckon(_ facts: CaseFacts) -> Verdict {
    guard facts.situation.uploader.location.isKnown else { return .unknown(.uploaderLocation) }
    guard let laws, !laws.isEmpty else { return .notAssessed }
    var result = Verdict.no
    for prepared in laws {
      let inForce =
        prepared.law.inForce.map {
          facts.isInForce(from: $0.from, to: $0.to, .act(conduct: prepared.conduct))
        } ?? .yes
      result = result.or(inForce.and(prepared.scope.verdict(facts)))
    }
    return result
  }
}
