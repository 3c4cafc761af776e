/// What a test comes to, in five values: unknown and unsettled are never folded into no.
public struct Verdict: Hashable, Sendable {
  /// The value.
  public enum Value: String, Vocabulary {
    case no
    /// The data cannot say: no file, or none that covers the question.
    case notAssessed = "not_assessed"
    /// It hangs on facts that are missing.
    case unknown
    /// It hangs on a question of law that is open.
    case arguable
    case yes
  }

  /// Which of the five.
  public var value: Value
  /// The missing facts that could change it.
  public var needs: FactSet

  init(_ value: Value, needs: FactSet = .none) {
    self.value = value
    self.needs = needs
  }

  /// The test holds.
  public static let yes = Verdict(.yes)
  /// The test fails.
  public static let no = Verdict(.no)
  /// The law is open.
  public static let arguable = Verdict(.arguable)
  /// The data cannot say.
  public static let notAssessed = Verdict(.notAssessed)
  /// It hangs on this fact.
  static func unknown(_ fact: Fact) -> Verdict { Verdict(.unknown, needs: FactSet(fact)) }

  /// Both must hold. What fails settles it; what is unknown comes before what is open, since it could still fail.
  func and(_ other: Verdict) -> Verdict {
    if value == .no || other.value == .no { return .no }
    if value == .unknown || other.value == .unknown {
      return Verdict(.unknown, needs: needs.union(other.needs))
    }
    let least = value.position < other.value.position ? value : other.value
    return Verdict(least, needs: needs.union(other.needs))
  }

  /// One must hold. What holds settles it; what is open comes before what is unknown, since it is already open.
  func or(_ other: Verdict) -> Verdict {
    if value == .yes || other.value == .yes { return .yes }
    let most = value.position > other.value.position ? value : other.value
    return Verdict(most, needs: needs.union(other.needs))
  }

  /// The opposite; what is open or unknown stays so.
  var negated: Verdict {
    switch value {
    case .yes: .no
    case .no: .yes
    case .arguable, .unknown, .notAssessed: self
    }
  }

  /// At most arguable: for rules on which courts differ.
  var atMostArguable: Verdict { value == .yes ? .arguable : self }

  static func any(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result = Verdict.no
    for verdict in verdicts { result = result.or(verdict) }
    return result
  }

  static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result = Verdict.yes
    for verdict in verdicts { result = result.and(verdict) }
    return result
  }

  /// At least so many hold.
  static func atLeast(_ count: Int, of verdicts: [Verdict]) -> Verdict {
    let certain = verdicts.count { $0.value == .yes }
    if certain >= count { return .yes }
    let open = verdicts.filter { $0.value == .arguable }
    if certain + open.count >= count { return Verdict(.arguable, needs: needs(of: verdicts)) }
    let missing = verdicts.filter { $0.value == .unknown }
    if certain + open.count + missing.count >= count {
      return Verdict(.unknown, needs: needs(of: verdicts))
    }
    let unassessed = verdicts.count { $0.value == .notAssessed }
    let possible = certain + open.count + missing.count + unassessed
    return possible >= count ? .notAssessed : .no
  }

  private static func needs(of verdicts: [Verdict]) -> FactSet {
    verdicts.reduce(.none) { $0.union($1.needs) }
  }
}
