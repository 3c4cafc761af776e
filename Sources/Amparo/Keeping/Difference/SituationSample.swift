/// Situations made by chance, the same for the same seed: each fact is known about half of the time.
struct SituationSample {
  private var numbers: SeededNumbers
  private let changed: [PlaceCode]
  private let places: [PlaceCode]
  private let platforms: [String]
  private let today: CivilDate

  /// Most places are those where something changed, since elsewhere nothing can show.
  init(seed: UInt64, changed: [PlaceCode], _ lawbook: Lawbook, today: CivilDate) {
    numbers = SeededNumbers(seed: seed)
    self.changed = changed
    places = lawbook.jurisdictions.keys.sorted().filter { $0 != .union && $0 != .international }
    platforms = lawbook.platforms.keys.sorted()
    self.today = today
  }

  mutating func next() -> Situation {
    var situation = Situation(conduct: [numbers.one(of: Conduct.allCases) ?? .disclosure])
    people(&situation)
    image(&situation)
    for _ in 0..<numbers.below(3) { situation.hosts.append(host()) }
    if half, let host = situation.hosts.first, let name = host.platform ?? host.domain {
      situation.notices = [Notice(host: name, sent: .day(today.adding(days: -numbers.below(60))))]
    }
    situation.dates.disclosed = day()
    situation.dates.discovered = day()
    situation.dates.uploaderKnown = day()
    situation.dates.threatened = day()
    return situation
  }

  private var half: Bool { mutating get { numbers.below(2) == 0 } }

  private mutating func people(_ situation: inout Situation) {
    situation.victim.location = place()
    situation.victim.residence = half ? situation.victim.location : place()
    situation.uploader.location = place()
    situation.uploader.residence = half ? situation.uploader.location : place()
    situation.victim.nationality = nation()
    situation.uploader.nationality = nation()
    situation.victim.ageAtImage = age([14, 17, 18, 25])
    situation.victim.age =
      situation.victim.ageAtImage.isUnknown
      ? age([15, 18, 30]) : .years(situation.victim.ageAtImage.lower + numbers.below(3))
    situation.uploader.age = age([13, 17, 18, 40])
    situation.uploader.identity = word()
    situation.uploader.relation = word()
  }

  private mutating func image(_ situation: inout Situation) {
    situation.image = word()
    situation.origin = word()
    situation.audience = word()
    situation.context = word()
    situation.depicts = word()
    situation.identifiable = word()
    situation.online = word()
  }

  private mutating func word<Word: Vocabulary>() -> Known<Word> {
    guard half, let word = numbers.one(of: Word.allCases) else { return .unknown }
    return .known(word)
  }

  private mutating func place() -> Known<PlaceCode> {
    if numbers.below(3) == 0 { return .unknown }
    let near = numbers.below(3) > 0 ? numbers.one(of: changed) : nil
    return (near ?? numbers.one(of: places)).map { .known($0) } ?? .unknown
  }

  private mutating func nation() -> Known<[PlaceCode]> {
    guard case .known(let place) = place() else { return .unknown }
    return .known([place.country])
  }

  private mutating func age(_ years: [Int]) -> AgeRange {
    guard half, let age = numbers.one(of: years) else { return .unknown }
    return .years(age)
  }

  private mutating func host() -> Host {
    if half { return Host(establishment: place(), kind: word()) }
    return numbers.one(of: platforms).map { Host(platform: $0) } ?? .unknown
  }

  private mutating func day() -> PartialDate? {
    half ? PartialDate(today.adding(days: -numbers.below(3000))) : nil
  }
}
