/// Builds the steps of an answer and puts them in order.
///
/// Danger and children, then stopping the spread, evidence that expires, windows that close within thirty days,
/// regulators with power, police, protective orders, civil claims; what can be taken back before what cannot.
struct StepOrder {
  let facts: CaseFacts
  let minor: Minority
  let claimed: ClaimedLaws
  let bodies: UsableBodies
  let hosts: [HostAdvice]
  let clocks: StepClocks
  private var conduct: ValueSet<Conduct> { facts.conduct }
  private var situation: Situation {
    _read { yield facts.situation }
  }
  private var steps: [Step] = []

  init(
    _ facts: CaseFacts, minor: Minority, claimed: ClaimedLaws, bodies: UsableBodies,
    hosts: [HostAdvice], clocks: StepClocks
  ) {
    self.facts = facts
    self.minor = minor
    self.claimed = claimed
    self.bodies = bodies
    self.hosts = hosts
    self.clocks = clocks
    steps.reserveCapacity(16)
  }

  mutating func run() -> [Step] {
    urgent()
    spread()
    evidence()
    windows()
    authorities()
    lawsuits()
    sort()
    return steps
  }

  private mutating func add(
    _ kind: Step.Kind, why: Step.Why, refs: [String] = [], privacy: Step.Privacy,
    reversible: Trilean = .yes, by: Moment? = nil, host: Int? = nil
  ) {
    steps.append(
      Step(
        rank: rank(kind), kind: kind, by: by, refs: refs, privacy: privacy, reversible: reversible,
        host: host, why: why))
  }

  /// Adds a step where there is somebody to turn to, or a law to act under.
  private mutating func add(
    _ kind: Step.Kind, why: Step.Why, with refs: [String], privacy: Step.Privacy,
    reversible: Trilean = .yes
  ) {
    if refs.isEmpty { return }
    add(kind, why: why, refs: refs, privacy: privacy, reversible: reversible)
  }

  private mutating func urgent() {
    add(.immediateDanger, why: .lifeFirst, refs: [], privacy: .toAuthority)
    if minor == .minor {
      let channels = bodies.nearRefs(ValueSet([.hotline, .helpline, .hashProgramme])) {
        $0.body.serves.contains(.children)
      }
      add(.childProtection, why: .childFirst, refs: channels, privacy: .toHelpers)
    }
    if conduct.contains(.extortion) || conduct.contains(.threat) {
      add(.stopContactWithExtorter, why: .payingInvitesMore, privacy: .nothingLeaves)
    }
    if conduct.contains(.intrusion) || situation.origin.value == .stolen {
      add(.secureAccounts, why: .leakMayGoOn, privacy: .nothingLeaves)
    }
  }

  private mutating func spread() {
    let programmes = bodies.refs(ValueSet([.hashProgramme]))
    add(.hashProgramme, why: .stopsSpread, with: programmes, privacy: .nothingLeaves)
    for host in hosts {
      if host.shared == nil && host.host.domain == nil {
        if !isThreatOnly {
          add(.findHost, why: .hostMustBeKnown, privacy: .nothingLeaves, host: host.position)
        }
        continue
      }
      var (kind, exposes) = (Step.Kind.platformRoute, false)
      if let route = host.order.first, let service = host.shared {
        let discloses = service.value.routes[route].disclosesToUploader
        exposes = discloses == .name || discloses == .contact
        if service.value.routes[route].kind == .searchRemoval { kind = .searchRemoval }
      }
      var refs = host.duties.map(\.description)
      if let service = host.shared { refs.insert(service.value.id, at: 0) }
      add(
        kind, why: .stopsSpread, refs: refs,
        privacy: exposes ? .nameToUploader : .toTheService, by: clocks.ends[host.position],
        host: host.position)
    }
  }

  private var isThreatOnly: Bool { conduct.isSubset(of: ValueSet([.threat, .extortion])) }

  private mutating func evidence() {
    add(
      .preserveEvidence, why: wantsProsecution ? .wantsProsecution : .evidenceExpires,
      refs: clocks.preservation, privacy: .nothingLeaves)
  }

  private var wantsProsecution: Bool { situation.goals.first == .punish }

  private mutating func windows() {
    for window in clocks.closing {
      add(
        .closingWindow, why: .windowCloses, refs: [window.law.description],
        privacy: .toAuthority, reversible: .unknown, by: window.by)
    }
  }

  private mutating func authorities() {
    let powers: ValueSet<Body.Power> = ValueSet([.orderRemoval, .block])
    let regulators = bodies.refs(ValueSet([.regulator, .ombudsman])) {
      !$0.body.powers.intersection(powers).isEmpty
    }
    add(.regulator, why: .strongPower, with: regulators, privacy: .toAuthority)
    if claimed.isOpen(.dataProtection) {
      add(
        .dataProtection, why: .strongPower, with: bodies.refs(ValueSet([.dataProtection])),
        privacy: .toAuthority)
    }
    if claimed.isOpen(.criminal) {
      add(
        .police, why: wantsProsecution ? .wantsProsecution : .opensCase,
        with: bodies.nearRefs(ValueSet([.police, .prosecutor])), privacy: .toAuthority,
        reversible: .unknown)
    }
    let support = bodies.nearRefs(ValueSet([.helpline, .support]))
    add(.support, why: .notAlone, with: support, privacy: .toHelpers)
  }

  private mutating func lawsuits() {
    add(
      .protectiveOrder, why: .keepsAway, with: claimed.refs(.protectiveOrder),
      privacy: .publicCourt, reversible: .unknown)
    add(
      .civilClaim, why: .slowAndLasting, with: claimed.refs(.civil), privacy: .publicCourt,
      reversible: .no)
    add(
      .copyrightNotice, why: .authorOnly, with: claimed.refs(.copyright),
      privacy: .nameToUploader, reversible: .no)
  }

  /// The order of need, moved by what the person wants; equal ones in the order in which they were found.
  private mutating func sort() {
    steps.sort { $0.rank < $1.rank }
    for place in steps.indices { steps[place].rank = place + 1 }
  }

  /// How far down a kind of step stands.
  private func rank(_ kind: Step.Kind) -> Int {
    let police = Step.Kind.police.position * 10
    let hash = Step.Kind.hashProgramme.position * 10
    switch (situation.goals.first, kind) {
    // Removal can destroy evidence: who wants prosecution secures it first.
    case (.punish, .preserveEvidence): return hash - 2
    case (.punish, .police): return hash - 1
    case (.stopContact, .protectiveOrder): return police - 1
    case (.compensation, .civilClaim): return police + 1
    default: return kind.position * 10
    }
  }
}
