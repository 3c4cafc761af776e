/// The order of an answer: what applies first; within that, laws made for this harm, what hangs on fewest facts, and the
/// victim's places; then the track and the name.
///
/// The laws of a place stand in the order of the last three already. Most laws fail: they are taken over as they stand, and
/// only the others are sorted.
struct OutcomeOrder {
  private let places: [PreparedPlace]
  /// How far down each place stands among the connections.
  private let ranks: [Int]
  /// Where the outcomes of each place begin.
  private let starts: [Int]

  init(_ touched: Touched) {
    places = touched.places
    let connections = touched.connections
    ranks = touched.places.map { place in
      connections.firstIndex { $0.place == place.code } ?? connections.count
    }
    var start = 0
    starts = touched.places.map { place in
      defer { start += place.laws.count }
      return start
    }
  }

  /// How many bits say which outcome it is.
  private static var first: UInt64 { 24 }

  func sorted(_ outcomes: [Outcome]) -> [Outcome] {
    // One number says all but the name, and which outcome it is.
    var keys: [UInt64] = []
    keys.reserveCapacity(outcomes.count)
    for (index, outcome) in outcomes.enumerated() where !outcome.verdict.fails {
      keys.append(key(outcome) << Self.first | UInt64(index))
    }
    keys.sort()
    let (failed, end) = (Applicability.doesNotApply.position, keys.endIndex)
    let middle = keys.firstIndex { Self.applicability(of: $0) > failed } ?? end
    var sorted: [Outcome] = []
    sorted.reserveCapacity(outcomes.count)
    add(keys[..<middle], of: outcomes, to: &sorted)
    addFailed(outcomes, to: &sorted)
    add(keys[middle...], of: outcomes, to: &sorted)
    return sorted
  }

  private func key(_ outcome: Outcome) -> UInt64 {
    let row = places[Int(outcome.place)].table.rows[Int(outcome.law)]
    // Each part has room for what it counts.
    var number = UInt64(Applicability(outcome.verdict.value).position)
    number = number << 4 | UInt64(row.specificity)
    number = number << 6 | UInt64(outcome.verdict.needs.count)
    number = number << 20 | UInt64(min(ranks[Int(outcome.place)], 1 << 20 - 1))
    return number << 4 | UInt64(row.track.position)
  }

  private static func applicability(of key: UInt64) -> Int { Int(key >> (first + 34)) }

  /// Adds outcomes in the order of their numbers, and those of several places whose numbers are the same by name.
  private func add(
    _ keys: ArraySlice<UInt64>, of outcomes: [Outcome], to sorted: inout [Outcome]
  ) {
    var (mark, isMixed) = (sorted.count, false)
    var last = keys.first ?? 0
    for key in keys {
      if key >> Self.first != last >> Self.first {
        if isMixed { sort(&sorted[mark...]) }
        (mark, isMixed) = (sorted.count, false)
      }
      let outcome = outcomes[Int(key & (1 << Self.first - 1))]
      if mark < sorted.count, sorted[mark].place != outcome.place { isMixed = true }
      sorted.append(outcome)
      last = key
    }
    if isMixed { sort(&sorted[mark...]) }
  }

  /// Adds what fails: made for this harm first, place by place; places and instruments that stand equally far down, by
  /// track and name.
  private func addFailed(_ outcomes: [Outcome], to sorted: inout [Outcome]) {
    var order = places.indices.map { ranks[$0] << 32 | $0 }
    order.sort()
    for specificity in Specificity.allCases.indices {
      var (mark, rank, isMixed) = (sorted.count, -1, false)
      for place in order.lazy.map({ $0 & 0xFFFF_FFFF }) {
        if ranks[place] != rank {
          if isMixed { sort(&sorted[mark...]) }
          (mark, rank, isMixed) = (sorted.count, ranks[place], false)
        } else {
          isMixed = true
        }
        for law in places[place].table.rowsBySpecificity[specificity] {
          let outcome = outcomes[starts[place] + law]
          if outcome.verdict.fails { sorted.append(outcome) }
        }
      }
      if isMixed { sort(&sorted[mark...]) }
    }
  }

  private func sort(_ equals: inout ArraySlice<Outcome>) {
    equals.sort { left, right in
      let one = places[Int(left.place)].table.rows[Int(left.law)]
      let two = places[Int(right.place)].table.rows[Int(right.law)]
      if one.track != two.track { return one.track.position < two.track.position }
      // Seldom is more than the beginning of the name needed.
      return one.name != two.name ? one.name < two.name : name(left) < name(right)
    }
  }

  private func name(_ outcome: Outcome) -> SortedName {
    places[Int(outcome.place)].laws[Int(outcome.law)].name
  }
}
