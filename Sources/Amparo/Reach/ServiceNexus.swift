/// The nexus of services: the law of the place where a host is established, represented, or offers its service.
///
/// Two acts that use it: Regulation (EU) 2022/2065 art. 2(1), Online Safety Act 2021 s. 77 (Australia).
enum ServiceNexus {
  static func established(_ facts: CaseFacts, in area: Area) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    var joined = Verdict.no.bits
    for (host, answering) in zip(facts.hosts, facts.answering) {
      joined |= host.established(in: area, answering: answering).bits
    }
    return .any(joined: joined)
  }

  static func represented(_ facts: CaseFacts, in area: Area) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    var joined = Verdict.no.bits
    for host in facts.hosts { joined |= host.represented(in: area).bits }
    return .any(joined: joined)
  }

  static func offered(_ facts: CaseFacts, in area: Area) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    var joined = Verdict.no.bits
    for host in facts.hosts { joined |= host.offered(in: area).bits }
    return .any(joined: joined)
  }

  static func stored(_ facts: CaseFacts, in area: Area) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    var joined = Verdict.no.bits
    for host in facts.hosts { joined |= host.stored(in: area).bits }
    return .any(joined: joined)
  }

  /// The data does not record licences: what is offered here is arguably licensed here.
  static func licensed(_ facts: CaseFacts, in area: Area) -> Verdict {
    offered(facts, in: area).atMostArguable
  }
}
