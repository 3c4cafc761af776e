/// The values of each fact that some scopes and ties can tell apart, the likeliest to be covered first.
struct ProofValues: Sendable {
  /// The law that is tried; its own words come first.
  let law: Law
  /// Other scopes that are tried with it.
  let clauses: [Scope]
  let ground: ProofGround

  init(_ law: Law, clauses: [Scope] = [], ground: ProofGround) {
    self.law = law
    self.clauses = law.exceptions.compactMap(\.when) + law.aggravated.map(\.when) + clauses
    self.ground = ground
  }

  func axis(_ variable: Variable) -> ProofAxis {
    ProofAxis(variable: variable, values: values(variable))
  }

  private func values(_ variable: Variable) -> [ProofValue] {
    let covers = law.covers
    switch variable {
    case .conduct: return conducts
    case .image: return words(covers.image) { $0.situation.image = .known($1) }
    case .origin: return words(covers.origin) { $0.situation.origin = .known($1) }
    case .audience: return words(covers.audience) { $0.situation.audience = .known($1) }
    case .context: return words(covers.context) { $0.situation.context = .known($1) }
    case .relation: return words(covers.relation) { $0.situation.uploader.relation = .known($1) }
    case .depicts: return words(covers.depicts) { $0.situation.depicts = .known($1) }
    case .identifiable: return words(covers.identifiable) { $0.situation.identifiable = .known($1) }
    case .life: return words(covers.life) { $0.situation.victim.life = .known($1) }
    case .online: return words(covers.online) { $0.situation.online = .known($1) }
    case .uploaderAge: return uploaderAges
    case .ages: return ages
    case .day: return days
    case .hosts: return ground.hosts.map { host in { $0.host = host } }
    case .victimStatus: return words(nil) { $0.situation.victim.status = .known($1) }
    default: return places(variable)
    }
  }

  private func words<Word: Vocabulary>(
    _ test: Scope.Test<Word>?, _ set: @escaping @Sendable (inout ProofCase, Word) -> Void
  ) -> [ProofValue] {
    let covered = test?.covered ?? .none
    let open = test?.arguable ?? .none
    let ordered =
      covered.words + open.words
      + Word.allCases.filter {
        !covered.contains($0) && !open.contains($0)
      }
    return Self.each(ordered, set)
  }

  private static func each<Value: Sendable>(
    _ values: some Sequence<Value>, _ set: @escaping @Sendable (inout ProofCase, Value) -> Void
  ) -> [ProofValue] {
    values.map { value in { set(&$0, value) } }
  }

  /// One conduct; two at once as well where a clause takes out or adds what is done besides.
  private var conducts: [ProofValue] {
    let single = words(law.covers.conduct) { $0.situation.conduct = [$1] }
    guard clauses.contains(where: { $0.conduct != nil }) else { return single }
    let all = Conduct.allCases
    let pairs = all.enumerated().flatMap { index, one in all[(index + 1)...].map { [one, $0] } }
    return single + Self.each(pairs) { $0.situation.conduct = $1 }
  }

  /// An age just below, at and just above each bound that a scope names.
  private static func ages(around bounds: Set<Int>) -> [Int] {
    Set(bounds.flatMap { [$0 - 1, $0, $0 + 1] } + [30]).filter { $0 >= 0 }.sorted()
  }

  private var uploaderAges: [ProofValue] {
    let tests = ([law.covers] + clauses).compactMap(\.uploaderAge)
    let bounds = Set(tests.flatMap { [$0.from, $0.under] }.filter { $0 > 0 && $0 < .max })
    return Self.each(Self.ages(around: bounds)) { $0.situation.uploader.age = .years($1) }
  }

  /// The ages at the three moments together: no image is younger than its person, nor shared before it is made.
  ///
  /// An act of today has the age of today. An act of twenty years ago has one of two neighbouring ages.
  private var ages: [ProofValue] {
    let scopes = [law.covers] + clauses
    func bounds(_ moment: AgeTest.Moment) -> Set<Int> {
      scopes.reduce([]) { $0.union($1.ageBounds(at: moment)) }
    }
    let atImage = Self.ages(around: bounds(.image))
    let atAct = Self.ages(around: bounds(.act).union(bounds(.now)))
    let reads = scopes.flatMap { [$0.victimAge?.at, $0.arguableAge?.at] }.compactMap { $0 }
    // Only where the age at the act is asked for does it matter how long ago that was.
    let spans = reads.contains(.act) ? [0, 20] : [0]
    var values: [ProofValue] = []
    for span in spans {
      for act in atAct {
        // The image was made just then, or at another age that a scope asks for.
        let latest = max(0, span == 0 ? act : act - 1)
        for image in Set(atImage + [latest]).filter({ $0 <= latest }).sorted() {
          values.append {
            $0.situation.victim.age = .years(act + span)
            $0.situation.victim.ageAtImage = .years(image)
            $0.elapsed = span
          }
        }
      }
    }
    return values
  }

  /// The last day before each bound, and the bound: days between two bounds are alike.
  private var days: [ProofValue] {
    let bounds = ground.bounds.flatMap { [$0, $0.adding(days: -1)] }
    let own = [law.inForce?.to?.adding(days: -1), law.inForce?.from].compactMap { $0 }
    return Self.each(own + (bounds + [ground.lastDay]).filter { !own.contains($0) }) {
      $0.day = $1
    }
  }

  private func places(_ variable: Variable) -> [ProofValue] {
    func each(_ set: @escaping @Sendable (inout ProofCase, Known<PlaceCode>) -> Void)
      -> [ProofValue]
    {
      Self.each(ground.places.map { .known($0) }, set)
    }
    switch variable {
    case .uploaderLocation:
      // That nobody knows where it was done is a fact of its own for some rules.
      return each { $0.situation.uploader.location = $1 }
        + [{ $0.situation.uploader.location = .unknown }]
    case .uploaderResidence: return each { $0.situation.uploader.residence = $1 }
    case .victimLocation: return each { $0.situation.victim.location = $1 }
    case .victimLocationAtAct: return each { $0.situation.victim.locationAtAct = $1 }
    case .victimResidence: return each { $0.situation.victim.residence = $1 }
    case .uploaderAboard:
      return Self.each(ground.places.map { $0 } + [nil]) { $0.situation.uploader.aboard = $1 }
    case .uploaderNationality:
      return Self.each(ground.places) { $0.situation.uploader.nationality = .known([$1.country]) }
    default:
      return Self.each(ground.places) { $0.situation.victim.nationality = .known([$1.country]) }
    }
  }
}
