extension Sentences {
  /// What a host is called here: the service's name, the domain, or where it is.
  public func name(_ host: HostAdvice) -> String {
    if let platform = host.platform { return text(platform.name) }
    if let domain = host.host.domain { return domain }
    if let id = host.host.platform { return id }
    if let place = host.host.establishment.value {
      return phrasebook.say("text.situation.host_in", ["place": phrasebook.name(place)])
    }
    return phrasebook.say("text.situation.unknown_host")
  }

  /// What a step asks for.
  public func title(_ step: Step, in answer: Answer) -> String {
    let key = "step.\(step.kind.rawValue).title"
    if let host = step.host, answer.hosts.indices.contains(host) {
      return phrasebook.say(key, ["host": name(answer.hosts[host])])
    }
    guard step.kind == .closingWindow, let law = step.refs.first else {
      return phrasebook.say(key)
    }
    let deadline = answer.deadlines.first { $0.law.description == law && $0.due.safeBy == step.by }
    let words = deadline.map {
      phrasebook.say("deadline_class.\($0.entry.rule.deadlineClass.rawValue)")
    }
    let cite = answer.findings.first { $0.law.id.description == law }?.law.source.cite
    return phrasebook.say(key, ["deadline": words ?? "", "law": cite ?? law])
  }

  /// What a caution says, with the names of the bodies that it is about.
  public func caution(_ caution: Caution, in answer: Answer) -> String {
    let names = named(caution, in: answer).map { text($0.body.name) }
    return phrasebook.say(
      "caution.\(caution.kind.rawValue)", ["refs": names.joined(separator: ", ")])
  }

  /// Whether a caution names bodies.
  static func namesBodies(_ caution: Caution) -> Bool { caution.kind == .formIsNotComplaint }

  /// The bodies that a caution names: the first of those whose forms are no complaint.
  private func named(_ caution: Caution, in answer: Answer) -> [PreparedBody] {
    guard Self.namesBodies(caution) else { return [] }
    return caution.refs.prefix(6).compactMap { id in
      answer.bodies.first { $0.body.id.description == id }?.prepared
    }
  }

  /// What is not covered.
  public func gap(_ gap: Gap) -> String {
    switch gap.missing {
    case .file: phrasebook.say("text.no_file", ["place": phrasebook.name(gap.place)])
    case .said(let text): self.text(text)
    }
  }
}
