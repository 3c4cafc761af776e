/// The bounds of a clock, as far as their events are known.
struct Bound {
  /// The last day, for the earliest and for the latest that the event can be.
  var early: CivilDate
  var late: CivilDate
  var cite: String
}

extension Reckoner {
  /// The bounds that can be reckoned, and what is missing for the others.
  mutating func bounds() -> (known: [Bound], needs: [String], assumptions: [Assumption]) {
    var known: [Bound] = []
    var needs: [String] = []
    var assumptions: [Assumption] = []
    for cap in rule.caps {
      switch beginning(cap.start).asDays {
      case .days(let early, let late, _):
        known.append(
          Bound(
            early: lastDay(cap.period, from: early.day).day,
            late: lastDay(cap.period, from: late.day).day, cite: cap.cite))
      // A bound whose event has not happened does not run.
      case .notHappened, .instant: break
      case .unknown(let facts, _, let before):
        needs += facts
        assumptions.append(.boundNotKnown(cite: cap.cite))
        if let before {
          let end = lastDay(cap.period, from: before.day).day
          known.append(Bound(early: end, late: end, cite: cap.cite))
        }
      }
    }
    return (known, needs, assumptions)
  }
}
