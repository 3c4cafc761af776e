/// A law made ready to be put to cases: its tests in the order in which a lawyer puts them, and the reason that each gives.
///
/// Everything that does not hang on the case is worked out once. What is left of a question is bits.
final class PreparedLaw: Identified {
  let law: Law
  /// Its id, made ready for sorting.
  let name: SortedName
  /// The reasons that its tests give, in order; what came of a test is the case's.
  let reasons: [Reason]
  /// The conduct that it could reach.
  let conduct: ValueSet<Conduct>
  /// Whether a reason of it hangs on where the act was done.
  let asksForDoubleCriminality: Bool
  let penalty: PreparedPenalty
  let clocks: [PreparedClock]

  /// Adds its tests to those of its place, and says how it puts them.
  init(
    _ law: Law, _ name: SortedName, in setting: Setting, clocks: [PreparedClock],
    _ table: inout LawTable
  ) {
    var reasons = ReasonList(place: law.place)
    let penalty = PreparedPenalty(law)
    if let test = Self.fall(of: law) {
      reasons.add(test, cite: law.source.cite)
      table.require(.settled(.no))
    }
    if let period = law.inForce, let term = TermOfLaw(period) {
      reasons.add(
        .inForce(from: period.from, to: period.to), cite: period.source?.cite,
        unread: period.source?.isUnread ?? false)
      table.require(.inForce(term, LawDays(law)))
    }
    func add(_ rules: [ReachRule], as test: (ConnectingFactor, Int) -> Reason.Test) {
      reasons.add(rules, as: test)
      table.require(rules, law.result, penalty)
    }
    if law.track == .civil {
      add(law.forum.isEmpty ? setting.forum : law.forum) { .forum($0, rule: $1) }
      add(law.choiceOfLaw.isEmpty ? setting.choiceOfLaw : law.choiceOfLaw) {
        .choiceOfLaw($0, rule: $1)
      }
    } else {
      add(law.reach.isEmpty ? setting.reach[law.track.position] : law.reach) {
        .reach($0, rule: $1)
      }
    }
    for test in PreparedScope(law.covers).tests {
      reasons.add(
        law.covers.reasonTest(test.fact), cite: law.source.cite, note: law.covers.note)
      table.require(.scope(test))
    }
    if law.track == .criminal, let rule = setting.responsibility {
      reasons.add(
        .responsibility(fromAge: rule.fromAge), cite: rule.source.cite,
        unread: rule.source.isUnread)
      table.say(
        LawStep(kind: .responsibility, fromAge: UInt8(clamping: rule.fromAge)))
    }
    for exception in law.exceptions {
      guard let when = exception.when else { continue }
      reasons.add(.exception(exception.kind), cite: exception.cite, note: exception.note)
      table.require(exception.effect, PreparedScope(when))
    }
    conduct = law.reachedConduct
    self.law = law
    self.penalty = penalty
    self.name = name
    self.reasons = reasons.list
    asksForDoubleCriminality = reasons.list.contains {
      if case .doubleCriminality = $0.test { true } else { false }
    }
    self.clocks = clocks
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
