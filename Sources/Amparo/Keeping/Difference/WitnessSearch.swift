/// Looks for the smallest situation whose answer one change turns.
///
/// It first tries all situations of few facts, those of fewest first, made of the places, words and days that the change is
/// about. Where none turns, it takes a known situation whose answer the change turns, and leaves out one fact after another for
/// as long as it still does. The order is fixed, and so the same data give the same witness.
struct WitnessSearch {
  let change: Change
  let today: CivilDate
  private var changed: Clerk
  private let atoms: Atoms
  private let elsewhere: PlaceCode
  private var tried = 0

  /// As many situations of few facts are asked about at most.
  private static let limit = 1500

  init(_ change: Change, _ comparison: Comparison, today: CivilDate) {
    self.change = change
    self.today = today
    elsewhere = Lawbook.elsewhere(comparison.old, comparison.new)
    changed = Clerk(change.made(in: comparison.old, of: comparison.new))
    atoms = Atoms(change, old: comparison.old, new: comparison.new, today: today)
  }

  /// The witness; nil when no situation that was tried shows the change.
  mutating func run(_ comparison: inout Comparison, known: [Candidate]) -> Witness? {
    guard let found = few(&comparison) ?? fewer(of: known, &comparison) else { return nil }
    let small = shrunk(found, &comparison)
    return Witness(
      situation: small.situation, today: small.today,
      differences: differences(small, &comparison), ties: ties(small, &comparison),
      days: days(small, &comparison))
  }

  mutating func differences(
    _ candidate: Candidate, _ comparison: inout Comparison
  ) -> [EntryChange] {
    let before = comparison.before(candidate)
    return AnswerEntries.differences(before, comparison.statements(&changed, candidate))
  }

  /// Situations of no fact, of one, of two, of three; the first that turns is of the fewest.
  private mutating func few(_ comparison: inout Comparison) -> Candidate? {
    var seen: Set<Candidate> = []
    for size in 0...3 {
      for candidate in atoms.situations(of: size) where seen.insert(candidate).inserted {
        tried += 1
        if tried > Self.limit { return nil }
        if !differences(candidate, &comparison).isEmpty { return candidate }
      }
    }
    return nil
  }

  /// Of the known situations that the change turns, the one that is smallest when it is shrunk.
  private mutating func fewer(of known: [Candidate], _ comparison: inout Comparison) -> Candidate? {
    var best: Candidate?
    var least = Int.max
    var found = 0
    for candidate in known {
      if differences(candidate, &comparison).isEmpty { continue }
      let small = shrunk(candidate, &comparison)
      let size = StatedFact.all(in: small.situation).count
      if size < least { (best, least) = (small, size) }
      found += 1
      if found == 5 { break }
    }
    return best
  }

  /// Leaves out one fact after another while the change still shows.
  private mutating func shrunk(_ candidate: Candidate, _ comparison: inout Comparison) -> Candidate
  {
    var small = candidate
    var hasShrunk = true
    while hasShrunk {
      hasShrunk = false
      for fact in StatedFact.all(in: small.situation).reversed() {
        let fewer = Candidate(situation: fact.left(out: small.situation), today: small.today)
        if !differences(fewer, &comparison).isEmpty {
          small = fewer
          hasShrunk = true
          break
        }
      }
    }
    return small
  }

  /// The ties of which each alone, with the facts of the witness that are no ties and all else elsewhere, shows the change.
  private mutating func ties(_ witness: Candidate, _ comparison: inout Comparison) -> Ties {
    let elsewhere = Candidate(
      situation: witness.situation.moved(to: self.elsewhere), today: witness.today)
    if !differences(elsewhere, &comparison).isEmpty { return .none }
    let enough = atoms.ties.compactMap { tie, set -> Tie? in
      var tied = elsewhere
      set(&tied.situation)
      return differences(tied, &comparison).isEmpty ? nil : tie
    }
    return enough.isEmpty ? .together : .each(enough)
  }

  private mutating func days(_ witness: Candidate, _ comparison: inout Comparison) -> AffectedDays?
  {
    guard let axis = DayAxis(change, witness.situation) else { return nil }
    func holds(_ day: CivilDate) -> Bool {
      let candidate = axis.at(day, witness)
      return differences(candidate, &comparison).contains { $0.subject.concerns(change) }
    }
    if atoms.scattered.isEmpty {
      return DaySearch(axis: axis, today: today, marks: atoms.marks, own: axis.day(of: witness))
        .run(holds)
    }
    return axis == .asking ? nil : AffectedDays(axis: axis, among: atoms.scattered, holds)
  }
}

extension Subject {
  /// Whether it is about the record of a change, or may be where the change is of something that many records hang on.
  func concerns(_ change: Change) -> Bool {
    switch (self, change.name.kind) {
    case (.law(let law), .law), (.deadline(let law, _, _), .law): law == change.name.id
    case (_, .law): false
    case (.body(let body), .body): body == change.name.id
    case (_, .body): false
    case (.steps, _), (.cautions, _): false
    default: true
    }
  }
}
