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
  private let outcome: Outcome
  /// Where the tests of all findings of the case stand.
  private let sheet: FindingSheet
  /// Its place in the order of the answer.
  let position: Int
  /// Whether it claims the case.
  public let applicability: Applicability
  /// The hosts that the law claims, by their position in the situation.
  public let hosts: [Int]

  init(_ position: Int, _ outcome: Outcome, on sheet: FindingSheet) {
    self.position = position
    self.outcome = outcome
    self.sheet = sheet
    prepared = sheet.places[Int(outcome.place)].laws[Int(outcome.law)]
    applicability = Applicability(outcome.verdict.value)
    hosts = outcome.hosts.isEmpty ? [] : outcome.hosts.map { sheet.hosts[Int($0)] }
  }

  /// A law of a place taken to claim a case, for its clocks.
  convenience init(claimedBy law: Int, of place: PreparedPlace, hosts: [Int], _ facts: CaseFacts) {
    let outcome = Outcome(
      place: 0, law: Int32(law), verdict: .yes, hosts: 0..<Int32(hosts.count),
      raised: place.laws[law].penalty.raised(facts))
    self.init(
      0, outcome, on: FindingSheet(places: [place], asked: [], hosts: hosts, placeOfAct: nil))
  }

  /// The law that was put to the case.
  public var law: Law {
    _read { yield prepared.law }
  }
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
  var isListed: Bool { applicability != .doesNotApply || isComing }
  /// The bands of the penalty that the facts reach.
  var raised: UInt64 { outcome.raised }
  /// The penalty for this case, aggravated where the facts say so.
  public var penalty: Penalty? { prepared.penalty.penalty(raisedBy: raised) }
}

/// What the laws of all places were asked in a case, once for all its findings.
final class FindingSheet: Sendable {
  let places: [PreparedPlace]
  /// Every test that was put, one law after another.
  let asked: [Asked]
  /// The hosts that laws claim, one law after another.
  let hosts: [Int]
  let placeOfAct: PlaceCode?

  init(places: [PreparedPlace], asked: [Asked], hosts: [Int], placeOfAct: PlaceCode?) {
    self.places = places
    self.asked = asked
    self.hosts = hosts
    self.placeOfAct = placeOfAct
  }
}
