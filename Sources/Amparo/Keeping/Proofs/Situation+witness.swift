extension ProofCase {
  /// The case as facts, each with its path in a situation file; `today` first.
  var witness: [Diagnostic.Witness] {
    [Diagnostic.Witness(path: "today", value: today.text)] + asked.witness
  }

  /// Two cases that differ in some facts alone: those facts stand twice.
  func witness(besides other: ProofCase) -> [Diagnostic.Witness] {
    let first = witness
    let paths = Set(first.map(\.path))
    let more = other.witness.filter { fact in
      !first.contains(fact) && (paths.contains(fact.path) || fact.path != "today")
    }
    return first + more
  }
}

extension Situation {
  /// The facts that are known, by their paths.
  var witness: [Diagnostic.Witness] {
    var facts: [Diagnostic.Witness] = []
    func note(_ fact: Fact, _ value: String?) {
      if let value { facts.append(Diagnostic.Witness(path: fact.rawValue, value: value)) }
    }
    func list(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }
    note(.victimLocation, victim.location.value?.description)
    note(.victimLocationAtAct, victim.locationAtAct.value?.description)
    note(.victimResidence, victim.residence.value?.description)
    note(.victimNationality, victim.nationality.value.map { list($0.map(\.description)) })
    note(.victimStatus, victim.status.value?.rawValue)
    note(.victimAge, victim.age.text)
    note(.victimAgeAtImage, victim.ageAtImage.text)
    note(.victimDeceased, victim.life.value.map { $0 == .deceased ? "yes" : "no" })
    note(.uploaderLocation, uploader.location.value?.description)
    note(.uploaderResidence, uploader.residence.value?.description)
    note(.uploaderNationality, uploader.nationality.value.map { list($0.map(\.description)) })
    note(.uploaderAge, uploader.age.text)
    note(.relation, uploader.relation.value?.rawValue)
    if let aboard = uploader.aboard {
      facts.append(Diagnostic.Witness(path: "uploader.aboard", value: aboard.description))
    }
    if !hosts.isEmpty { note(.hosts, list(hosts.map(\.written))) }
    note(.conduct, conduct.isEmpty ? nil : list(conduct.map(\.rawValue)))
    note(.image, image.value?.rawValue)
    note(.origin, origin.value?.rawValue)
    note(.audience, audience.value?.rawValue)
    note(.context, context.value?.rawValue)
    note(.depicts, depicts.value?.rawValue)
    note(.identifiable, identifiable.value?.rawValue)
    note(.online, online.value?.rawValue)
    note(.disclosed, dates.disclosed?.text)
    note(.threatened, dates.threatened?.text)
    return facts
  }
}

extension Host {
  /// The host as a situation file writes it.
  fileprivate var written: String {
    let parts = [
      platform.map { "platform: \($0)" }, domain.map { "domain: \($0)" },
      establishment.value.map { "establishment: \($0)" },
      hostedIn.value.map { "hosted_in: \($0)" }, kind.value.map { "kind: \($0.rawValue)" },
    ]
    return "{ " + parts.compactMap { $0 }.joined(separator: ", ") + " }"
  }
}
