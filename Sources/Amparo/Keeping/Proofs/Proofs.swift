/// Proofs over the data: what no case can bring about, shown by trying every case that a law can tell apart.
struct Proofs {
  /// Who answers from the data.
  let clerk: Clerk
  var lawbook: Lawbook { clerk.lawbook }
  /// The laws of each place and instrument, as proofs.
  let books: [ProofBook]
  /// A day on which all that the data dates has come.
  let lastDay: CivilDate

  init(_ clerk: Clerk) {
    let lawbook = clerk.lawbook
    self.clerk = clerk
    let last = Self.lastDay(lawbook)
    lastDay = last
    let places = lawbook.jurisdictions.values.sorted { $0.code < $1.code }
    let services = lawbook.resolve(lawbook.platforms.keys.sorted().map { Host(platform: $0) })
    let own = places.map { place in
      ProofBook(
        name: place.code.description, laws: place.laws, general: place.deadlines,
        setting: Setting(of: place, in: lawbook), lawbook, services, last)
    }
    books =
      own
      + lawbook.instruments.sorted { $0.id < $1.id }.map { instrument in
        ProofBook(
          name: instrument.id, laws: instrument.laws, general: instrument.deadlines,
          setting: Setting(of: instrument, in: lawbook), lawbook, services, last)
      }
  }

  /// All that was found, by kind of proof.
  func findings() -> [ProofFinding] {
    var result: [ProofFinding] = []
    for book in books {
      for proof in book.proofs { result += proof.testFindings() + proof.clauseFindings() }
      for id in book.untried {
        let path = RecordPath(record: .law(id)).at(.key("id"))
        result.append(ProofFinding(kind: .tooManyCases, path: path, word: id.description))
      }
    }
    result += deadlineFindings() + bandFindings() + calendarFindings() + clockFindings()
    return result + books.flatMap(\.sameClaimFindings) + unansweredFindings()
  }

  /// A day after every day on which a law begins or ends.
  private static func lastDay(_ lawbook: Lawbook) -> CivilDate {
    var last: CivilDate?
    for laws in lawbook.lawsByFile {
      for index in laws.indices {
        for day in [laws[index].inForce?.from, laws[index].inForce?.to] {
          if let day { last = max(last ?? day, day) }
        }
      }
    }
    return (last ?? CivilDate(dayNumber: 0)).adding(days: 1)
  }
}

/// The laws of one place or instrument, each with its proof.
struct ProofBook: Sendable {
  let name: String
  /// The general clocks of the place.
  let general: [DeadlineEntry]
  let proofs: [LawProof]
  /// The laws with more cases than are tried.
  let untried: [LawID]

  init(
    name: String, laws: [Law], general: [DeadlineEntry], setting: Setting,
    _ lawbook: Lawbook, _ services: [ResolvedHost], _ lastDay: CivilDate
  ) {
    self.name = name
    self.general = general
    guard
      let ground = ProofGround(laws, in: setting, of: lawbook, services, lastDay: lastDay)
    else {
      (proofs, untried) = ([], [])
      return
    }
    // Without any tie a law claims nothing, which the check of references says.
    let tied = laws.filter { !$0.rules(in: setting).isEmpty }
    var (proofs, untried): ([LawProof], [LawID]) = ([], [])
    for law in tied {
      if let proof = LawProof(law, on: ground) {
        proofs.append(proof)
      } else {
        untried.append(law.id)
      }
    }
    (self.proofs, self.untried) = (proofs, untried)
  }
}
