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
    var ties: [String: [Int: [String]]] = [:]
    var order: [String] = []
    for reason in finding.reasons where reason.holds.value == .unknown {
      switch reason.test {
      case .reach(_, let rule), .forum(_, let rule), .choiceOfLaw(_, let rule):
        let name = reason.test.name
        if ties[name] == nil { order.append(name) }
        if isOpen(name, in: finding) {
          ties[name, default: [:]][rule, default: []].append(statement(reason))
        }
      case .doubleCriminality, .minimumPenalty, .responsibility, .procedure: break
      default: conditions.append(statement(reason))
      }
    }
    for name in order {
      guard let rules = ties[name], !rules.isEmpty else { continue }
      var alternatives: [String] = []
      for rule in rules.keys.sorted() {
        let words = phrasebook.all(rules[rule] ?? [])
        if !alternatives.contains(words) { alternatives.append(words) }
      }
      conditions.append(phrasebook.either(alternatives))
    }
    return conditions
  }

  /// Whether no tie of that name holds yet.
  private func isOpen(_ name: String, in finding: Finding) -> Bool {
    !finding.reasons.contains { $0.test.name == name && $0.holds.value == .yes }
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
