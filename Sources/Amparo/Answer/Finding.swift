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
public struct Finding: Sendable {
  /// Its place in the order of the answer.
  let position: Int
  /// What all laws of the case came to.
  let sheet: FindingSheet

  init(_ position: Int, on sheet: FindingSheet) {
    self.position = position
    self.sheet = sheet
  }

  var prepared: PreparedLaw { sheet.law(of: outcome) }
  var outcome: Outcome { sheet.outcomes[position] }

  /// The law that was put to the case.
  public var law: Law {
    _read { yield prepared.law }
  }
  /// Whether it claims the case.
  public var applicability: Applicability { Applicability(outcome.verdict.value) }
  /// The facts that would settle it, where it depends.
  public var dependsOn: FactSet { outcome.verdict.needs }
  /// The hosts that the law claims, by their position in the situation.
  public var hosts: [Int] { Array(sheet.hosts(of: outcome)) }
  /// Every test that it put, in order.
  public var reasons: Reasons { Reasons(self) }
  /// What came of these tests.
  var asked: AskedTests { AskedTests(of: outcome, on: sheet) }
  /// Where it was done, for the sentence on double criminality.
  var placeOfAct: PlaceCode? { sheet.placeOfAct }
  /// Whether it is known today that it will become law, or bind states to make it.
  public var isComing: Bool {
    if !sheet.row(of: outcome).mayCome { return false }
    // It would otherwise reach the case: nothing that was done lies outside of what it covers.
    let reasons = prepared.reasons
    return asked.allSatisfy { one in
      if one.value == .no, case .scope = reasons[one.reason].test { false } else { true }
    }
  }
  /// Whether it claims the case, may claim it, or is coming.
  var isListed: Bool { sheet.isListed(position) }
  /// The bands of the penalty that the facts reach.
  var raised: UInt64 { outcome.raised }
  /// The penalty for this case, aggravated where the facts say so.
  public var penalty: Penalty? { prepared.penalty.penalty(raisedBy: raised) }
}
