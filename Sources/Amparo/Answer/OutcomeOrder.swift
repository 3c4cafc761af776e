/// The order of an answer: what applies first; within that, laws made for this harm, what hangs on fewest facts, and the
/// victim's places.
struct OutcomeOrder {
  private let places: [PreparedPlace]
  /// How far down each place stands among the connections.
  private let ranks: [UInt64]

  init(_ touched: Touched) {
    places = touched.places
    let connections = touched.connections
    ranks = touched.places.map { place in
      UInt64(connections.firstIndex { $0.place == place.code } ?? connections.count)
    }
  }

  /// An outcome by one number that says all but the name: each part has room for what it counts.
  private struct Key {
    let number: UInt64
    let index: Int
  }

  func sorted(_ outcomes: [Outcome]) -> [Outcome] {
    let keys = outcomes.enumerated().map { index, outcome in
      Key(number: number(outcome), index: index)
    }
    return keys.sorted { left, right in
      left.number == right.number
        ? name(outcomes[left.index]) < name(outcomes[right.index]) : left.number < right.number
    }.map { outcomes[$0.index] }
  }

  private func number(_ outcome: Outcome) -> UInt64 {
    let row = places[Int(outcome.place)].table.rows[Int(outcome.law)]
    var number = UInt64(Applicability(outcome.verdict.value).position)
    number = number << 4 | UInt64(row.specificity)
    number = number << 7 | UInt64(outcome.verdict.needs.count)
    number = number << 32 | ranks[Int(outcome.place)]
    return number << 8 | UInt64(row.track)
  }

  private func name(_ outcome: Outcome) -> SortedName {
    places[Int(outcome.place)].laws[Int(outcome.law)].name
  }
}
