/// What a law came to in a case, before it is put into order.
struct Outcome {
  let prepared: PreparedLaw
  var verdict: Verdict
  /// The part of the transcript that is its own.
  var asked: Range<Int>
  /// The hosts that the law claims, by their position.
  var hosts: [Int]
}

extension Clerk {
  /// Puts every law of the connected places to the case.
  mutating func outcomes<Record: Transcript>(
    _ facts: CaseFacts, _ touched: Touched, _ proceedings: inout Proceedings<Record>,
    each use: (PreparedPlace, inout Examination<Record>) -> Void = { _, _ in }
  ) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(touched.lawCount)
    let views = facts.hosts.count == 1 ? [facts] : facts.hosts.map { facts.seen(from: $0) }
    for place in touched.places {
      var examination = Examination<Record>(facts, in: place.area)
      var byHost: [Examination<Record>] = []
      for prepared in place.laws {
        if prepared.law.track == .platformDuty {
          if byHost.isEmpty { byHost = views.map { Examination($0, in: place.area) } }
          outcomes.append(Self.duty(prepared, &byHost, &proceedings))
        } else {
          let first = proceedings.record.count
          let verdict = examination.verdict(of: prepared, &proceedings)
          outcomes.append(
            Outcome(
              prepared: prepared, verdict: verdict, asked: first..<proceedings.record.count,
              hosts: []))
        }
      }
      use(place, &examination)
    }
    return outcomes
  }

  /// A duty is owed host by host: the strongest outcome speaks for the law, and the hosts that it claims are kept.
  private static func duty<Record: Transcript>(
    _ prepared: PreparedLaw, _ hosts: inout [Examination<Record>],
    _ proceedings: inout Proceedings<Record>
  ) -> Outcome {
    var best = Outcome(prepared: prepared, verdict: .no, asked: 0..<0, hosts: [])
    for position in hosts.indices {
      let first = proceedings.record.count
      let verdict = hosts[position].verdict(of: prepared, &proceedings)
      if verdict.value != .no && verdict.value != .notAssessed { best.hosts.append(position) }
      if position == 0 || verdict.value.position > best.verdict.value.position {
        best.verdict = verdict
        best.asked = first..<proceedings.record.count
      } else {
        if verdict.value == best.verdict.value {
          best.verdict.needs = best.verdict.needs.union(verdict.needs)
        }
        proceedings.record.forget(from: first)
      }
    }
    return best
  }
}
