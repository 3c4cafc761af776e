/// Whether the act is an offence where it was done, computed from the law of that place.
///
/// It asks each criminal law of the place and of its parents whether it covers the conduct; ties are not asked for,
/// since the act was done there.
struct DoubleCriminality: Sendable {
  /// The criminal laws of the place of the act; nil when the data has no file for it.
  let laws: [Law]?

  /// Nowhere known: the place of the act is missing.
  static let unknownPlace = DoubleCriminality(laws: [])

  func verdict(_ facts: CaseFacts) -> Verdict {
    guard facts.situation.uploader.location.isKnown else { return .unknown(.uploaderLocation) }
    guard let laws, !laws.isEmpty else { return .notAssessed }
    return .any(
      laws.map { law in
        let inForce = law.inForce.map { period in
          Verdict.any(facts.days(for: law).map { $0.verdict(period) })
        }
        return (inForce ?? .yes).and(law.covers.verdict(facts))
      })
  }
}
