extension Clerk {
  /// Which laws claim a situation on a day, or may: those that do not are left out.
  ///
  /// The outcomes are those of `answer`; reasons, deadlines and bodies are not worked out.
  public mutating func claims(_ situation: Situation, today: CivilDate) -> Claims {
    let facts = facts(situation, today: today)
    let touched = touched(situation, hosts: facts.hosts)
    var hearing = Hearing(facts, touched, doubleCriminality(facts))
    return hearing.claims()
  }

  /// How far each law claims a situation, with reasons, without what follows from it.
  public mutating func findings(_ situation: Situation, today: CivilDate) -> Findings {
    let facts = facts(situation, today: today)
    return findings(facts, touched(situation, hosts: facts.hosts))
  }

  /// How far each law of the touched places claims a case; `use` is given each place while its tests are at hand.
  mutating func findings(
    _ facts: CaseFacts, _ touched: Touched,
    each use: (PreparedPlace, inout Examination) -> Void = { _, _ in }
  ) -> Findings {
    var hearing = Hearing(facts, touched, doubleCriminality(facts))
    return hearing.findings(each: use)
  }

  /// The facts of a situation, with what the data knows of its hosts.
  func facts(_ situation: Situation, today: CivilDate) -> CaseFacts {
    CaseFacts(
      situation, hosts: platforms.resolve(situation.hosts, union: union), today: today)
  }

  /// The criminal law of the place of the act, for double criminality.
  mutating func doubleCriminality(_ facts: CaseFacts) -> DoubleCriminality {
    guard case .known(let act) = facts.situation.uploader.location else {
      return DoubleCriminality(facts, nil)
    }
    return DoubleCriminality(
      facts, place(act)?.offences,
      ofCountry: act.isPart ? place(act.country)?.offences : nil)
  }
}
