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
///
/// It never changes once made; being handed on, sorted and sifted costs a reference.
public final class Finding: Sendable {
  let prepared: PreparedLaw
  /// The law that was put to the case.
  public var law: Law {
    _read { yield prepared.law }
  }
  /// Whether it claims the case.
  public let applicability: Applicability
  /// The facts that would settle it, where it depends.
  public let dependsOn: FactSet
  /// Every test that it put, in order.
  public let reasons: Reasons
  /// Whether it is known today that it will become law, or bind states to make it.
  public let isComing: Bool
  /// Whether it claims the case, may claim it, or is coming.
  var isListed: Bool { applicability != .doesNotApply || isComing }
  /// Its place in the order of the answer.
  let position: Int
  /// The bands of the penalty that the facts reach.
  let raised: UInt64
  /// The penalty for this case, aggravated where the facts say so.
  public var penalty: Penalty? { prepared.penalty.penalty(raisedBy: raised) }
  /// The hosts that the law claims, by their position in the situation.
  public let hosts: [Int]

  init(_ outcome: Outcome, _ reasons: Reasons, isComing: Bool, raised: UInt64, position: Int) {
    prepared = outcome.prepared
    applicability = Applicability(outcome.verdict.value)
    dependsOn = outcome.verdict.needs
    self.reasons = reasons
    self.isComing = isComing
    self.raised = raised
    self.position = position
    hosts = outcome.hosts
  }
}
