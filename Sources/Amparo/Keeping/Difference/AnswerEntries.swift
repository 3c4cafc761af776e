/// What an answer is about, one thing at a time.
public enum Subject: Hashable, Sendable, Comparable {
  case law(String)
  case deadline(law: String, id: String, host: Int)
  case body(String)
  case host(Int)
  case emergency(String)
  case steps
  case cautions

  private var key: (Int, String, String, Int) {
    switch self {
    case .law(let law): (0, law, "", 0)
    case .deadline(let law, let id, let host): (1, law, id, host)
    case .body(let body): (2, body, "", 0)
    case .host(let position): (3, "", "", position)
    case .emergency(let place): (4, place, "", 0)
    case .steps: (5, "", "", 0)
    case .cautions: (6, "", "", 0)
    }
  }

  /// Laws first, each thing by its name.
  public static func < (left: Subject, right: Subject) -> Bool { left.key < right.key }
}

/// What an answer says of one thing, facet by facet, in words of the closed lists, ids and days.
public struct AnswerEntry: Hashable, Sendable {
  /// What a value is about.
  public enum Facet: String, Vocabulary {
    case outcome
    case dependsOn = "depends_on"
    case coming
    case penalty
    case prosecution
    case exOfficio = "ex_officio"
    case toShow = "to_show"
    case exceptions, remedies, protections
    case noticeNeeds = "notice_needs"
    case reportTo = "report_to"
    case `class`
    case runsAgainst = "runs_against"
    case state, end
    case safeBy = "safe_by"
    case earliestEnd = "earliest_end"
    case latestEnd = "latest_end"
    case otherReading = "other_reading"
    case needs
    case notNeeded = "not_needed"
    case stops, restarts, effect, nature
    case canUse = "can_use"
    case channels, establishment, routes, duties, number, kinds
  }

  /// The values by facet; what says nothing is not there.
  public var values: [Facet: String] = [:]
  /// The penalty for the case, where the statement is of a law that has one.
  public var penalty: Penalty?

  mutating func set(_ facet: Facet, _ value: String?) {
    if let value, !value.isEmpty { values[facet] = value }
  }

  mutating func set(_ facet: Facet, _ words: some Sequence<String>) {
    set(facet, words.joined(separator: ", "))
  }
}

/// Everything that an answer says on which somebody may act, so that two answers can be compared.
///
/// Laws that do not claim the case are left out: to be listed among them or not to be listed is the same.
struct AnswerEntries: Sendable {
  private(set) var all: [Subject: AnswerEntry] = [:]

  init(_ answer: Answer, renamed: [String: String] = [:]) {
    func name(_ id: LawID) -> String { renamed[id.description] ?? id.description }
    for finding in answer.listed { all[.law(name(finding.law.id))] = AnswerEntry(finding) }
    for deadline in answer.deadlines {
      let subject = Subject.deadline(
        law: name(deadline.law), id: deadline.entry.rule.id, host: deadline.host ?? 0)
      all[subject] = AnswerEntry(deadline)
    }
    for advice in answer.bodies where advice.canUse != .no {
      all[.body(name(advice.body.id))] = AnswerEntry(advice)
    }
    for host in answer.hosts { all[.host(host.position)] = AnswerEntry(host, renamed: renamed) }
    for number in answer.emergencies {
      var statement = AnswerEntry()
      statement.set(.number, number.number)
      all[.emergency(number.place.description)] = statement
    }
    var steps = AnswerEntry()
    steps.set(.kinds, answer.steps.map(\.kind.rawValue))
    all[.steps] = steps
    var cautions = AnswerEntry()
    cautions.set(.kinds, answer.cautions.map(\.kind.rawValue))
    all[.cautions] = cautions
  }

  /// What the two say differently, sorted by subject.
  static func differences(_ old: AnswerEntries, _ new: AnswerEntries) -> [EntryChange] {
    let subjects = Set(old.all.keys).union(new.all.keys)
    return subjects.filter { old.all[$0] != new.all[$0] }.sorted().map {
      EntryChange(subject: $0, old: old.all[$0], new: new.all[$0])
    }
  }
}

/// One thing of which two answers speak differently.
public struct EntryChange: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// What was said; nil: nothing was.
  public var old: AnswerEntry?
  /// What is said; nil: nothing is.
  public var new: AnswerEntry?

  /// The facets that differ, in their order.
  public var facets: [AnswerEntry.Facet] {
    AnswerEntry.Facet.allCases.filter { old?.values[$0] != new?.values[$0] }
  }
}

extension AnswerEntry {
  fileprivate init(_ finding: Finding) {
    let law = finding.law
    set(.outcome, finding.applicability.rawValue)
    set(.dependsOn, finding.dependsOn.facts.map(\.rawValue))
    if finding.isComing { set(.coming, law.status.rawValue) }
    set(.penalty, finding.penalty?.figures)
    penalty = finding.penalty?.operative
    if law.track == .criminal { set(.prosecution, law.prosecution.rawValue) }
    set(.exOfficio, law.exOfficioIf.map(\.ground.rawValue))
    set(.toShow, law.toShow.map(\.element.rawValue))
    set(.exceptions, law.exceptions.map(\.kind.rawValue))
    set(.remedies, law.remedies.map(\.rawValue))
    set(.protections, law.protections.map(\.rawValue))
    set(.noticeNeeds, law.noticeNeeds.map(\.rawValue))
    set(.reportTo, law.reportTo)
  }

  fileprivate init(_ deadline: AnsweredDeadline) {
    let (rule, due) = (deadline.entry.rule, deadline.due)
    set(.class, rule.deadlineClass.rawValue)
    set(.runsAgainst, rule.runsAgainst.rawValue)
    set(.state, due.state.rawValue)
    set(.end, due.end?.text)
    set(.safeBy, due.safeBy?.text)
    set(.earliestEnd, due.earliestEnd?.text)
    set(.latestEnd, due.latestEnd?.text)
    set(.otherReading, due.otherReading?.text)
    set(.needs, due.needs)
    set(.dependsOn, deadline.dependsOn.facts.map(\.rawValue))
    set(.notNeeded, deadline.notNeeded?.ground.rawValue)
    set(.stops, rule.tolling.map(\.ground.rawValue))
    set(.restarts, rule.restarts.map(\.ground.rawValue))
    set(.effect, rule.effect?.rawValue)
    set(.nature, rule.nature.rawValue)
  }

  fileprivate init(_ advice: BodyAdvice) {
    set(.canUse, advice.canUse.rawValue)
    set(
      .channels,
      advice.body.channels.map { channel in
        "\(channel.kind.rawValue) \(channel.to.entries.first?.text ?? "")"
      })
  }

  fileprivate init(_ host: HostAdvice, renamed: [String: String]) {
    if let answers = host.establishment {
      set(.establishment, "\(answers.place) \(answers.entity)")
    }
    set(.routes, host.routes.map { "\($0.id) \($0.address)" })
    set(.duties, host.duties.map { renamed[$0.description] ?? $0.description })
  }
}

extension Penalty {
  /// The penalty in figures: `3 months–1 year, fine alternative`.
  var figures: String {
    var parts: [String] = []
    if life == .yes {
      parts.append("life")
    } else if let max {
      parts.append(min.map { "\($0.text)–\(max.text)" } ?? "≤ \(max.text)")
    }
    if fine != .none { parts.append("fine \(fine.rawValue)") }
    return parts.joined(separator: ", ")
  }
}
