/// The nexus of services: the law of the place where a host is established, represented, or offers its service.
///
/// Two acts that use it: Regulation (EU) 2022/2065 art. 2(1), Online Safety Act 2021 s. 77 (Australia).
enum ServiceNexus {
  static func established(_ facts: CaseFacts, in area: Area) -> Verdict {
    let users = [
      facts.situation.victim.residence, facts.situation.victim.location,
      facts.situation.uploader.residence, facts.situation.uploader.location,
    ]
    return one(facts) { $0.established(in: area, for: users) }
  }

  static func represented(_ facts: CaseFacts, in area: Area) -> Verdict {
    one(facts) { $0.represented(in: area) }
  }

  static func offered(_ facts: CaseFacts, in area: Area) -> Verdict {
    one(facts) { $0.offered(in: area) }
  }

  static func stored(_ facts: CaseFacts, in area: Area) -> Verdict {
    one(facts) { $0.stored(in: area) }
  }

  /// The data does not record licences: what is offered here is arguably licensed here.
  static func licensed(_ facts: CaseFacts, in area: Area) -> Verdict {
    offered(facts, in: area).atMostArguable
  }

  private static func one(_ facts: CaseFacts, _ test: (ResolvedHost) -> Verdict) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    var result = Verdict.no
    for host in facts.hosts { result = result.or(test(host)) }
    return result
  }
}
