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
  private let sheet: FindingSheet

  init(_ position: Int, on sheet: FindingSheet) {
    self.position = position
    self.sheet = sheet
  }

  var prepared: PreparedLaw { sheet.law(of: outcome) }
  private var outcome: Outcome { sheet.outcomes[position] }

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
  public var reasons: Reasons {
    let prepared = prepared
    // A law puts no more tests than it has reasons.
    let asked = [Asked](unsafeUninitializedCapacity: prepared.reasons.count) { room, count in
      forEachAsked { one in
        room[count] = one
        count += 1
      }
    }
    return Reasons(prepared: prepared, asked: asked, placeOfAct: placeOfAct)
  }
  /// Gives every test that it put, in order.
  func forEachAsked(_ use: (Asked) -> Void) {
    let outcome = outcome
    sheet.transcript.forEach(
      sheet.row(of: outcome), of: sheet.places[Int(outcome.place)], from: outcome.values, use)
  }
  /// Where it was done, for the sentence on double criminality.
  var placeOfAct: PlaceCode? { sheet.placeOfAct }
  /// Whether it is known today that it will become law, or bind states to make it.
  public var isComing: Bool { outcome.isComing }
  /// Whether it claims the case, may claim it, or is coming.
  var isListed: Bool { !outcome.verdict.fails || isComing }
  /// The bands of the penalty that the facts reach.
  var raised: UInt64 { outcome.raised }
  /// The penalty for this case, aggravated where the facts say so.
  public var penalty: Penalty? { prepared.penalty.penalty(raisedBy: raised) }
}
