/// One word of a list that a law or a deadline has, with the cases it is for.
struct TermRow<List: Vocabulary> {
  var owner: String
  var list: List
  var number: Int
  var word: String
  /// The cases; nil: all, or only a court can say.
  var when: Scope?
  var cite: String?

  /// The words of one list, numbered from one.
  static func rows(
    of owner: String, _ list: List, _ words: [(word: String, when: Scope?, cite: String?)]
  ) -> [TermRow] {
    words.enumerated().map { index, entry in
      TermRow(
        owner: owner, list: list, number: index + 1, word: entry.word, when: entry.when,
        cite: entry.cite)
    }
  }
}

/// The lists that laws have.
enum LawList: String, Vocabulary {
  case toShow = "to_show"
  case exception
  /// An exception of which it is open whether it takes the case out.
  case arguableException = "arguable_exception"
  case remedy
  case protection
  case noticeNeeds = "notice_needs"
  case exOfficioIf = "ex_officio_if"
}

/// The lists that deadlines have.
enum DeadlineList: String, Vocabulary {
  case restart
  case notNeededIf = "not_needed_if"
}

extension Law {
  var termRows: [TermRow<LawList>] {
    func rows(
      _ list: LawList, _ words: [(word: String, when: Scope?, cite: String?)]
    ) -> [TermRow<LawList>] {
      TermRow.rows(of: id.description, list, words)
    }
    func exceptions(_ effect: ExceptionClause.Effect) -> [(String, Scope?, String?)] {
      self.exceptions.filter { $0.effect == effect }.map { ($0.kind.rawValue, $0.when, $0.cite) }
    }
    return rows(.toShow, toShow.map { ($0.element.rawValue, nil, $0.cite) })
      + rows(.exception, exceptions(.excludes))
      + rows(.arguableException, exceptions(.arguable))
      + rows(.remedy, remedies.map { ($0.rawValue, nil, nil) })
      + rows(.protection, protections.map { ($0.rawValue, nil, nil) })
      + rows(.noticeNeeds, noticeNeeds.map { ($0.rawValue, nil, nil) })
      + rows(.exOfficioIf, exOfficioIf.map { ($0.ground.rawValue, $0.when, $0.cite) })
  }
}

extension DeadlineEntry {
  func termRows(of owner: String) -> [TermRow<DeadlineList>] {
    TermRow.rows(
      of: owner, .restart, rule.restarts.map { ($0.ground.rawValue, nil, $0.cite) })
      + TermRow.rows(
        of: owner, .notNeededIf, notNeededIf.map { ($0.ground.rawValue, $0.when, $0.cite) })
  }
}
