/// What stands under a step: how to do it, who does it, why it stands where it does, and what it costs in privacy.
struct StepSentences {
  let sentences: Sentences
  let answer: Answer
  private var phrasebook: Phrasebook { sentences.phrasebook }

  init(_ sentences: Sentences, _ answer: Answer) {
    self.sentences = sentences
    self.answer = answer
  }

  func lines(_ step: Step) -> [String] {
    var lines = details(step)
    if let by = step.by {
      lines.append(phrasebook.say("text.by", ["day": sentences.moment(by)]) + ".")
    }
    var reason = phrasebook.say("text.why", ["why": phrasebook.label("why", step.why)])
    if step.kind != .immediateDanger { reason += " " + phrasebook.label("privacy", step.privacy) }
    lines.append(reason)
    return lines
  }

  private func details(_ step: Step) -> [String] {
    switch step.kind {
    case .immediateDanger: emergencyNumbers
    case .preserveEvidence:
      [phrasebook.say("step.preserve_evidence.\(answer.minor == .minor ? "minor" : "adult")")]
    case .platformRoute, .searchRemoval: host(step)
    case .childProtection, .hashProgramme, .regulator, .dataProtection, .police, .support:
      bodies(step)
    case .protectiveOrder, .civilClaim, .copyrightNotice: laws(step)
    default: []
    }
  }

  private var emergencyNumbers: [String] {
    answer.emergencies.map { emergency in
      phrasebook.say(
        "step.immediate_danger.number",
        ["place": phrasebook.name(emergency.place), "number": emergency.number])
    }
  }

  private func host(_ step: Step) -> [String] {
    guard let position = step.host, answer.hosts.indices.contains(position) else { return [] }
    guard let route = answer.hosts[position].bestRoute else { return [] }
    var notes: [String] = []
    switch route.account {
    case .notNeeded: notes.append(phrasebook.say("route.no_account"))
    case .needed: notes.append(phrasebook.say("route.account"))
    case .unknown: break
    }
    if route.disclosesToUploader != .unknown {
      notes.append(phrasebook.label("disclosure", route.disclosesToUploader))
    }
    if let time = route.statedTime {
      notes.append(phrasebook.say("route.stated", ["period": phrasebook.period(time)]))
    }
    if !route.needs.isEmpty {
      let list = route.needs.map { phrasebook.label("notice_element", $0) }
      notes.append(phrasebook.say("route.needs", ["list": phrasebook.all(list)]))
    }
    return [route.address, notes.joined(separator: " ")].filter { !$0.isEmpty }
  }

  private func bodies(_ step: Step) -> [String] {
    let named = step.refs.compactMap { id in
      answer.bodies.first { $0.body.id.description == id }
    }
    return named.prefix(6).map { advice in
      let channel = advice.body.channels.first.map(sentences.channel) ?? ""
      return "- \(sentences.text(advice.body.name)): \(channel)"
    }
  }

  private func laws(_ step: Step) -> [String] {
    let named = step.refs.compactMap { id in
      answer.findings.first { $0.law.id.description == id }
    }
    return named.prefix(5).map { finding in
      "- \(phrasebook.title(finding.law.place)): \(finding.law.source.cite)"
    }
  }
}

extension Sentences {
  /// How to reach a body.
  func channel(_ channel: Channel) -> String {
    if channel.kind == .web { return text(channel.to) }
    return phrasebook.say("channel.\(channel.kind.rawValue)", ["to": text(channel.to)])
  }
}
