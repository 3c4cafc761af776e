/// The nexus of services: the law of the place where a host is established, represented, or offers its service.
///
/// Two acts that use it: Regulation (EU) 2022/2065 art. 2(1), Online Safety Act 2021 s. 77 (Australia).
enum ServiceNexus {
  static func established(_ facts: CaseFacts, in area: Area) -> Verdict {
    if facts.hosts.isEmpty { return .unknown(.hosts) }
    return .any(
      facts.hosts.indices.lazy.map { index in
        facts.hosts[index].established(in: area, answering: facts.answering[index])
      })
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
    return .any(facts.hosts.lazy.map(test))
  }
}
