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
/// All findings of a case stand on one sheet that never changes: being handed on, sorted and sifted costs a reference.
public struct Finding: Sendable {
  private let sheet: FindingSheet
  /// Its place in the order of the answer.
  let position: Int

  init(_ position: Int, on sheet: FindingSheet) {
    self.sheet = sheet
    self.position = position
  }

  /// A law of a place taken to claim a case, for its clocks.
  init(claimedBy law: Int, of place: PreparedPlace, hosts: [Int], _ facts: CaseFacts) {
    let outcome = Outcome(
      place: 0, law: Int32(law), verdict: .yes, hosts: 0..<Int32(hosts.count),
      raised: place.laws[law].penalty.raised(facts))
    sheet = FindingSheet([outcome], places: [place], asked: [], hosts: hosts, placeOfAct: nil)
    position = 0
  }

  private var outcome: Outcome { sheet.outcomes[position] }

  var prepared: PreparedLaw { sheet.places[Int(outcome.place)].laws[Int(outcome.law)] }
  /// The law that was put to the case.
  public var law: Law {
    _read { yield prepared.law }
  }
  /// Whether it claims the case.
  public var applicability: Applicability { Applicability(outcome.verdict.value) }
  /// The facts that would settle it, where it depends.
  public var dependsOn: FactSet { outcome.verdict.needs }
  /// Every test that it put, in order.
  public var reasons: Reasons {
    let asked = Int(outcome.asked.lowerBound)..<Int(outcome.asked.upperBound)
    return Reasons(
      prepared: prepared, asked: sheet.asked[asked], placeOfAct: sheet.placeOfAct)
  }
  /// Whether it is known today that it will become law, or bind states to make it.
  public var isComing: Bool { outcome.isComing }
  /// Whether it claims the case, may claim it, or is coming.
  var isListed: Bool { outcome.verdict.value != .no || outcome.isComing }
  /// The bands of the penalty that the facts reach.
  var raised: UInt64 { outcome.raised }
  /// The penalty for this case, aggravated where the facts say so.
  public var penalty: Penalty? { prepared.penalty.penalty(raisedBy: raised) }
  /// The hosts that the law claims, by their position in the situation.
  public var hosts: [Int] { outcome.hosts.map { sheet.hosts[Int($0)] } }
}

/// What all laws came to in a case, in the order of an answer.
final class FindingSheet: Sendable {
  let outcomes: [Outcome]
  let places: [PreparedPlace]
  /// Every test that was put, one law after another.
  let asked: [Asked]
  /// The hosts that laws claim, one law after another.
  let hosts: [Int]
  let placeOfAct: PlaceCode?

  init(
    _ outcomes: [Outcome], places: [PreparedPlace], asked: [Asked], hosts: [Int],
    placeOfAct: PlaceCode?
  ) {
    self.outcomes = outcomes
    self.places = places
    self.asked = asked
    self.hosts = hosts
    self.placeOfAct = placeOfAct
  }

  var findings: [Finding] { outcomes.indices.map { Finding($0, on: self) } }
}
