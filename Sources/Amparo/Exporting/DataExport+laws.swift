extension DataExport {
  /// Laws, and what they cover, ask for and bring.
  static func laws(_ lawbook: Lawbook, _ sources: inout SourceTables) -> [DataTable] {
    let laws = lawbook.everyLaw
    var origins: [LawID: String] = [:]
    var starts: [LawID: String] = [:]
    for law in laws {
      origins[law.id] = sources.add(law.source, "laws/\(law.id)")
      if let source = law.inForce?.source {
        starts[law.id] = sources.add(source, "laws/\(law.id)/in_force")
      }
    }
    return [
      instruments(lawbook), parties(lawbook),
      table(of: laws, lawbook.instruments.map(\.id), origins, starts),
      DataTable(
        "law_scopes", laws.flatMap(\.scopeRows), key: ["law", "fact", "value"],
        [
          .reference("law", to: "laws") { $0.law }, .text("fact") { $0.fact },
          .text("value") { $0.value }, .word("strength") { $0.strength },
        ]),
      DataTable(
        "law_terms", laws.flatMap(\.termRows), key: ["law", "list", "number"],
        [
          .reference("law", to: "laws") { $0.law }, .word("list") { $0.list },
          .number("number") { $0.number }, .text("word") { $0.word }, .text("cite") { $0.cite },
        ]),
      DataTable(
        "law_relations", laws.flatMap { NumberedRow.rows(of: $0, \.relations) },
        key: ["law", "number"],
        [
          .reference("law", to: "laws") { $0.owner.id.description },
          .number("number") { $0.number }, .word("relation") { $0.value.kind },
          .reference("other_law", to: "laws") { $0.value.law },
        ]),
      DataTable(
        "law_bodies", laws.flatMap { NumberedRow.rows(of: $0, \.reportTo) },
        key: ["law", "body"],
        [
          .reference("law", to: "laws") { $0.owner.id.description },
          .reference("body", to: "bodies") { $0.value }, .number("number") { $0.number },
        ]),
    ]
  }

  private static func instruments(_ lawbook: Lawbook) -> DataTable {
    DataTable(
      "instruments", lawbook.instruments, key: ["id"],
      [
        .text("id") { $0.id }, .reference("place", to: "places") { $0.place.description },
        .text("title") { $0.title }, .local("name") { $0.name },
      ])
  }

  private static func parties(_ lawbook: Lawbook) -> DataTable {
    DataTable(
      "parties", lawbook.instruments.flatMap { NumberedRow.rows(of: $0, \.parties) },
      key: ["instrument", "number"],
      [
        .reference("instrument", to: "instruments") { $0.owner.id },
        .number("number") { $0.number },
        .reference("member", to: "places") { $0.value.place.description },
        .day("from_day") { $0.value.from }, .day("to_day") { $0.value.to },
      ])
  }

  private static func table(
    of laws: [Law], _ instruments: [String], _ origins: [LawID: String],
    _ starts: [LawID: String]
  ) -> DataTable {
    DataTable(
      "laws", laws, key: ["id"],
      [
        .text("id") { $0.id.description },
        .reference("place", to: "places") { $0.place.description },
        .reference("instrument", to: "instruments") { law in
          instruments.first { law.id.description.hasPrefix("\($0)/") }
        },
        .text("title") { $0.title }, .local("summary") { $0.summary },
        .word("track") { $0.track }, .word("specificity") { $0.specificity },
        .word("status") { $0.status }, .word("binds") { $0.binding },
        .day("enacted") { $0.enacted }, .day("in_force_from") { $0.inForce?.from },
        .day("in_force_to") { $0.inForce?.to },
        .reference("in_force_source", to: "sources") { starts[$0.id] },
        .word("result") { $0.result }, .word("prosecution") { $0.prosecution },
        .text("penalty_min") { $0.penalty?.min?.text },
        .text("penalty_max") { $0.penalty?.max?.text },
        .word("penalty_life") { $0.penalty?.life }, .word("penalty_fine") { $0.penalty?.fine },
        .local("penalty_says") { $0.penalty?.says }, .local("owes") { $0.owes },
        .local("note") { $0.note },
        .text("formerly") { $0.formerly.joined(separator: " ") },
        .reference("source", to: "sources") { origins[$0.id] },
      ])
  }
}

/// One value that a law covers.
struct ScopeRow {
  var law: String
  var fact: String
  var value: String
  var strength: Strength
}

/// One word of a list that a law has.
struct TermRow {
  /// The lists that laws have.
  enum List: String, Vocabulary {
    case toShow = "to_show"
    case exception
    case remedy
    case protection
    case noticeNeeds = "notice_needs"
    case exOfficioIf = "ex_officio_if"
  }

  var law: String
  var list: List
  var number: Int
  var word: String
  var cite: String?
}

extension Law {
  fileprivate var scopeRows: [ScopeRow] {
    var rows: [ScopeRow] = []
    func add<Word: Vocabulary>(_ fact: ScopeKey, _ test: Scope.Test<Word>?) {
      guard let test, !test.covered.isAll else { return }
      for word in test.covered.words { rows.append(row(fact, word.rawValue, .settled)) }
      for word in test.arguable.words where !test.covered.contains(word) {
        rows.append(row(fact, word.rawValue, .arguable))
      }
    }
    func add(_ fact: ScopeKey, _ test: AgeTest?, _ strength: Strength) {
      guard let test else { return }
      let under = test.under == .max ? "" : " under \(test.under)"
      let from = test.from == 0 ? "" : " from \(test.from)"
      rows.append(row(fact, "\(test.at.rawValue)\(from)\(under)", strength))
    }
    add(.conduct, covers.conduct)
    add(.image, covers.image)
    add(.origin, covers.origin)
    add(.audience, covers.audience)
    add(.context, covers.context)
    add(.relation, covers.relation)
    add(.depicts, covers.depicts)
    add(.identifiable, covers.identifiable)
    add(.victimAlive, covers.life)
    add(.online, covers.online)
    add(.hostKind, covers.hostKind)
    add(.hostSize, covers.hostSize)
    add(.victimAge, covers.victimAge, .settled)
    add(.victimAge, covers.arguableAge, .arguable)
    add(.uploaderAge, covers.uploaderAge, .settled)
    return rows
  }

  private func row(_ fact: ScopeKey, _ value: String, _ strength: Strength) -> ScopeRow {
    ScopeRow(law: id.description, fact: fact.rawValue, value: value, strength: strength)
  }

  fileprivate var termRows: [TermRow] {
    var rows: [TermRow] = []
    func add(_ list: TermRow.List, _ words: [(word: String, cite: String?)]) {
      for (index, entry) in words.enumerated() {
        rows.append(
          TermRow(
            law: id.description, list: list, number: index + 1, word: entry.word,
            cite: entry.cite))
      }
    }
    add(.toShow, toShow.map { ($0.element.rawValue, $0.cite) })
    add(.exception, exceptions.map { ($0.kind.rawValue, $0.cite) })
    add(.remedy, remedies.map { ($0.rawValue, nil) })
    add(.protection, protections.map { ($0.rawValue, nil) })
    add(.noticeNeeds, noticeNeeds.map { ($0.rawValue, nil) })
    add(.exOfficioIf, exOfficioIf.map { ($0.ground.rawValue, $0.cite) })
    return rows
  }
}
