extension TextReport {
  mutating func bodies() {
    let usable = answer.bodies.filter { $0.canUse != .no }
    if usable.isEmpty { return }
    layout.heading(phrasebook.say("heading.bodies"))
    for advice in usable where advice.canUse == .yes { body(advice) }
    for advice in usable where advice.canUse == .unknown { body(advice) }
  }

  private mutating func body(_ advice: BodyAdvice) {
    let body = advice.body
    var line = "\(sentences.text(body.name)) (\(phrasebook.name(body.place)), "
    line += "\(phrasebook.label("role", body.role)))"
    if body.source.isUnread { line += " · \(phrasebook.say("text.unread"))" }
    layout.paragraph(line, first: "  ", indent: 4)
    layout.paragraph(sentences.text(body.does), first: "    ")
    let channels = body.channels.map(sentences.channel).joined(separator: " · ")
    layout.paragraph(channels, first: "    ")
    var notes: [String] = []
    if advice.canUse == .unknown { notes.append(phrasebook.label("body_why", advice.why)) }
    if body.countsAsComplaint == .no { notes.append(phrasebook.say("body.not_a_complaint")) }
    if body.anonymous == .yes { notes.append(phrasebook.say("body.anonymous")) }
    if body.needsImage == .yes { notes.append(phrasebook.say("body.needs_image")) }
    if let precondition = body.precondition {
      notes.append(phrasebook.say("body.precondition", ["text": sentences.text(precondition)]))
    }
    if let safety = body.safety { notes.append(sentences.text(safety)) }
    if !notes.isEmpty { layout.paragraph(notes.joined(separator: " "), first: "    ") }
  }

  mutating func hosts() {
    let known = answer.hosts.filter { $0.platform != nil }
    if known.isEmpty { return }
    layout.heading(phrasebook.say("heading.hosts"))
    for host in known {
      var line = sentences.name(host)
      if let establishment = host.establishment {
        line +=
          " "
          + phrasebook.say(
            "text.answers",
            [
              "entity": establishment.entity, "place": phrasebook.name(establishment.place),
            ])
      }
      layout.paragraph(line, first: "  ", indent: 4)
      for route in host.routes.prefix(4) {
        let kind = phrasebook.label("route_kind", route.kind)
        layout.paragraph("- \(kind): \(route.address)", first: "    ", indent: 6)
        if let says = route.says { layout.paragraph(sentences.text(says), first: "      ") }
      }
      let cites = host.duties.compactMap { id in
        answer.findings.first { $0.law.id == id }?.law.source.cite
      }
      if !cites.isEmpty {
        layout.paragraph(
          phrasebook.say("text.duties", ["laws": cites.joined(separator: "; ")]), first: "    ")
      }
    }
  }
}
