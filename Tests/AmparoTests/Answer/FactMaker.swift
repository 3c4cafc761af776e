@testable import Amparo

/// A fact that a person may learn: whether a situation has it, and a way to give it a value by chance.
struct FactMaker: Sendable {
  let fact: Fact
  let isKnown: @Sendable (Situation) -> Bool
  let learn: @Sendable (inout Situation, inout Random) -> Void

  static let today = CivilDate("2026-11-22") ?? CivilDate(dayNumber: 0)

  /// Every fact, save what is done later (notices and steps), which is no fact of the case.
  static let all: [FactMaker] = people + image + moments

  static func maker(_ fact: Fact) -> FactMaker? { all.first { $0.fact == fact } }

  /// A situation in which about half of the facts are known.
  static func situation(_ random: inout Random) -> Situation {
    var situation = Situation(conduct: [random.one(of: Conduct.allCases)])
    if random.below(3) == 0 { situation.conduct.append(random.one(of: Conduct.allCases)) }
    for maker in all where random.below(2) == 0 {
      var more = situation
      maker.learn(&more, &random)
      if isPossible(more) { situation = more }
    }
    return situation
  }

  /// Whether the facts can stand together: no image is shared before it is made.
  static func isPossible(_ situation: Situation) -> Bool {
    let (victim, dates) = (situation.victim, situation.dates)
    guard let act = dates.disclosed ?? dates.threatened else { return true }
    let yearsSince = victim.age.upper - victim.ageAtImage.lower
    return act.earliest.adding(months: 12 * (yearsSince - 1)) > today
  }

  private static let people: [FactMaker] = [
    place(.victimLocation, \.victim.location), place(.victimResidence, \.victim.residence),
    place(.uploaderLocation, \.uploader.location),
    place(.uploaderResidence, \.uploader.residence),
    nations(.victimNationality, \.victim.nationality),
    nations(.uploaderNationality, \.uploader.nationality),
    word(.victimStatus, \.victim.status), word(.victimDeceased, \.victim.life),
    word(.uploaderIdentity, \.uploader.identity), word(.relation, \.uploader.relation),
    FactMaker(
      fact: .victimAge, isKnown: { !$0.victim.age.isUnknown },
      learn: { situation, random in
        let least = situation.victim.ageAtImage.lower
        let years = max(least, [12, 16, 17, 18, 24, 45][random.below(6)])
        situation.victim.age =
          years < 18 || random.below(2) == 0 ? .years(years) : .adult
      }),
    FactMaker(
      fact: .victimAgeAtImage, isKnown: { !$0.victim.ageAtImage.isUnknown },
      learn: { situation, random in
        let most = situation.victim.age.upper
        situation.victim.ageAtImage = .years(min(most, [12, 16, 17, 18, 30][random.below(5)]))
      }),
    FactMaker(
      fact: .uploaderAge, isKnown: { !$0.uploader.age.isUnknown },
      learn: { $0.uploader.age = [.years(13), .years(16), .adult, .minor][$1.below(4)] }),
  ]

  private static let image: [FactMaker] = [
    word(.image, \.image), word(.origin, \.origin), word(.audience, \.audience),
    word(.context, \.context), word(.depicts, \.depicts), word(.identifiable, \.identifiable),
    word(.online, \.online),
    FactMaker(
      fact: .hosts, isKnown: { !$0.hosts.isEmpty },
      learn: { situation, random in
        let hosts = [
          Host(platform: random.one(of: HeldData.platforms)),
          Host(platform: random.one(of: HeldData.platforms)), Host(domain: "example.org"),
          Host(
            domain: "example.net", establishment: .known(random.one(of: HeldData.places)),
            kind: .known(random.one(of: HostKind.allCases))),
        ]
        situation.hosts = [random.one(of: hosts)]
        if random.below(3) == 0 { situation.hosts.append(random.one(of: hosts)) }
      }),
  ]

  private static let moments: [FactMaker] = [
    day(.disclosed, \.disclosed), day(.discovered, \.discovered),
    day(.uploaderKnown, \.uploaderKnown), day(.threatened, \.threatened),
    day(.removed, \.removed),
  ]

  private static func word<Word: Vocabulary>(
    _ fact: Fact, _ path: any WritableKeyPath<Situation, Known<Word>> & Sendable
  ) -> FactMaker {
    FactMaker(
      fact: fact, isKnown: { $0[keyPath: path].isKnown },
      learn: { $0[keyPath: path] = .known($1.one(of: Word.allCases)) })
  }

  private static func place(
    _ fact: Fact, _ path: any WritableKeyPath<Situation, Known<PlaceCode>> & Sendable
  ) -> FactMaker {
    FactMaker(
      fact: fact, isKnown: { $0[keyPath: path].isKnown },
      learn: { $0[keyPath: path] = .known($1.one(of: HeldData.places)) })
  }

  private static func nations(
    _ fact: Fact, _ path: any WritableKeyPath<Situation, Known<[PlaceCode]>> & Sendable
  ) -> FactMaker {
    FactMaker(
      fact: fact, isKnown: { $0[keyPath: path].isKnown },
      learn: { situation, random in
        var nations = [random.one(of: HeldData.places).country]
        if random.below(3) == 0 { nations.append(random.one(of: HeldData.places).country) }
        situation[keyPath: path] = .known(nations)
      })
  }

  private static func day(
    _ fact: Fact, _ path: any WritableKeyPath<SituationDates, PartialDate?> & Sendable
  ) -> FactMaker {
    FactMaker(
      fact: fact, isKnown: { $0.dates[keyPath: path] != nil },
      learn: { situation, random in
        let first = today.adding(days: -random.below(4000))
        let text = String(first.text.prefix([10, 10, 7, 4][random.below(4)]))
        situation.dates[keyPath: path] = PartialDate(text)
      })
  }
}
