extension Proofs {
  /// Clocks that nobody can ever reckon: not even where every day that can be given is given.
  func clockFindings() -> [ProofFinding] {
    var result: [ProofFinding] = []
    var reckoned: Set<RecordPath> = []
    var open: [(RecordPath, String, ProofCase)] = []
    var clerk = clerk
    for book in books {
      guard let place = place(of: book, &clerk) else { continue }
      let numbers = Dictionary(
        place.laws.indices.map { (place.laws[$0].law.id, $0) },
        uniquingKeysWith: { first, _ in first })
      let general = Set(book.general.map(\.rule.id))
      for proof in book.proofs where proof.canApply {
        guard let number = numbers[proof.law.id] else { continue }
        for entry in place.laws[number].clocks.map(\.entry) where entry.rule.hasNumber {
          let isOwn = proof.law.deadlines.contains(entry)
          let record =
            isOwn || !general.contains(entry.rule.id)
            ? proof.path : RecordPath(record: .file(book.name))
          let path = record.at(.key("deadlines"), .id(entry.rule.id))
          // A general clock is judged by the first law that it can be reckoned for.
          if reckoned.contains(path) { continue }
          guard let start = entry.when.map({ proof.meets($0) }) ?? proof.anyClaimed else {
            continue
          }
          if isReckoned(entry, ofLaw: number, in: place, start, &clerk) {
            reckoned.insert(path)
          } else {
            open.append((path, entry.rule.id, start))
          }
        }
      }
    }
    var told: Set<RecordPath> = []
    for (path, id, start) in open where !reckoned.contains(path) && told.insert(path).inserted {
      result.append(
        ProofFinding(kind: .neverReckoned, path: path, word: id, witness: start.known.witness))
    }
    return result
  }

  /// The place or the instrument of some laws, made ready.
  private func place(of book: ProofBook, _ clerk: inout Clerk) -> PreparedPlace? {
    if let index = lawbook.instruments.firstIndex(where: { $0.id == book.name }) {
      return clerk.instrument(index)
    }
    return PlaceCode(book.name).flatMap { clerk.place($0) }
  }

  private func isReckoned(
    _ entry: DeadlineEntry, ofLaw index: Int, in place: PreparedPlace, _ start: ProofCase,
    _ clerk: inout Clerk
  ) -> Bool {
    var dead = start.known
    dead.situation.victim.died = PartialDate(start.day)
    // The law claims the start, so that whether its clock is there hangs on the clock alone.
    for known in [start.known, dead] {
      let facts = known.facts
      let findings = Findings(claimedBy: index, of: place, hosts: [0], facts)
      let due = AnsweredDeadlines(clerk.deadlines(facts, findings: findings))
        .first { $0.entry.rule.id == entry.rule.id }?.due
      guard let due else { continue }
      if due.state != .unknown, due.state != .notStarted || due.end != nil { return true }
    }
    return false
  }
}

extension DeadlineRule {
  /// Whether there is a number to count by.
  fileprivate var hasNumber: Bool {
    switch length {
    case .none, .unspecified: false
    default: true
    }
  }
}

extension ProofCase {
  /// The same case with every day known that a situation can give, all of them the day of the act.
  fileprivate var known: ProofCase {
    var known = self
    let act = asked.dates.disclosed
    known.situation.uploader.identity = .known(.known)
    known.situation.dates.lastDisclosed = act
    known.situation.dates.discovered = act
    known.situation.dates.uploaderKnown = act
    known.situation.dates.removed = act
    known.situation.stepsDone = StepDone.Kind.allCases.map { StepDone(kind: $0, on: act) }
    if known.situation.victim.age.isUnknown { known.situation.victim.age = .years(17) }
    let name = host.host.platform ?? host.host.domain ?? ""
    if let noon = Instant("\(today.text)T12:00+00:00") {
      known.situation.notices = [Notice(host: name, sent: .instant(noon))]
    }
    return known
  }
}
