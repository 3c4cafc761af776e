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

  /// An outcome by numbers: one says all but the name, and seldom is more than the beginning of the name needed.
  private struct Key {
    let number: UInt64
    let name: (UInt64, UInt64)
    let index: Int
  }

  func sorted(_ outcomes: [Outcome]) -> [Outcome] {
    var keys = outcomes.indices.map { key(outcomes[$0], $0) }
    keys.sort { left, right in
      if left.number != right.number { return left.number < right.number }
      if left.name != right.name { return left.name < right.name }
      return name(outcomes[left.index]) < name(outcomes[right.index])
    }
    return keys.map { outcomes[$0.index] }
  }

  private func key(_ outcome: Outcome, _ index: Int) -> Key {
    let row = places[Int(outcome.place)].table.rows[Int(outcome.law)]
    // Each part has room for what it counts.
    var number = UInt64(Applicability(outcome.verdict.value).position)
    number = number << 4 | UInt64(row.specificity)
    number = number << 7 | UInt64(outcome.verdict.needs.count)
    number = number << 32 | ranks[Int(outcome.place)]
    number = number << 8 | UInt64(row.track)
    return Key(number: number, name: row.name, index: index)
  }

  private func name(_ outcome: Outcome) -> SortedName {
    places[Int(outcome.place)].laws[Int(outcome.law)].name
  }
}
