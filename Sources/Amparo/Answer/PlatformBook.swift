/// The services that the data describes, by their ids and domains.
struct PlatformBook: Sendable {
  private var byID: [String: Service] = [:]
  private var byDomain: [String: Service] = [:]

  init(_ platforms: [String: Platform]) {
    for (id, platform) in platforms.sorted(by: { $0.key < $1.key }) {
      let service = Service(Shared(platform))
      byID[id] = service
      for domain in platform.domains where byDomain[domain] == nil { byDomain[domain] = service }
    }
  }

  /// Hosts with what the data knows of them; without any, one of which nothing is known.
  func resolve(_ hosts: [Host], union: Area) -> [ResolvedHost] {
    (hosts.isEmpty ? [.unknown] : hosts).map { host in
      let service = host.platform.flatMap { byID[$0] } ?? host.domain.flatMap { byDomain[$0] }
      return ResolvedHost(host: host, union: union, service: service)
    }
  }
}
