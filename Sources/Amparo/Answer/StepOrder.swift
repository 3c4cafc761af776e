/// Builds the steps of an answer and puts them in order.
///
/// Danger and children, then stopping the spread, evidence that expires, windows that close within thirty days,
/// regulators with power, police, protective orders, civil claims; what can be taken back before what cannot.
struct StepOrder {
  let situation: Situation
  let minor: Minority
  let findings: [Finding]
  let deadlines: [AnsweredDeadline]
  let bodies: [BodyAdvice]
  let hosts: [HostAdvice]
  let today: CivilDate
  /// The places that are tied to the case by a person, and not only by a host.
  let personal: [PlaceCode]
  /// The places in the order of their ties: the victim's first.
  let order: [PlaceCode]
  private let claims: [[Finding]]
  private var steps: [Step] = []

  /// How near a window must be to go before regulators and police.
  static let closingDays = 30

  init(
    _ situation: Situation, minor: Minority, findings: [Finding], deadlines: [AnsweredDeadline],
    bodies: [BodyAdvice], hosts: [HostAdvice], connections: [Connection], today: CivilDate
  ) {
    self.situation = situation
    self.minor = minor
    self.findings = findings
    self.deadlines = deadlines
    self.bodies = bodies
    self.hosts = hosts
    self.today = today
    let hostTies: ValueSet<Connection.Tie> = ValueSet([
      .hostEstablishment, .hostRepresentative, .hostStorage,
    ])
    let people = connections.filter { !$0.by.isSubset(of: hostTies) }
    let countries = people.filter { $0.by.words != [.parent] }.map(\.place)
    order = connections.map(\.place)
    personal = countries + countries.map(\.country) + [.international]
    claims = Self.claims(findings, personal: personal, order: order)
  }

  mutating func run() -> [Step] {
    urgent()
    spread()
    evidence()
    windows()
    authorities()
    lawsuits()
    return sorted()
  }

  private mutating func add(
    _ kind: Step.Kind, why: Step.Why, refs: [String] = [], privacy: Step.Privacy,
    reversible: Trilean = .yes, by: Moment? = nil, host: Int? = nil
  ) {
    steps.append(
      Step(
        rank: 0, kind: kind, by: by, refs: refs, privacy: privacy, reversible: reversible,
        host: host, why: why))
  }

  private func usable(_ roles: Body.Role...) -> [BodyAdvice] {
    let roles = ValueSet(roles)
    return bodies.filter { $0.canUse != .no && roles.contains($0.body.role) }
  }

  private func ids(_ advice: [BodyAdvice]) -> [String] { advice.map { $0.body.id.description } }

  /// Laws of a track that claim the case, and those that may and are at home with the people.
  private func claiming(_ track: Track) -> [Finding] { claims[track.position] }

  /// By track: the people's own places come first, the victim's before the uploader's; a host's place is where one goes
  /// when nothing nearer helps.
  private static func claims(
    _ findings: [Finding], personal: [PlaceCode], order: [PlaceCode]
  ) -> [[Finding]] {
    // One number says all: the track, how near the place is, whether it is sure, and where the finding stood.
    var keys: [UInt64] = []
    for (index, finding) in findings.enumerated() where finding.applicability != .doesNotApply {
      let place = finding.law.place
      let isNear = personal.contains(place)
      let isCertain = finding.applicability == .applies || finding.applicability == .arguable
      let isOpen = finding.applicability == .depends && isNear
      guard isCertain || isOpen else { continue }
      let rank = isNear ? order.firstIndex(of: place) ?? order.count : order.count + 1
      let near = UInt64(rank) << 1 | (isOpen ? 1 : 0)
      keys.append(UInt64(finding.law.track.position) << 56 | near << 24 | UInt64(index))
    }
    var claims = [[Finding]](repeating: [], count: Track.allCases.count)
    for key in keys.sorted() { claims[Int(key >> 56)].append(findings[Int(key & 0xFF_FFFF)]) }
    return claims
  }

  /// Help that is near: where the victim or the uploader is, or the world's.
  private func near(_ advice: [BodyAdvice]) -> [BodyAdvice] {
    let near = advice.filter { personal.contains($0.body.place) }
    return near.isEmpty ? advice : near
  }

  private mutating func urgent() {
    add(.immediateDanger, why: .lifeFirst, refs: [], privacy: .toAuthority)
    if minor == .minor {
      let channels = near(usable(.hotline, .helpline, .hashProgramme)).filter {
        $0.body.serves.contains(.children)
      }
      add(.childProtection, why: .childFirst, refs: ids(channels), privacy: .toHelpers)
    }
    if !ValueSet(situation.conduct).intersection(ValueSet([.extortion, .threat])).isEmpty {
      add(.stopContactWithExtorter, why: .payingInvitesMore, privacy: .nothingLeaves)
    }
    if situation.conduct.contains(.intrusion) || situation.origin.value == .stolen {
      add(.secureAccounts, why: .leakMayGoOn, privacy: .nothingLeaves)
    }
  }

  private mutating func spread() {
    let programmes = usable(.hashProgramme)
    if !programmes.isEmpty {
      add(.hashProgramme, why: .stopsSpread, refs: ids(programmes), privacy: .nothingLeaves)
    }
    var clocks: [Int: Moment] = [:]
    for deadline in deadlines {
      guard let host = deadline.host, let end = deadline.due.end, clocks[host] == nil else {
        continue
      }
      clocks[host] = end
    }
    for host in hosts {
      if host.shared == nil && host.host.domain == nil {
        if !isThreatOnly {
          add(.findHost, why: .hostMustBeKnown, privacy: .nothingLeaves, host: host.position)
        }
        continue
      }
      let route = host.bestRoute
      let kind: Step.Kind = route?.kind == .searchRemoval ? .searchRemoval : .platformRoute
      let exposes =
        route?.disclosesToUploader == .name || route?.disclosesToUploader == .contact
      add(
        kind, why: .stopsSpread,
        refs: [host.shared?.value.id].compactMap { $0 } + host.duties.map(\.description),
        privacy: exposes ? .nameToUploader : .toTheService, by: clocks[host.position],
        host: host.position)
    }
  }

  private var isThreatOnly: Bool {
    ValueSet(situation.conduct).isSubset(of: ValueSet([.threat, .extortion]))
  }

  private mutating func evidence() {
    add(
      .preserveEvidence, why: wantsProsecution ? .wantsProsecution : .evidenceExpires,
      refs: deadlines.filter { $0.entry.rule.deadlineClass == .preservation }
        .map { $0.law.description },
      privacy: .nothingLeaves)
  }

  private var wantsProsecution: Bool { situation.goals.first == .punish }

  private mutating func windows() {
    for deadline in deadlines {
      guard deadline.clock.runsAgainst == .victim, deadline.notNeeded == nil,
        deadline.applicability != .doesNotApply, deadline.standing.due.state == .running,
        let safe = deadline.standing.due.safeBy
      else { continue }
      let left = safe.date.dayNumber - today.dayNumber
      guard left >= 0, left <= Self.closingDays else { continue }
      add(
        .closingWindow, why: .windowCloses, refs: [deadline.law.description],
        privacy: .toAuthority, reversible: .unknown, by: safe)
    }
  }

  private mutating func authorities() {
    let powers: ValueSet<Body.Power> = ValueSet([.orderRemoval, .block])
    let regulators = usable(.regulator, .ombudsman).filter {
      !$0.body.powers.intersection(powers).isEmpty
    }
    if !regulators.isEmpty {
      add(.regulator, why: .strongPower, refs: ids(regulators), privacy: .toAuthority)
    }
    let protection = usable(.dataProtection)
    if !protection.isEmpty && !claiming(.dataProtection).isEmpty {
      add(.dataProtection, why: .strongPower, refs: ids(protection), privacy: .toAuthority)
    }
    let police = near(usable(.police, .prosecutor))
    if !police.isEmpty && !claiming(.criminal).isEmpty {
      add(
        .police, why: wantsProsecution ? .wantsProsecution : .opensCase, refs: ids(police),
        privacy: .toAuthority, reversible: .unknown)
    }
    let support = near(usable(.helpline, .support))
    if !support.isEmpty {
      add(.support, why: .notAlone, refs: ids(support), privacy: .toHelpers)
    }
  }

  private mutating func lawsuits() {
    func refs(_ findings: [Finding]) -> [String] { findings.map { $0.law.id.description } }
    let orders = claiming(.protectiveOrder)
    if !orders.isEmpty {
      add(
        .protectiveOrder, why: .keepsAway, refs: refs(orders), privacy: .publicCourt,
        reversible: .unknown)
    }
    let civil = claiming(.civil)
    if !civil.isEmpty {
      add(
        .civilClaim, why: .slowAndLasting, refs: refs(civil), privacy: .publicCourt,
        reversible: .no)
    }
    let copyright = claiming(.copyright)
    if !copyright.isEmpty {
      add(
        .copyrightNotice, why: .authorOnly, refs: refs(copyright), privacy: .nameToUploader,
        reversible: .no)
    }
  }

  /// The order of need, moved by what the person wants; equal ones in the order in which they were found.
  private func sorted() -> [Step] {
    let keyed = steps.enumerated().map {
      (key: key($0.element), index: $0.offset, step: $0.element)
    }
    let ordered = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    return ordered.enumerated().map { rank, entry in
      var step = entry.step
      step.rank = rank + 1
      return step
    }
  }

  private func key(_ step: Step) -> Int {
    let base = step.kind.position * 10
    let police = Step.Kind.police.position * 10
    let hash = Step.Kind.hashProgramme.position * 10
    switch (situation.goals.first, step.kind) {
    // Removal can destroy evidence: who wants prosecution secures it first.
    case (.punish, .preserveEvidence): return hash - 2
    case (.punish, .police): return hash - 1
    case (.stopContact, .protectiveOrder): return police - 1
    case (.compensation, .civilClaim): return police + 1
    default: return base
    }
  }
}
