/// The sentences of a difference, shared by text and markdown.
struct DifferenceSentences {
  let sentences: Sentences
  var phrasebook: Phrasebook { sentences.phrasebook }

  init(_ sentences: Sentences) { self.sentences = sentences }

  /// What a record is called, with where it stands.
  func title(_ change: Change) -> String {
    let former = change.formerly.map { phrasebook.say("diff.formerly", ["id": $0.id]) }
    let cite: String? =
      switch change.new ?? change.old {
      case .law(let law): law.source.cite
      case .place(let place): phrasebook.name(place.code)
      case .body(let body): sentences.text(body.name)
      case .platform(let platform): sentences.text(platform.name)
      case .instrument(let instrument): sentences.text(instrument.name)
      case .calendar(let calendar):
        PlaceCode(calendar.code).map {
          phrasebook.say("diff.calendar_of", ["place": phrasebook.name($0)])
        }
      case nil: nil
      }
    return ([change.name.id, former, cite].compactMap { $0 }).joined(separator: " · ")
  }

  /// The place or instrument that records stand under.
  func holder(_ name: RecordName) -> String {
    switch name.kind {
    case .platform: return phrasebook.say("diff.services")
    case .place, .law, .body, .instrument, .calendar:
      guard let code = PlaceCode(name.holder) else { return name.holder }
      return code == .international ? code.description : phrasebook.title(code)
    }
  }

  /// What happened: the part and its words before and after.
  func what(_ change: Change, _ today: CivilDate) -> [String] {
    let kind = phrasebook.label("change_kind", change.kind)
    guard let part = change.part else { return [kind] }
    var label = phrasebook.label("part", part.name)
    if let id = part.id { label += " \(id)" }
    if change.kind != .changed { label += " (\(kind))" }
    if part.name == .daysOff { return [label] + daysOff(change, today) }
    let words = PartWords(sentences)
    let before = words.terms(part, of: change.old)
    let after = words.terms(part, of: change.new)
    if before.count <= 1, after.count <= 1 {
      let turned = phrasebook.say(
        "diff.turned", ["before": before.first ?? nothing, "after": after.first ?? nothing])
      return ["\(label): \(turned)"]
    }
    let gone = before.filter { !after.contains($0) }.map {
      phrasebook.say("diff.gone", ["term": $0])
    }
    let come = after.filter { !before.contains($0) }.map {
      phrasebook.say("diff.come", ["term": $0])
    }
    return [label] + gone + come
  }

  var nothing: String { phrasebook.say("diff.nothing") }

  private func daysOff(_ change: Change, _ today: CivilDate) -> [String] {
    change.changedDaysOff(today).prefix(12).sorted { $0.day < $1.day }.map { day, isNew in
      phrasebook.say(isNew ? "diff.come" : "diff.gone", ["term": phrasebook.day(day)])
    }
  }

  /// The ties of which each brings the change about.
  func forWhom(_ witness: Witness) -> String {
    phrasebook.say("diff.for_whom", ["ties": ties(witness)])
  }

  /// The ties, joined.
  func ties(_ witness: Witness) -> String {
    switch witness.ties {
    case .none: return phrasebook.say("diff.for_everybody")
    case .together: return phrasebook.say("diff.for_ties_together")
    case .each(let ties):
      let places = Set(ties.map(\.place))
      if let place = places.first, places.count == 1, ties.count == Tie.facts {
        return phrasebook.say("tie.any", ["place": phrasebook.name(place)])
      }
      let words = ties.map { tie in
        phrasebook.say("tie.\(tie.fact.rawValue)", ["place": phrasebook.name(tie.place)])
      }
      return phrasebook.either(words)
    }
  }

  /// The days on which it holds.
  func days(_ days: AffectedDays) -> String {
    phrasebook.say(
      days.extent == .all ? "diff.days" : "diff.days_among",
      ["axis": phrasebook.label("axis", days.axis), "ranges": ranges(days)])
  }

  /// The stretches of days.
  func ranges(_ days: AffectedDays) -> String {
    if days.ranges.isEmpty { return phrasebook.say("range.never") }
    return phrasebook.all(
      days.ranges.suffix(days.extent == .all ? .max : 6).map { range in
        let shape: String
        switch (range.from, range.to) {
        case (nil, nil): shape = "always"
        case (_?, nil): shape = "from"
        case (nil, _?): shape = "to"
        case (let from?, let to?): shape = from == to ? "single" : "between"
        }
        return phrasebook.say(
          "range.\(shape)",
          ["from": range.from.map(phrasebook.day) ?? "", "to": range.to.map(phrasebook.day) ?? ""])
      })
  }

  /// How many facts the witness has.
  func shown(_ witness: Witness) -> String {
    switch witness.facts {
    case 0: phrasebook.say("diff.shown_none")
    case 1: phrasebook.say("diff.shown_one")
    default: phrasebook.say("diff.shown", ["count": "\(witness.facts)"])
    }
  }

  /// What is said of one thing before and after.
  func line(_ change: EntryChange) -> String {
    let facets = change.old == nil || change.new == nil ? Self.chief : change.facets
    let words = facets.compactMap { facet -> String? in
      guard change.facets.contains(facet) else { return nil }
      let (before, after) = (value(facet, change.old), value(facet, change.new))
      let turned = phrasebook.say(
        "diff.turned", ["before": before ?? nothing, "after": after ?? nothing])
      return "\(phrasebook.label("facet", facet)) \(turned)"
    }
    return "\(subject(change.subject)): \(words.joined(separator: "; "))"
  }

  /// The facets that matter where the whole statement came or went.
  private static let chief: [AnswerEntry.Facet] = [
    .outcome, .state, .end, .safeBy, .canUse, .number, .routes,
  ]

  private func value(_ facet: AnswerEntry.Facet, _ statement: AnswerEntry?) -> String? {
    guard let value = statement?.values[facet] else {
      return facet == .outcome ? phrasebook.say("diff.no_claim") : nil
    }
    switch facet {
    case .outcome: return phrasebook.say("applicability.\(value)")
    case .state: return phrasebook.say("deadline_state.\(value)")
    case .penalty: return statement?.penalty.map(sentences.penalty) ?? value
    case .end, .safeBy, .earliestEnd, .latestEnd, .otherReading:
      return CivilDate(value).map(phrasebook.day) ?? value
    default: return value
    }
  }

  /// What a statement is about.
  func subject(_ subject: Subject) -> String {
    switch subject {
    case .law(let law): law
    case .deadline(let law, let id, _): "\(law) \(id)"
    case .body(let body): body
    case .host(let position): phrasebook.say("subject.host", ["number": "\(position + 1)"])
    case .emergency(let place):
      phrasebook.say(
        "subject.emergency", ["place": PlaceCode(place).map(phrasebook.name) ?? place])
    case .steps: phrasebook.say("subject.steps")
    case .cautions: phrasebook.say("subject.cautions")
    }
  }
}
