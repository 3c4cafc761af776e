/// Whether a law, on its own terms, claims the case.
///
/// It says what the text claims. It does not say who would win.
public enum Applicability: String, Vocabulary {
  case applies
  case arguable
  case depends
  case doesNotApply = "does_not_apply"
  case notAssessed = "not_assessed"

  init(_ verdict: Verdict.Value) {
    switch verdict {
    case .yes: self = .applies
    case .arguable: self = .arguable
    case .unknown: self = .depends
    case .no: self = .doesNotApply
    case .notAssessed: self = .notAssessed
    }
  }
}

/// One law, and whether it claims the case.
public struct Finding: Hashable, Sendable {
  /// The law that was put to the case.
  public var law: Law
  /// Whether it claims the case.
  public var applicability: Applicability
  /// The facts that would settle it, where it depends.
  public var dependsOn: FactSet
  /// Every test that it put, in order.
  public var reasons: [Reason]
  /// Whether it is known today that it will become law, or bind states to make it.
  public var isComing: Bool
  /// The penalty for this case, aggravated where the facts say so.
  public var penalty: Penalty?
  /// The hosts that the law claims, by their position in the situation.
  public var hosts: [Int]
}
