/// Turns facts of an answer into sentences of one language.
///
/// All renderings share it, so that text, JSON and pages say the same thing in the same words.
public struct Sentences: Sendable {
  /// The words.
  public let phrasebook: Phrasebook

  /// Sentences in the language of the phrasebook.
  public init(_ phrasebook: Phrasebook) { self.phrasebook = phrasebook }

  var language: LanguageCode { phrasebook.language }

  func text(_ text: LocalText) -> String { text.text(in: language) }

  /// A test and what came of it, without "because" or "if".
  public func statement(_ reason: Reason) -> String {
    let value = word(reason.holds)
    let place = phrasebook.name(reason.place)
    switch reason.test {
    case .reach(let factor, _), .forum(let factor, _), .choiceOfLaw(let factor, _):
      return phrasebook.say("factor.\(factor.rawValue).\(value)", ["place": place])
    case .scope(let fact, let covered, let arguable):
      return scope(fact, value: value, covered: covered, arguable: arguable)
    case .age(let fact, let from, let under):
      return age(fact, from: from, under: under, value: value)
    case .doubleCriminality(let act):
      let name = act.map(phrasebook.name) ?? ""
      return phrasebook.say("test.double_criminality.\(value)", ["place": name])
    case .minimumPenalty(let max, let min, _):
      let bound = max ?? min
      return phrasebook.say(
        max != nil ? "test.minimum_penalty.max" : "test.minimum_penalty.min",
        ["period": bound.map(phrasebook.period) ?? ""])
    case .inForce(let from, let to):
      return inForce(from: from, to: to, value: value)
    case .status(let status):
      return phrasebook.say("test.status", ["status": phrasebook.label("status", status)])
    case .bindsStates: return phrasebook.say("test.binds_states")
    case .responsibility(let age):
      return phrasebook.say(
        "test.responsibility.\(value == "no" ? "no" : "unknown")", ["age": "\(age)"])
    case .exception(let kind):
      return phrasebook.say(
        "test.exception.\(value)", ["exception": phrasebook.label("exception", kind)])
    case .procedure(let step, _): return phrasebook.label("procedure", step)
    case .noReach: return phrasebook.say("test.no_reach", ["place": place])
    }
  }

  /// The statement with what it does to the outcome: because, but, if, arguably.
  public func sentence(_ reason: Reason) -> String {
    let statement = cited(statement(reason), reason)
    switch reason.test {
    case .forum: return led(statement, reason, no: "reason.forum_no", yes: "reason.forum")
    case .choiceOfLaw:
      return led(statement, reason, no: "reason.choice_of_law_no", yes: "reason.choice_of_law")
    case .procedure: return phrasebook.say("reason.procedure", ["reason": statement])
    case .responsibility: return phrasebook.say("reason.but", ["reason": statement])
    default: return phrasebook.say(lead(reason), ["reason": statement])
    }
  }

  /// The statement with a mark that says what came of it: for lists of every test.
  public func marked(_ reason: Reason) -> String {
    "[\(phrasebook.label("holds", reason.holds.value))] " + cited(statement(reason), reason)
  }

  private func led(_ statement: String, _ reason: Reason, no: String, yes: String) -> String {
    let inner = phrasebook.say(lead(reason), ["reason": statement])
    return phrasebook.say(reason.holds.value == .no ? no : yes, ["reason": inner])
  }

  private func lead(_ reason: Reason) -> String {
    switch reason.holds.value {
    case .yes, .no, .notAssessed: "reason.because"
    case .unknown: "reason.if"
    case .arguable: "reason.arguably"
    }
  }

  private func cited(_ statement: String, _ reason: Reason) -> String {
    guard let cite = reason.cite, !cite.isEmpty else { return statement }
    let mark = reason.unread ? "\(cite), \(phrasebook.say("reason.unread"))" : cite
    return phrasebook.say("reason.cited", ["reason": statement, "cite": mark])
  }

  private func word(_ verdict: Verdict) -> String {
    verdict.value == .notAssessed ? "not_assessed" : verdict.value.rawValue
  }

  private func scope(
    _ fact: Fact, value: String, covered: [String], arguable: [String]
  ) -> String {
    let name = Self.list(of: fact)
    // What is only arguably covered is a reason to read on, unless it and the rest are everything there is.
    let takesAll = covered.count + arguable.count == fact.wordCount
    let named = value == "unknown" && (!takesAll || covered.isEmpty) ? covered + arguable : covered
    let words = named.map { phrasebook.say("\(name.words).\($0)") }
    return phrasebook.say(
      "scope.\(name.scope).\(value)", ["covered": phrasebook.either(words)])
  }

  /// The name of a fact's sentences, and of the list that its words are in.
  private static func list(of fact: Fact) -> (scope: String, words: String) {
    switch fact {
    case .relation: ("relation", "relation")
    case .victimDeceased: ("victim_deceased", "victim_deceased")
    case .hosts: ("hosts", "hosts_words")
    default: (fact.rawValue, fact.rawValue)
    }
  }

  private func age(_ fact: Fact, from: Int, under: Int, value: String) -> String {
    let who: String
    switch fact {
    case .uploaderAge: who = "uploader"
    case .victimAgeAtImage: who = "victim_image"
    default: who = "victim_act"
    }
    if under != .max {
      let lower = phrasebook.say("age.\(who)_under.\(value)", ["age": "\(under)"])
      if from == 0 { return lower }
      let upper = phrasebook.say("age.\(who)_from.\(value)", ["age": "\(from)"])
      return phrasebook.all([upper, lower])
    }
    return phrasebook.say("age.\(who)_from.\(value)", ["age": "\(from)"])
  }

  private func inForce(from: CivilDate?, to: CivilDate?, value: String) -> String {
    let shape = from != nil && to != nil ? "between" : from != nil ? "from" : "to"
    return phrasebook.say(
      "test.in_force.\(shape).\(value)",
      ["from": from.map(phrasebook.day) ?? "", "to": to.map(phrasebook.day) ?? ""])
  }

  /// The label of a fact, for lists of what is missing.
  public func fact(_ fact: Fact) -> String { phrasebook.say("fact.\(fact.rawValue)") }

  /// The question that asks for a fact.
  public func question(_ question: Question) -> String {
    if let whole = question.partOf {
      return phrasebook.say("question.part_of", ["place": phrasebook.name(whole)])
    }
    return phrasebook.say("question.\(question.fact.rawValue)")
  }

  /// A penalty in words.
  public func penalty(_ penalty: Penalty) -> String {
    var parts: [String] = []
    if penalty.life == .yes {
      parts.append(phrasebook.say("text.penalty_life"))
    } else if let max = penalty.max {
      if let min = penalty.min {
        parts.append(
          phrasebook.say(
            "text.penalty_range",
            ["min": phrasebook.period(min), "max": phrasebook.period(max)]))
      } else {
        parts.append(phrasebook.say("text.penalty_up_to", ["max": phrasebook.period(max)]))
      }
    }
    switch penalty.fine {
    case .none: break
    case .alternative: parts.append(phrasebook.say("text.penalty_fine"))
    case .cumulative: parts.append(phrasebook.say("text.penalty_and_fine"))
    case .only: parts.append(phrasebook.say("text.penalty_fine_only"))
    }
    var result = parts.joined(separator: " ")
    if let says = penalty.says { result += result.isEmpty ? text(says) : " (\(text(says)))" }
    return result
  }
}

extension Fact {
  /// How many words the fact's list has; zero for facts that have none.
  fileprivate var wordCount: Int {
    switch self {
    case .image: ImageKind.allCases.count
    case .origin: Origin.allCases.count
    case .audience: Audience.allCases.count
    case .context: ImageContext.allCases.count
    case .relation: Relation.allCases.count
    case .depicts: Depiction.allCases.count
    case .identifiable: Identifiability.allCases.count
    case .victimDeceased: LifeState.allCases.count
    case .online: OnlineState.allCases.count
    default: 0
    }
  }
}
