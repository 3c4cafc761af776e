/// What a part of a record says, term by term, so that two versions can stand side by side.
struct PartWords {
  let sentences: Sentences
  private var phrasebook: Phrasebook { sentences.phrasebook }

  init(_ sentences: Sentences) { self.sentences = sentences }

  /// The terms of a part; none where the record does not have it.
  func terms(_ part: Part, of record: Record?) -> [String] {
    switch record {
    case .law(let law): terms(part, of: law)
    case .place(let place): terms(part, of: place)
    case .instrument(let instrument): terms(part, of: instrument)
    case .body(let body): terms(part, of: body)
    case .platform(let platform): terms(part, of: platform)
    case .calendar, nil: []
    }
  }

  /// The terms of a part of a law.
  func terms(_ part: Part, of law: Law) -> [String] {
    switch part.name {
    case .status: [phrasebook.label("status", law.status)]
    case .binds: [law.binding.rawValue]
    case .track: [phrasebook.label("track", law.track)]
    case .specificity: [phrasebook.label("specificity", law.specificity)]
    case .inForce: inForce(law.inForce)
    case .covers: ScopeTerms(phrasebook).terms(law.covers)
    case .result: [law.result.rawValue]
    case .penalty: law.penalty.map { [sentences.penalty($0)] } ?? []
    case .aggravated: law.aggravated.map(aggravated)
    case .prosecution: [phrasebook.label("prosecution", law.prosecution)]
    case .exOfficioIf: law.exOfficioIf.map { phrasebook.label("ground", $0.ground) }
    case .toShow: law.toShow.map { phrasebook.label("element", $0.element) }
    case .exceptions: law.exceptions.map { phrasebook.label("exception", $0.kind) }
    case .reach: law.reach.map { rule($0, law.place) }
    case .forum: law.forum.map { rule($0, law.place) }
    case .choiceOfLaw: law.choiceOfLaw.map { rule($0, law.place) }
    case .remedies: law.remedies.map { phrasebook.label("remedy", $0) }
    case .protections: law.protections.map { phrasebook.label("protection", $0) }
    case .noticeNeeds: law.noticeNeeds.map { phrasebook.label("notice_element", $0) }
    case .reportTo: law.reportTo
    case .deadline: deadline(part.id, law.deadlines)
    default: []
    }
  }

  private func terms(_ part: Part, of place: Jurisdiction) -> [String] {
    switch part.name {
    case .emergency: place.emergency.map { [$0.number] } ?? []
    case .responsibility: place.responsibility.map { ["\($0.fromAge)"] } ?? []
    case .members: place.members.map(membership)
    case .extent:
      (place.within.map { ["within \($0)"] } ?? [])
        + (place.covers + place.parts).map(\.description)
        + [place.openParts.rawValue]
    case .zone: place.zone.map { [$0] } ?? []
    case .forum: place.forum.map { rule($0, place.code) }
    case .choiceOfLaw: place.choiceOfLaw.map { rule($0, place.code) }
    case .reach: rules(part.id, place.reach, place.code)
    case .counting: counting(part.id, place.regimes)
    case .deadline: deadline(part.id, place.deadlines)
    default: []
    }
  }

  private func terms(_ part: Part, of instrument: Instrument) -> [String] {
    switch part.name {
    case .parties: instrument.parties.map(membership)
    case .forum: instrument.forum.map { rule($0, instrument.place) }
    case .choiceOfLaw: instrument.choiceOfLaw.map { rule($0, instrument.place) }
    case .reach: rules(part.id, instrument.reach, instrument.place)
    case .counting: counting(part.id, instrument.regimes)
    case .deadline: deadline(part.id, instrument.deadlines)
    default: []
    }
  }

  private func terms(_ part: Part, of body: Body) -> [String] {
    switch part.name {
    case .role: [phrasebook.label("role", body.role)]
    case .powers: body.powers.words.map { phrasebook.label("power", $0) }
    case .channels: body.channels.map(sentences.channel)
    case .terms:
      body.serves.words.map(\.rawValue) + body.connection.map { rule($0, body.place) }
        + (body.conduct.isAll
          ? [] : body.conduct.words.map { phrasebook.label("conduct", $0) })
    default: []
    }
  }

  private func terms(_ part: Part, of platform: Platform) -> [String] {
    switch part.name {
    case .domains: platform.domains
    case .kind: [platform.kind.rawValue, platform.size.rawValue]
    case .establishments:
      (platform.establishments + platform.representedIn).map {
        "\($0.entity) (\(phrasebook.name($0.place)))"
      }
    case .offersIn:
      switch platform.offersIn {
      case .everywhere: []
      case .places(let places): places.map(phrasebook.name)
      }
    case .route:
      platform.routes.filter { $0.id == part.id }.flatMap { route in
        [phrasebook.label("route_kind", route.kind), route.address]
          + (route.statedTime.map { [phrasebook.period($0)] } ?? [])
          + route.needs.map { phrasebook.label("notice_element", $0) }
      }
    case .hashProgrammes:
      platform.hashProgrammes.map {
        "\($0.programme): \(phrasebook.label("hash_status", $0.status))"
      }
    default: []
    }
  }

  private func inForce(_ period: InForce?) -> [String] {
    guard let period else { return [] }
    return [
      period.from.map { phrasebook.say("show.since", ["day": phrasebook.day($0)]) },
      period.to.map { phrasebook.say("show.until", ["day": phrasebook.day($0)]) },
    ].compactMap { $0 }
  }

  private func membership(_ membership: Membership) -> String {
    let days = inForce(InForce(from: membership.from, to: membership.to, source: nil))
    return ([phrasebook.name(membership.place)] + days).joined(separator: ", ")
  }

  private func aggravated(_ band: AggravatedPenalty) -> String {
    let range = [band.min, band.max].compactMap { $0.map(phrasebook.period) }
    let when = ScopeTerms(phrasebook).terms(band.when).joined(separator: "; ")
    return "\(range.joined(separator: "–")) (\(when))"
  }

  private func rules(_ track: String?, _ reach: [[ReachRule]], _ place: PlaceCode) -> [String] {
    guard let position = track.flatMap(Track.init(rawValue:))?.position,
      reach.indices.contains(position)
    else { return [] }
    return reach[position].map { rule($0, place) }
  }

  private func rule(_ rule: ReachRule, _ place: PlaceCode) -> String {
    var words = test(rule.test, place)
    for condition in rule.conditions {
      switch condition {
      case .doubleCriminality:
        words += "; " + phrasebook.say("test.double_criminality.yes", ["place": "…"])
      case .minimumPenalty(let max, let min):
        words +=
          "; ≥ " + [max, min].compactMap { $0.map(phrasebook.period) }.joined(separator: "/")
      case .procedure(let step): words += "; " + phrasebook.label("procedure", step)
      }
    }
    return rule.strength == .arguable
      ? "\(words) (\(phrasebook.label("holds", Verdict.Value.arguable)))" : words
  }

  private func test(_ test: FactorTest, _ place: PlaceCode) -> String {
    switch test {
    case .factor(let factor, _):
      phrasebook.say("factor.\(factor.rawValue).yes", ["place": phrasebook.name(place)])
    case .all(let tests): phrasebook.all(tests.map { self.test($0, place) })
    case .any(let tests): phrasebook.either(tests.map { self.test($0, place) })
    case .not(let inner): "¬(\(self.test(inner, place)))"
    case .atLeast(let count, let tests):
      "≥\(count): \(phrasebook.either(tests.map { self.test($0, place) }))"
    }
  }
}
