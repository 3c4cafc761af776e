/// Gathers the reasons that the tests of a law give, in the order in which they are put.
struct ReasonList {
  let place: PlaceCode
  private(set) var list: [Reason] = []

  init(place: PlaceCode) { self.place = place }

  mutating func add(
    _ test: Reason.Test, cite: String?, note: LocalText? = nil, unread: Bool = false
  ) {
    list.append(
      Reason(test: test, holds: .yes, place: place, cite: cite, note: note, unread: unread))
  }

  /// The ties and conditions of rules of reach.
  mutating func add(_ rules: [ReachRule], as test: (ConnectingFactor, Int) -> Reason.Test) {
    if rules.isEmpty { add(.noReach, cite: nil) }
    for (number, rule) in rules.enumerated() {
      let isUnread = rule.source?.isUnread ?? false
      for tie in rule.test.ties {
        add(
          test(tie.factor, number), cite: rule.source?.cite, note: rule.note, unread: isUnread)
      }
      for condition in rule.conditions {
        switch condition {
        case .doubleCriminality: add(.doubleCriminality(nil), cite: rule.source?.cite)
        case .minimumPenalty(let max, let min):
          add(.minimumPenalty(max: max, min: min, rule: number), cite: rule.source?.cite)
        case .procedure(let step):
          add(.procedure(step, rule: number), cite: rule.source?.cite)
        }
      }
    }
  }
}
