/// A law made ready to be put to cases: its tests in the order in which a lawyer puts them, and the reason that each gives.
///
/// Everything that does not hang on the case is worked out once. What is left of a question is bits.
final class PreparedLaw: Sendable {
  let law: Law
  /// Its id, made ready for sorting.
  let name: SortedName
  /// The reasons that its tests give, in order; what came of a test is the case's.
  let reasons: [Reason]
  /// Whether it is law for persons today, or was.
  let standing: Standing
  /// The reason of commencement; nil where no day is stated.
  let commencement: Int?
  /// One group for laws with reach; forum and choice of law for civil claims. Each group must hold.
  let ties: [PreparedTies]
  let scope: PreparedScope
  /// The number of the reason of the first test of the scope.
  let firstScope: Int
  /// The age from which an uploader answers, with the number of its reason; nil where it is not asked.
  let responsibility: (fromAge: Int, reason: Int)?
  let exceptions: [Exception]
  let penalty: PreparedPenalty
  /// Whether nobody has read its text.
  let isUnread: Bool
  let clocks: [PreparedClock]

  /// Whether it is law for persons today, or was; where not, the number of the reason.
  enum Standing: Sendable {
    case stands
    case falls(reason: Int)
  }

  /// An exception whose scope is tested.
  struct Exception: Sendable {
    let when: PreparedScope
    let effect: ExceptionClause.Effect
    let reason: Int
  }

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

    standing = Self.standing(of: law).map { .falls(reason: add($0, cite: law.source.cite)) } ?? .stands
    commencement = law.inForce.flatMap { period in
      guard period.from != nil || period.to != nil else { return nil }
      return add(
        .inForce(from: period.from, to: period.to), cite: period.source?.cite,
        unread: period.source?.isUnread ?? false)
    }
    if law.track == .civil {
      let forum = law.forum.isEmpty ? setting.forum : law.forum
      let choice = law.choiceOfLaw.isEmpty ? setting.choiceOfLaw : law.choiceOfLaw
      ties = [
        PreparedTies(forum, as: { .forum($0, rule: $1) }, add: add),
        PreparedTies(choice, as: { .choiceOfLaw($0, rule: $1) }, add: add),
      ]
    } else {
      let own = law.reach.isEmpty ? setting.reach[law.track.position] : law.reach
      ties = [PreparedTies(own, as: { .reach($0, rule: $1) }, add: add)]
    }
    scope = PreparedScope(law.covers)
    firstScope = reasons.count
    for test in scope.tests {
      _ = add(
        law.covers.reasonTest(test.fact), cite: law.source.cite, note: law.covers.note)
    }
    responsibility = setting.responsibility.flatMap { rule in
      guard law.track == .criminal else { return nil }
      let reason = add(
        .responsibility(fromAge: rule.fromAge), cite: rule.source.cite,
        unread: rule.source.isUnread)
      return (rule.fromAge, reason)
    }
    exceptions = law.exceptions.compactMap { exception in
      guard let when = exception.when else { return nil }
      let reason = add(.exception(exception.kind), cite: exception.cite, note: exception.note)
      return Exception(when: PreparedScope(when), effect: exception.effect, reason: reason)
    }
    self.law = law
    name = SortedName(law.id.description)
    self.reasons = reasons
    self.clocks = clocks
    penalty = PreparedPenalty(law)
    isUnread = law.source.isUnread
  }

  /// Why it is no law for persons; nil where it is, or was.
  private static func standing(of law: Law) -> Reason.Test? {
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

/// The rules that a law falls back on: those of its place or instrument.
struct Setting: Sendable {
  let area: Area
  let reach: [[ReachRule]]
  let forum: [ReachRule]
  let choiceOfLaw: [ReachRule]
  let responsibility: Responsibility?
}
