extension Clerk {
  /// Every host with its routes, those made for this harm first.
  func hostAdvice(_ facts: CaseFacts, claimed: ClaimedLaws, minor: Minority) -> [HostAdvice] {
    let victim = facts.situation.victim
    let home = victim.residence.isKnown ? victim.residence : victim.location
    return facts.hosts.enumerated().map { position, host in
      HostAdvice(
        position: position, host: host.host, shared: host.shared,
        establishment: host.answering(to: home), order: routes(host, minor: minor, facts),
        duties: claimed.duties[position])
    }
  }

  /// The routes of a host that fit the case, best first, by their places in its list.
  private func routes(_ host: ResolvedHost, minor: Minority, _ facts: CaseFacts) -> [Int] {
    guard let shared = host.shared else { return [] }
    // A route for children comes first in a child's case, and has no place in an adult's.
    func order(_ kind: Route.Kind) -> Int? {
      switch kind {
      case .child: minor == .minor ? 0 : minor == .unknown ? 5 : nil
      case .intimateImage, .searchRemoval: 1
      case .illegalContent: 2
      case .privacy: 3
      case .general: 4
      case .copyright:
        facts.origin.contains(.victim) || facts.origin.contains(.commercial) ? 6 : nil
      }
    }
    // One number says both: how well a route fits, and where it stands.
    var fitting: [Int] = []
    for index in shared.value.routes.indices {
      if let order = order(shared.value.routes[index].kind) {
        fitting.append(order << 32 | index)
      }
    }
    fitting.sort()
    return fitting.map { $0 & 0xFFFF_FFFF }
  }
}
