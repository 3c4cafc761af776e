/// The situation as it was understood, in the keys of the situation file; unknown facts are listed.
struct SituationJSON {
  let situation: Situation

  init(_ situation: Situation) { self.situation = situation }

  /// Writes it; `writeUnknown` writes the facts that nobody gave.
  func write(
    to json: inout JSONWriter,
    _ writeUnknown: (FactSet, inout JSONWriter) -> Void = { $1.field("unknown", $0) }
  ) {
    json.object { json in
      json.key("victim")
      json.object { victim(&$0) }
      json.key("uploader")
      json.object { uploader(&$0) }
      json.key("hosts")
      json.array { json in for host in situation.hosts { write(host: host, to: &json) } }
      json.field("conduct", situation.conduct.map(\.rawValue))
      json.field("image", situation.image.value?.rawValue)
      json.field("origin", situation.origin.value?.rawValue)
      json.field("audience", situation.audience.value?.rawValue)
      json.field("context", situation.context.value?.rawValue)
      json.field("depicts", situation.depicts.value?.rawValue)
      json.field("identifiable", situation.identifiable.value?.rawValue)
      json.field("online", situation.online.value?.rawValue)
      json.key("dates")
      json.object { dates(&$0) }
      json.key("notices")
      json.array { json in
        for notice in situation.notices {
          json.object { json in
            json.field("host", notice.host)
            json.field("sent", notice.sent.text)
          }
        }
      }
      json.field("goals", situation.goals.map(\.rawValue))
      writeUnknown(unknown, &json)
    }
  }

  private func victim(_ json: inout JSONWriter) {
    let victim = situation.victim
    json.field("location", victim.location.value)
    json.field("location_at_act", victim.locationAtAct.value)
    json.field("residence", victim.residence.value)
    if let nationality = victim.nationality.value {
      json.field("nationality", nationality)
    }
    json.field("age", victim.age.text)
    json.field("age_at_image", victim.ageAtImage.text)
    json.field("status", victim.status.value?.rawValue)
    if victim.life.value == .deceased { json.field("deceased", victim.died?.text ?? "yes") }
  }

  private func uploader(_ json: inout JSONWriter) {
    let uploader = situation.uploader
    json.field("location", uploader.location.value)
    json.field("residence", uploader.residence.value)
    if let nationality = uploader.nationality.value {
      json.field("nationality", nationality)
    }
    json.field("age", uploader.age.text)
    json.field("identity", uploader.identity.value?.rawValue)
    json.field("relation", uploader.relation.value?.rawValue)
  }

  private func write(host: Host, to json: inout JSONWriter) {
    json.object { json in
      json.field("platform", host.platform)
      json.field("domain", host.domain)
      json.field("establishment", host.establishment.value)
      json.field("hosted_in", host.hostedIn.value)
      json.field("kind", host == .unknown ? "unknown" : host.kind.value?.rawValue)
    }
  }

  private func dates(_ json: inout JSONWriter) {
    let dates = situation.dates
    json.field("disclosed", dates.disclosed)
    json.field("last_disclosed", dates.lastDisclosed)
    json.field("discovered", dates.discovered)
    json.field("uploader_known", dates.uploaderKnown)
    json.field("threatened", dates.threatened)
    json.field("removed", dates.removed)
  }

  /// The facts that nobody gave.
  private var unknown: FactSet {
    let (victim, uploader, dates) = (situation.victim, situation.uploader, situation.dates)
    var missing = FactSet.none
    func ask(_ fact: Fact, unless isKnown: Bool) {
      if !isKnown { missing = missing.union(FactSet(fact)) }
    }
    ask(.victimLocation, unless: victim.location.isKnown)
    ask(.victimResidence, unless: victim.residence.isKnown)
    ask(.victimNationality, unless: victim.nationality.isKnown)
    ask(.victimAge, unless: !victim.age.isUnknown)
    ask(.victimAgeAtImage, unless: !victim.ageAtImage.isUnknown)
    ask(.uploaderLocation, unless: uploader.location.isKnown)
    ask(.uploaderResidence, unless: uploader.residence.isKnown)
    ask(.uploaderNationality, unless: uploader.nationality.isKnown)
    ask(.uploaderAge, unless: !uploader.age.isUnknown)
    ask(.relation, unless: uploader.relation.isKnown)
    ask(.hosts, unless: !situation.hosts.isEmpty && !situation.hosts.contains(.unknown))
    ask(.image, unless: situation.image.isKnown)
    ask(.origin, unless: situation.origin.isKnown)
    ask(.audience, unless: situation.audience.isKnown)
    ask(.context, unless: situation.context.isKnown)
    ask(.depicts, unless: situation.depicts.isKnown)
    ask(.identifiable, unless: situation.identifiable.isKnown)
    ask(.online, unless: situation.online.isKnown)
    ask(.disclosed, unless: dates.disclosed != nil)
    ask(.discovered, unless: dates.discovered != nil)
    ask(.uploaderKnown, unless: dates.uploaderKnown != nil)
    return missing
  }
}

extension AgeRange {
  /// The age as a situation file writes it; nil when nothing is known.
  var text: String? {
    if isUnknown { return nil }
    if lower == upper { return "\(lower)" }
    if self == .adult { return "adult" }
    return self == .minor ? "minor" : "\(lower)-\(upper)"
  }
}

extension NoticeMoment {
  /// The day or the instant as it was given.
  var text: String {
    switch self {
    case .day(let day): day.text
    case .instant(let instant): instant.text
    }
  }
}
