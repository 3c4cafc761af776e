extension DataExport {
  /// What ties a case to a place, by instrument, place or law, one row a rule.
  static func reach(_ lawbook: Lawbook, _ sources: inout SourceTables) -> [DataTable] {
    var rows: [ReachRow] = []
    for place in lawbook.jurisdictions.values.sorted(by: { $0.code < $1.code }) {
      rows += ReachRow.rows(
        place.code.description.lowercased(), place.code, nil, place.reach, place.forum,
        place.choiceOfLaw)
    }
    for instrument in lawbook.instruments {
      rows += ReachRow.rows(
        instrument.id, instrument.place, nil, instrument.reach, instrument.forum,
        instrument.choiceOfLaw)
    }
    for law in lawbook.everyLaw {
      var own = [[ReachRule]](repeating: [], count: Track.allCases.count)
      own[law.track.position] = law.reach
      rows += ReachRow.rows(
        law.id.description, law.place, law.id, own, law.forum, law.choiceOfLaw)
    }
    for index in rows.indices {
      if let source = rows[index].rule.source {
        rows[index].source = sources.add(source, "reach/\(rows[index].id)")
      }
    }
    return [
      DataTable(
        "reach", rows, key: ["id"],
        [
          .text("id") { $0.id }, .reference("place", to: "places") { $0.place.description },
          .reference("law", to: "laws") { $0.law?.description }, .word("use") { $0.use },
          .word("track") { $0.track }, .text("test") { $0.rule.test.text },
          .text("conditions") { $0.rule.conditions.map(\.text).joined(separator: " ") },
          .word("strength") { $0.rule.strength }, .word("elector") { $0.rule.elector },
          .local("note") { $0.rule.note }, .reference("source", to: "sources") { $0.source },
        ])
    ]
  }
}

/// One rule of reach with where it stands.
private struct ReachRow {
  /// What a rule is for.
  enum Use: String, Vocabulary {
    case reach
    case forum
    case choiceOfLaw = "choice_of_law"
  }

  var id: String
  var place: PlaceCode
  var law: LawID?
  var use: Use
  var track: Track
  var rule: ReachRule
  var source: String?

  static func rows(
    _ owner: String, _ place: PlaceCode, _ law: LawID?, _ reach: [[ReachRule]],
    _ forum: [ReachRule], _ choice: [ReachRule]
  ) -> [ReachRow] {
    func rows(_ use: Use, _ track: Track, _ rules: [ReachRule]) -> [ReachRow] {
      rules.enumerated().map { index, rule in
        ReachRow(
          id: "\(owner)/\(use.rawValue)/\(track.rawValue)/\(index + 1)", place: place, law: law,
          use: use, track: track, rule: rule)
      }
    }
    return zip(Track.allCases, reach).flatMap { rows(.reach, $0, $1) }
      + rows(.forum, .civil, forum) + rows(.choiceOfLaw, .civil, choice)
  }
}

extension FactorTest {
  /// The test as a formula: `all(victim_resident service_offered)`.
  fileprivate var text: String {
    func list(_ tests: [FactorTest]) -> String { tests.map(\.text).joined(separator: " ") }
    switch self {
    case .factor(let factor, let parameters):
      var words: [String] = []
      if parameters.at != FactorParameters().at { words += parameters.at.words.map(\.rawValue) }
      if !parameters.status.isAll { words += parameters.status.words.map(\.rawValue) }
      return words.isEmpty
        ? factor.rawValue : "\(factor.rawValue)[\(words.joined(separator: " "))]"
    case .all(let tests): return "all(\(list(tests)))"
    case .any(let tests): return "any(\(list(tests)))"
    case .not(let test): return "not(\(test.text))"
    case .atLeast(let count, let tests): return "at_least(\(count) \(list(tests)))"
    }
  }
}

extension Condition {
  /// The condition as data files write it.
  fileprivate var text: String {
    switch self {
    case .doubleCriminality: "double_criminality"
    case .minimumPenalty(let max, let min):
      "minimum_penalty("
        + [max.map { "max \($0.text)" }, min.map { "min \($0.text)" }]
        .compactMap { $0 }.joined(separator: " ") + ")"
    case .procedure(let step): step.rawValue
    }
  }
}
