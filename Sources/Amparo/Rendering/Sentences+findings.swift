extension Sentences {
  /// The tests that a reader needs to see: the ties that hold, and what failed, is open or is missing.
  func deciding(_ finding: Finding) -> [Reason] {
    finding.reasons.filter { reason in
      switch (finding.applicability, reason.holds.value) {
      case (.doesNotApply, let value): value == .no && counts(reason, in: finding)
      case (_, .yes):
        reason.test.factor != nil || isProcedure(reason, in: finding)
      case (_, .arguable): true
      case (.depends, .unknown): true
      case (.notAssessed, .notAssessed): true
      default: isResponsibility(reason)
      }
    }
  }

  /// A tie that fails beside one that holds did not exclude the law.
  private func counts(_ reason: Reason, in finding: Finding) -> Bool {
    guard reason.test.factor != nil else { return true }
    return !finding.reasons.contains {
      $0.test.name == reason.test.name && $0.holds.value != .no
    }
  }

  private func isResponsibility(_ reason: Reason) -> Bool {
    if case .responsibility = reason.test { return true }
    return false
  }

  /// A step of procedure matters where the rule that asks for it is the one that ties the law to the case.
  private func isProcedure(_ reason: Reason, in finding: Finding) -> Bool {
    guard case .procedure(_, let rule) = reason.test else { return false }
    var isOwn = false
    for other in finding.reasons {
      guard case .reach(_, let number) = other.test, other.holds.value == .yes else { continue }
      if number != rule { return false }
      isOwn = true
    }
    return isOwn
  }

  /// What must turn out so for a law to claim the case: one condition a test that is open, ties joined by "or".
  func conditions(_ finding: Finding) -> [String] {
    var conditions: [String] = []
    let reasons = Array(finding.reasons)
    for name in ["reach", "forum", "choice_of_law"] {
      guard let tie = openTie(name, among: reasons) else { continue }
      if !conditions.contains(tie) { conditions.append(tie) }
    }
    for reason in reasons where reason.holds.value == .unknown {
      switch reason.test {
      case .reach, .forum, .choiceOfLaw, .doubleCriminality, .minimumPenalty, .responsibility,
        .procedure:
        break
      default:
        let statement = statement(reason)
        if !conditions.contains(statement) { conditions.append(statement) }
      }
    }
    if conditions.isEmpty {
      let facts = finding.dependsOn.facts.map(fact)
      conditions.append(phrasebook.say("text.more_known", ["facts": phrasebook.all(facts)]))
    }
    return conditions
  }

  /// The ties of one name that could still come to hold, as alternatives; nil where one holds already or none can.
  private func openTie(_ name: String, among reasons: [Reason]) -> String? {
    var rules: [(number: Int, reasons: [Reason])] = []
    for reason in reasons where reason.test.name == name {
      guard let number = reason.test.rule else { continue }
      if let place = rules.firstIndex(where: { $0.number == number }) {
        rules[place].reasons.append(reason)
      } else {
        rules.append((number, [reason]))
      }
    }
    if rules.contains(where: { $0.reasons.allSatisfy { $0.holds.value == .yes } }) { return nil }
    rules.sort { $0.number < $1.number }
    var alternatives: [String] = []
    for rule in rules {
      let open = rule.reasons.filter { $0.holds.value == .unknown }.map(statement)
      if open.isEmpty { continue }
      let words = phrasebook.all(open)
      if !alternatives.contains(words) { alternatives.append(words) }
    }
    return alternatives.isEmpty ? nil : phrasebook.either(alternatives)
  }

  /// A day that may be known only to the month or the year.
  func partial(_ date: PartialDate) -> String {
    if date.earliest == date.latest { return phrasebook.day(date.earliest) }
    let isMonth = date.earliest.month == date.latest.month
    let year = "\(date.earliest.year)"
    if !isMonth { return year }
    return phrasebook.say(
      "date.month", ["month": phrasebook.say("month.\(date.earliest.month)"), "year": year])
  }

  /// What was read of a source, and when.
  func read(_ source: Source) -> String {
    guard let reading = source.strongest else { return phrasebook.say("text.unread") }
    if reading.against == .recall { return phrasebook.say("text.unread") }
    var text = phrasebook.say(
      "text.read",
      [
        "date": phrasebook.day(reading.date),
        "against": phrasebook.label("against", reading.against),
      ])
    if let asOf = reading.textAsOf {
      text += ", " + phrasebook.say("text.as_of", ["date": partial(asOf)])
    }
    return text
  }
}
