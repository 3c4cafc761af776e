import Testing

@testable import Amparo

/// What depends on facts can be settled by them, and can go more than one way.
struct ExactnessTests {
  private static let tries = 800

  @Test(arguments: 11...14)
  func whatDependsCanGoMoreThanOneWay(seed: UInt64) {
    var random = Random(seed: seed)
    var (depending, limits) = (0, 0)
    for _ in 0..<12 {
      let situation = FactMaker.situation(&random)
      let outcomes = HeldData.outcomes(situation, today: FactMaker.today)
      for (name, finding) in outcomes.sorted(by: { $0.key < $1.key })
      where finding.applicability == .depends {
        depending += 1
        #expect(!finding.dependsOn.isEmpty, "\(name)")
        let ways = Self.ways(finding, situation, &random)
        if ways.count > 1 { continue }
        limits += 1
        let facts = finding.dependsOn.facts.map(\.rawValue)
        #expect(
          Self.isBeyondTheTables(finding, ways.first),
          "\(name) \(facts) only \(ways.first?.rawValue ?? "depends"): \(Self.line(situation))")
      }
    }
    #expect(depending > 50)
    #expect(limits * 25 <= depending)
  }

  /// Tables of single tests cannot see what ties tests to one another: a claim that is arguable whichever way a fact turns
  /// out, two tests of the same day, a law abroad that was replaced by its like.
  private static func isBeyondTheTables(_ finding: Finding, _ way: Applicability?) -> Bool {
    let open = finding.reasons.filter { $0.holds.value == .unknown }
    let isAbroad = open.contains { $0.test.name == "double_criminality" }
    let isDated = open.contains { $0.test.name == "in_force" }
    let isAged = open.contains { if case .age = $0.test { true } else { false } }
    return way == .arguable || isAbroad || (isDated && isAged)
  }

  /// The outcomes of a law over completions of the facts that it depends on, until there are two.
  private static func ways(
    _ finding: Finding, _ situation: Situation, _ random: inout Random
  ) -> Set<Applicability> {
    let alone = HeldData.lawbook.holding(finding.law)
    var found: Set<Applicability> = []
    for _ in 0..<tries {
      var complete = situation
      for fact in finding.dependsOn.facts { learn(fact, of: finding.law, &complete, &random) }
      let outcome = alone.outcome(of: finding.law, complete)
      if let outcome, outcome != .depends { found.insert(outcome) }
      if found.count > 1 { break }
    }
    return found
  }

  /// A value by chance, and every second time one that could tie the case to the law's place.
  private static func learn(
    _ fact: Fact, of law: Law, _ situation: inout Situation, _ random: inout Random
  ) {
    let members = HeldData.lawbook.jurisdictions[.union]?.members.map(\.place) ?? []
    let place = law.place.isPart || law.place != .union ? law.place : random.one(of: members)
    let near: Known<PlaceCode> = .known(place)
    let isNear = random.below(2) == 0
    // Of a whole country only a part can be what is missing.
    func part(_ old: Known<PlaceCode>) -> Known<PlaceCode> {
      guard let whole = old.value, !whole.isPart else { return near }
      if isNear, law.place.isInside(whole) { return .known(law.place) }
      return .known(PlaceCode("\(whole.country)-ZZ") ?? whole)
    }
    switch fact {
    case .victimLocation where situation.victim.location.isKnown:
      situation.victim.location = part(situation.victim.location)
    case .victimResidence where situation.victim.residence.isKnown:
      situation.victim.residence = part(situation.victim.residence)
    case .uploaderLocation where situation.uploader.location.isKnown:
      situation.uploader.location = part(situation.uploader.location)
    case .uploaderResidence where situation.uploader.residence.isKnown:
      situation.uploader.residence = part(situation.uploader.residence)
    case .victimLocation where isNear: situation.victim.location = near
    case .victimResidence where isNear: situation.victim.residence = near
    case .uploaderLocation where isNear: situation.uploader.location = near
    case .uploaderResidence where isNear: situation.uploader.residence = near
    case .victimNationality where isNear: situation.victim.nationality = .known([place.country])
    case .uploaderNationality where isNear:
      situation.uploader.nationality = .known([place.country])
    case .hosts: situation.hosts = [host(near, &random)]
    case .disclosed: situation.dates.disclosed = day(law, &random)
    case .threatened: situation.dates.threatened = day(law, &random)
    case .victimAge:
      FactMaker.maker(fact)?.learn(&situation, &random)
      // An age at the act is reckoned from today's age and the day of the act.
      let isDated = situation.dates.disclosed != nil || situation.dates.threatened != nil
      if !isDated { situation.dates.disclosed = day(law, &random) }
    case .notices: break
    default: FactMaker.maker(fact)?.learn(&situation, &random)
    }
  }

  /// A day of the last eighty years, since some laws are old, or one on which the law was new.
  private static func day(_ law: Law, _ random: inout Random) -> PartialDate {
    let new = law.inForce?.from ?? FactMaker.today
    let last = min(law.inForce?.to.map { $0.adding(days: -1) } ?? FactMaker.today, FactMaker.today)
    let old = FactMaker.today.adding(days: -random.below(80 * 365))
    return PartialDate([min(new, last), last, old][random.below(3)])
  }

  /// A host of which all is known, there or elsewhere, one that is offered elsewhere alone among them.
  private static func host(_ near: Known<PlaceCode>, _ random: inout Random) -> Host {
    let kind = random.one(of: HostKind.allCases)
    let far: Known<PlaceCode> = .known(PlaceCode("ZZ") ?? .international)
    switch random.below(5) {
    case 0: return Host(platform: "far-\(kind.rawValue)")
    case 1: return Host(platform: random.one(of: HeldData.platforms))
    case 2: return Host(domain: "a.example", establishment: far, hostedIn: far, kind: .known(kind))
    case 3: return Host(domain: "a.example", establishment: far, hostedIn: near, kind: .known(kind))
    default:
      return Host(domain: "a.example", establishment: near, hostedIn: near, kind: .known(kind))
    }
  }

  /// The facts that bear on a failure, in one line.
  private static func line(_ situation: Situation) -> String {
    var json = JSONWriter()
    SituationJSON(situation).write(to: &json)
    return json.text
  }
}

extension Lawbook {
  /// The same lawbook with one law alone in its place or instrument.
  fileprivate func holding(_ law: Law) -> Lawbook {
    var result = self
    result.instruments = []
    for kind in HostKind.allCases {
      guard var far = platforms.values.first else { continue }
      (far.id, far.kind, far.domains) = ("far-\(kind.rawValue)", kind, [])
      far.offersIn = .places([PlaceCode("ZZ") ?? .international])
      (far.establishments, far.representedIn) = (Array(far.establishments.prefix(1)), [])
      far.establishments[0].place = PlaceCode("ZZ") ?? .international
      result.platforms[far.id] = far
    }
    if let instrument = instruments.first(where: { law.id.description.hasPrefix("\($0.id)/") }) {
      var alone = instrument
      alone.laws = [law]
      result.instruments = [alone]
      result.jurisdictions[law.place]?.laws = []
    } else {
      result.jurisdictions[law.place]?.laws = [law]
    }
    return result
  }

  fileprivate func outcome(of law: Law, _ situation: Situation) -> Applicability? {
    var clerk = Clerk(self)
    let facts = clerk.facts(situation, today: FactMaker.today)
    let places = [law.place] + (instruments.first?.parties.map(\.place) ?? [])
    let connections = Set(places).map {
      Connection(place: $0, by: ValueSet([.parent]), isDescribed: true)
    }
    let only = connections.filter { $0.place == law.place || jurisdictions[$0.place] == nil }
    let touched = clerk.touched(instruments.isEmpty ? only : connections.prefix(1) + only)
    return clerk.findings(facts, touched)
      .first { $0.law.id == law.id }?.applicability
  }
}
