extension Proofs {
  /// What the general clocks of places are for.
  func deadlineFindings() -> [ProofFinding] {
    books.flatMap { book in
      book.general.flatMap { entry in findings(entry, of: book) }
    }
  }

  private func findings(_ entry: DeadlineEntry, of book: ProofBook) -> [ProofFinding] {
    let path = RecordPath(record: .file(book.name))
      .at(.key("deadlines"), .id(entry.rule.id))
    let governed = book.proofs.filter { $0.canApply && entry.attaches(to: $0.law) }
    if governed.isEmpty {
      return [ProofFinding(kind: .governsNothing, path: path, word: entry.rule.id)]
    }
    return entry.clauses(at: path).compactMap { clause in
      let tried = governed.filter { !$0.isTooWide(clause.when) }
      if tried.contains(where: { $0.meets(clause.when) != nil }) { return nil }
      if tried.count < governed.count { return clause.finding(.tooManyCases) }
      return clause.finding(.neverMet, governed[0].unmet(clause.when))
    }
  }

  /// Bands of a table that no penalty whatever falls in, since those before them take it.
  func bandFindings() -> [ProofFinding] {
    var result: [ProofFinding] = []
    for book in books {
      let file = RecordPath(record: .file(book.name))
      for entry in book.general { result += entry.emptyBands(at: file) }
      for proof in book.proofs {
        for entry in proof.law.deadlines { result += entry.emptyBands(at: proof.path) }
      }
    }
    return result
  }
}

extension DeadlineEntry {
  /// Whether a general clock attaches to a law, which may have one of its class itself.
  func attaches(to law: Law) -> Bool { !ClockRules.attached(to: law, among: [self]).isEmpty }

  fileprivate func emptyBands(at record: RecordPath) -> [ProofFinding] {
    guard case .byMaximumPenalty(let bands) = rule.length else { return [] }
    let penalties = DeadlineRule.Band.penalties(around: bands)
    return bands.indices.compactMap { index in
      let reached = penalties.contains { penalty in
        bands.firstIndex { $0.takes(penalty) } == index
      }
      if reached { return nil }
      let path = record.at(
        .key("deadlines"), .id(rule.id), .key("period"), .key("by_maximum_penalty"), .item(index))
      return ProofFinding(kind: .emptyBand, path: path, word: rule.id)
    }
  }
}

extension DeadlineRule.Band {
  /// Penalties just below, at and just above each bound, and those that are no number: of every other one is like it.
  fileprivate static func penalties(around bands: [DeadlineRule.Band]) -> [MaximumPenalty] {
    let lengths = bands.flatMap { band -> [PeriodLength] in
      switch band.bound {
      case .upTo(let bound), .below(let bound), .above(let bound):
        let minutes = bound.size
        return [minutes - 1, minutes, minutes + 1].filter { $0 > 0 }
          .map { PeriodLength(count: $0, unit: .minute) }
      case .life, .fineOnly: return []
      }
    }
    return lengths.map { .prison($0) } + [.life, .fineOnly]
  }
}
