/// A law by itself, ready to be put to cases: for proofs, which try it over all facts that it reads.
///
/// A class, so that handing it on costs a reference.
final class SoleLaw: Sendable {
  let law: Law
  private let place: PreparedPlace

  init(_ given: Law, in setting: Setting) {
    var law = given
    // A proof asks for verdicts alone, and no clock decides one.
    law.deadlines = []
    self.law = law
    let general = PreparedPlace.General(
      setting: setting, deadlines: [], regimes: [], calendar: { _ in nil })
    place = PreparedPlace(
      [law], bodies: [], gaps: [], place: law.place, general: general,
      offences: OffenceTable([]))
  }

  func verdict(_ facts: CaseFacts, _ doubleCriminality: DoubleCriminality) -> Verdict {
    let table = place.table
    var examination = Examination(facts, doubleCriminality, room: table.tests.tests.count)
    examination.put(place)
    return examination.verdict(of: table.rows[0], in: place)
  }
}
