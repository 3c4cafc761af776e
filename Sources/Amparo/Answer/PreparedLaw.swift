/// A law made ready to be put to cases: its tests in the order in which a lawyer puts them, and the reason that each gives.
///
/// Everything that does not hang on the case is worked out once. What is left of a question is bits.
final class PreparedLaw: Identified {
  let law: Law
  /// Its id, made ready for sorting.
  let name: SortedName
  /// The reasons that its tests give, in order; what came of a test is the case's.
  let reasons: [Reason]
  /// Its tests.
  let steps: [TestStep]
  let scope: PreparedScope
  /// Where its result arises.
  let result: ResultPlace
  /// The conduct that it could reach.
  let conduct: ValueSet<Conduct>
  /// The number of the reason that a child may be too young for it; nil where that is not asked.
  let responsibility: Int?
  let penalty: PreparedPenalty
  /// Whether nobody has read its text.
  let isUnread: Bool
  let clocks: [PreparedClock]

  init(_ law: Law, in setting: Setting, clocks: [PreparedClock]) {
    var reasons: [Reason] = []
    func add(
      _ test: Reason.Test, cite: String?, note: LocalText? = nil, unread: Bool = false
    ) -> Int {
      reasons.append(
        Reason(
          test: test, holds: .yes, place: law.place, cite: cite, note: note, unread: unread))
      return reasons.count - 1
    }
    func add(_ test: Reason.Test, _ rule: ReachRule?) -> Int {
      let isTie = test.factor != nil
      return add(
        test, cite: rule?.source?.cite, note: isTie ? rule?.note : nil,
        unread: isTie && rule?.source?.isUnread ?? false)
    }

    var steps: [TestStep] = []
    if let test = Self.fall(of: law) {
      steps.append(.falls(reason: add(test, cite: law.source.cite)))
    }
    if let period = law.inForce, period.from != nil || period.to != nil {
      let reason = add(
        .inForce(from: period.from, to: period.to), cite: period.source?.cite,
        unread: period.source?.isUnread ?? false)
      steps.append(.commencement(from: period.from, to: period.to, LawDays(law), reason: reason))
    }
    if law.track == .civil {
      let forum = law.forum.isEmpty ? setting.forum : law.forum
      let choice = law.choiceOfLaw.isEmpty ? setting.choiceOfLaw : law.choiceOfLaw
      steps.add(forum, as: { .forum($0, rule: $1) }, reason: add)
      steps.add(choice, as: { .choiceOfLaw($0, rule: $1) }, reason: add)
    } else {
      let own = law.reach.isEmpty ? setting.reach[law.track.position] : law.reach
      steps.add(own, as: { .reach($0, rule: $1) }, reason: add)
    }
    scope = PreparedScope(law.covers)
    for test in scope.tests {
      let reason = add(
        law.covers.reasonTest(test.fact), cite: law.source.cite, note: law.covers.note)
      steps.append(.scope(test, reason: reason))
    }
    if law.track == .criminal, let rule = setting.responsibility {
      let reason = add(
        .responsibility(fromAge: rule.fromAge), cite: rule.source.cite,
        unread: rule.source.isUnread)
      steps.append(.responsibility(fromAge: rule.fromAge, reason: reason))
      responsibility = reason
    } else {
      responsibility = nil
    }
    for exception in law.exceptions {
      guard let when = exception.when else { continue }
      let tests = PreparedScope(when).tests
      let reason = add(.exception(exception.kind), cite: exception.cite, note: exception.note)
      steps.append(.exception(exception.effect, tests: tests.count, reason: reason))
      steps += tests.map { .scope($0, reason: reason) }
    }
    self.steps = steps
    result = law.result
    conduct = law.covers.conduct.map { $0.covered.union($0.arguable) } ?? .all
    self.law = law
    name = SortedName(law.id.description)
    self.reasons = reasons
    self.clocks = clocks
    penalty = PreparedPenalty(law)
    isUnread = law.source.isUnread
  }

  /// Why it is no law for persons; nil where it is, or was.
  private static func fall(of law: Law) -> Reason.Test? {
    if law.binding == .states { return .bindsStates }
    switch law.status {
    case .inForce: return nil
    case .repealed where law.inForce?.to != nil: return nil
    // A text that starts on a day already fixed answers for its own days.
    case .enacted where law.inForce?.from != nil: return nil
    default: return .status(law.status)
    }
  }
}
