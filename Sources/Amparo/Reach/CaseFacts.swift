/// A situation made ready for tests: sets of what may still be true, hosts resolved, days as ranges.
///
/// It is made once a question and read by every law: a class, so that handing it on costs nothing.
final class CaseFacts: Sendable {
  let situation: Situation
  let today: CivilDate
  let hosts: [ResolvedHost]

  let conduct: ValueSet<Conduct>
  let image: ValueSet<ImageKind>
  let origin: ValueSet<Origin>
  let audience: ValueSet<Audience>
  let context: ValueSet<ImageContext>
  let relation: ValueSet<Relation>
  let depicts: ValueSet<Depiction>
  let identifiable: ValueSet<Identifiability>
  let life: ValueSet<LifeState>
  let online: ValueSet<OnlineState>
  /// The words of all these facts.
  let words: PossibleWords
  let ages: VictimAges
  let days: DaysOfLaw
  /// For each host, its establishments in whose places somebody answers to one of the people concerned.
  let answering: [UInt64]

  init(_ situation: Situation, hosts: [ResolvedHost], today: CivilDate) {
    self.situation = situation
    self.today = today
    self.hosts = hosts
    conduct = ValueSet(situation.conduct)
    image = situation.image.possible
    origin = situation.origin.possible
    audience = situation.audience.possible
    context = situation.context.possible
    relation = situation.uploader.relation.possible
    depicts = situation.depicts.possible
    identifiable = situation.identifiable.possible
    life = situation.victim.died != nil ? ValueSet([.deceased]) : situation.victim.life.possible
    online = situation.online.possible
    var words = PossibleWords()
    words[.image] = image.bits
    words[.origin] = origin.bits
    words[.audience] = audience.bits
    words[.context] = context.bits
    words[.relation] = relation.bits
    words[.depicts] = depicts.bits
    words[.identifiable] = identifiable.bits
    words[.victimDeceased] = life.bits
    words[.online] = online.bits
    self.words = words
    ages = VictimAges(situation, today: today)
    days = DaysOfLaw(situation, hosts: hosts, today: today)
    var people = [situation.victim.residence, situation.uploader.residence]
    // Most people are where they live.
    for place in [situation.victim.location, situation.uploader.location]
    where !people.contains(place) { people.append(place) }
    answering = hosts.map { $0.seatsAnswering(to: people) }
  }

  /// The same case seen from one host alone: a duty is owed host by host.
  func seen(from host: ResolvedHost) -> CaseFacts {
    CaseFacts(situation, hosts: [host], today: today)
  }

  /// Where the victim was when it was done: where they are, unless said otherwise.
  var victimAtAct: Known<PlaceCode> {
    situation.victim.locationAtAct.isKnown
      ? situation.victim.locationAtAct : situation.victim.location
  }

  /// The fact to ask for where the victim's place at the act is missing.
  var victimAtActFact: Fact { .victimLocation }
}

/// The victim's age at the three moments that laws ask about, each as far as it is known.
struct VictimAges: Hashable, Sendable {
  let now: AgeRange
  let atAct: AgeRange
  let atImage: AgeRange

  init(_ situation: borrowing Situation, today: CivilDate) {
    let (age, ageAtImage) = (situation.victim.age, situation.victim.ageAtImage)
    // An image is never younger than the person is old: each moment bounds the next.
    let lower = max(age.lower, ageAtImage.lower)
    now = AgeRange(lower: lower, upper: age.upper)
    let imageUpper = min(ageAtImage.upper, now.upper)
    atImage = AgeRange(lower: ageAtImage.lower, upper: imageUpper)
    var actLower = atImage.lower
    var actUpper = now.upper
    if let act = situation.dates.disclosed ?? situation.dates.threatened {
      let leastYears = today.wholeYears(since: act.latest)
      let mostYears = act.earliest == today ? 0 : today.wholeYears(since: act.earliest) + 1
      actUpper = min(
        actUpper, now.upper == AgeRange.unknown.upper ? now.upper : now.upper - leastYears)
      if now.lower > 0 { actLower = max(actLower, now.lower - mostYears) }
    }
    atAct = AgeRange(lower: actLower, upper: max(actLower, actUpper))
  }

  func range(at moment: AgeTest.Moment) -> AgeRange {
    switch moment {
    case .image: atImage
    case .act: atAct
    case .now: now
    }
  }

  /// What would settle an age that is open: where today's age is known to the year, the day of the act.
  func missing(at moment: AgeTest.Moment) -> Fact {
    moment == .act && now.lower == now.upper ? .disclosed : Self.fact(for: moment)
  }

  static func fact(for moment: AgeTest.Moment) -> Fact {
    switch moment {
    case .image: .victimAgeAtImage
    case .act, .now: .victimAge
    }
  }
}

extension CivilDate {
  /// Whole years from an earlier day to this one; zero when it is not earlier.
  func wholeYears(since earlier: CivilDate) -> Int {
    guard earlier < self else { return 0 }
    let beforeAnniversary = (month, day) < (earlier.month, earlier.day)
    return year - earlier.year - (beforeAnniversary ? 1 : 0)
  }
}
