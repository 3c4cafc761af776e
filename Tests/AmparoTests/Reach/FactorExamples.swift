import Testing

@testable import Amparo

/// A connecting factor, facts made by hand, and whether they tie the case to `AA`.
struct FactorExample: Sendable, CustomTestStringConvertible {
  var factor: ConnectingFactor
  var outcome: Verdict.Value
  var what: String
  var parameters = FactorParameters()
  var result = ResultPlace.unsettled
  var facts: @Sendable (inout Situation) -> Void

  var testDescription: String { "\(factor.rawValue): \(what)" }

  init(
    _ factor: ConnectingFactor, _ outcome: Verdict.Value, _ what: String,
    parameters: FactorParameters = FactorParameters(), result: ResultPlace = .unsettled,
    _ facts: @escaping @Sendable (inout Situation) -> Void
  ) {
    self.factor = factor
    self.outcome = outcome
    self.what = what
    self.parameters = parameters
    self.result = result
    self.facts = facts
  }

  /// The three answers that every tie by one place has.
  static func byPlace(
    _ factors: [ConnectingFactor], _ set: @escaping @Sendable (inout Situation, PlaceCode) -> Void
  ) -> [FactorExample] {
    factors.flatMap { factor in
      [
        FactorExample(factor, .yes, "there") { set(&$0, Made.place("AA")) },
        FactorExample(factor, .yes, "in a part") { set(&$0, Made.place("AA-01")) },
        FactorExample(factor, .no, "elsewhere") { set(&$0, Made.place("BB")) },
        FactorExample(factor, .unknown, "not known") { _ in },
      ]
    }
  }

  static let people: [FactorExample] =
    byPlace([.actAnyPart, .offenderPresent]) { $0.uploader.location = .known($1) }
    + byPlace([.offenderResident, .defendantDomicile]) { $0.uploader.residence = .known($1) }
    + byPlace([.victimResident, .networkVictimResident]) { $0.victim.residence = .known($1) }
    + byPlace([.victimPresent, .effects, .victimAtAct]) { $0.victim.location = .known($1) }
    + byPlace([.offenderNational]) { $0.uploader.nationality = .known([$1]) }
    + byPlace([.victimNational]) { $0.victim.nationality = .known([Made.place("BB"), $1]) }
    + [
      FactorExample(.effects, .yes, "there at the act, elsewhere now") {
        $0.victim.location = .known(Made.place("BB"))
        $0.victim.locationAtAct = .known(Made.place("AA"))
      },
      FactorExample(.victimPresent, .no, "there at the act, elsewhere now") {
        $0.victim.location = .known(Made.place("BB"))
        $0.victim.locationAtAct = .known(Made.place("AA"))
      },
      FactorExample(.offenderNational, .no, "a national since after the act") {
        laterNational(&$0)
      },
      FactorExample(.offenderNational, .yes, "later nationals too", parameters: later) {
        laterNational(&$0)
      },
      FactorExample(.victimStatus, .yes, "a resident with standing", parameters: settled) {
        $0.victim.residence = .known(Made.place("AA"))
        $0.victim.status = .known(.permanent)
      },
      FactorExample(.victimStatus, .yes, "a citizen abroad", parameters: settled) {
        $0.victim.residence = .known(Made.place("BB"))
        $0.victim.nationality = .known([Made.place("AA")])
      },
      FactorExample(.victimStatus, .no, "a resident without standing", parameters: settled) {
        $0.victim.residence = .known(Made.place("AA"))
        $0.victim.nationality = .known([Made.place("BB")])
        $0.victim.status = .known(.pass)
      },
      FactorExample(.victimStatus, .unknown, "standing not known", parameters: settled) {
        $0.victim.residence = .known(Made.place("AA"))
      },
    ]

  static let later: FactorParameters = {
    var parameters = FactorParameters()
    parameters.at = ValueSet([.act, .later])
    return parameters
  }()

  static let settled: FactorParameters = {
    var parameters = FactorParameters()
    parameters.status = ValueSet([.citizen, .permanent])
    return parameters
  }()

  private static func laterNational(_ situation: inout Situation) {
    situation.uploader.nationality = .known([Made.place("AA")])
    situation.uploader.nationalitySince = PartialDate("2026-05")
    situation.dates.disclosed = PartialDate("2026-04-30")
  }
}
