/// A situation as the command line that asks about it.
public struct AskLine: Sendable {
  let situation: Situation
  let today: CivilDate

  /// The line for a situation and the day that it is asked for.
  public init(_ situation: Situation, today: CivilDate) {
    self.situation = situation
    self.today = today
  }

  /// The line. Facts that no flag states are read from standard input, where the situation file is to be given.
  public var text: String {
    let facts = flags ?? ["--situation", "-"]
    return (["amparo", "ask"] + facts + ["--today", today.text]).joined(separator: " ")
  }

  /// Whether flags can say all of it.
  public var isWhole: Bool { flags != nil }

  private var flags: [String]? {
    let (victim, uploader) = (situation.victim, situation.uploader)
    guard let hosts, victim.life == .unknown, victim.status == .unknown,
      uploader.nationalitySince == nil, uploader.aboard == nil, situation.dates.removed == nil,
      situation.stepsDone.isEmpty, situation.exposure.isEmpty,
      situation.priorJudgment == .unknown
    else { return nil }
    var line = Line()
    line.person("--victim", victim.location, victim.residence)
    line.add("--victim-location-at-act", place(victim.locationAtAct))
    line.add("--victim-nationality", each: victim.nationality.value?.map(\.description))
    line.add("--victim-age", victim.age.written)
    line.add("--victim-age-at-image", victim.ageAtImage.written)
    line.person("--uploader", uploader.location, uploader.residence)
    line.add("--uploader-nationality", each: uploader.nationality.value?.map(\.description))
    line.add("--uploader-age", uploader.age.written)
    line.add("--uploader-identity", Self.word(uploader.identity))
    line.add("--relation", Self.word(uploader.relation))
    line.add("--host", each: hosts)
    if situation.conduct != [.disclosure] {
      line.add("--conduct", each: situation.conduct.map(\.rawValue))
    }
    line.add("--image", Self.word(situation.image))
    line.add("--origin", Self.word(situation.origin))
    line.add("--audience", Self.word(situation.audience))
    line.add("--context", Self.word(situation.context))
    line.add("--depicts", Self.word(situation.depicts))
    line.add("--identifiable", Self.word(situation.identifiable))
    line.add("--online", Self.word(situation.online))
    line.add("--disclosed", situation.dates.disclosed?.text)
    line.add("--last-disclosed", situation.dates.lastDisclosed?.text)
    line.add("--discovered", situation.dates.discovered?.text)
    line.add("--uploader-known", situation.dates.uploaderKnown?.text)
    line.add("--threatened", situation.dates.threatened?.text)
    line.add("--noticed", each: situation.notices.map { "\($0.host)=\($0.sent.text)" })
    line.add("--goal", each: situation.goals.map(\.rawValue))
    line.add("--asker", Self.word(situation.asker))
    return line.words
  }

  /// The hosts as flags name them; nil when one is known by more than a flag can say.
  private var hosts: [String]? {
    var names: [String] = []
    for host in situation.hosts {
      switch (host.platform, host.domain, host.establishment) {
      case (let id?, nil, .unknown) where host == Host(platform: id): names.append(id)
      case (nil, let domain?, .unknown) where host == Host(domain: domain): names.append(domain)
      case (nil, nil, .known(let place)) where host == Host(establishment: .known(place)):
        names.append(place.description)
      case (nil, nil, .unknown) where host == .unknown: names.append("unknown")
      default: return nil
      }
    }
    return names
  }

  private struct Line {
    var words: [String] = []

    mutating func add(_ flag: String, _ value: String?) {
      if let value { words += [flag, value] }
    }

    mutating func add(_ flag: String, each values: [String]?) {
      for value in values ?? [] { words += [flag, value] }
    }

    /// `--victim P` says both where somebody is and lives.
    mutating func person(
      _ flag: String, _ location: Known<PlaceCode>, _ residence: Known<PlaceCode>
    ) {
      add(flag, place(location))
      if location == residence { return }
      add("\(flag)-residence", place(residence) ?? "unknown")
    }
  }

  private static func word<Word: Vocabulary>(_ fact: Known<Word>) -> String? {
    fact == .declined ? "declined" : fact.value?.rawValue
  }
}

/// A place as a flag names it.
private func place(_ fact: Known<PlaceCode>) -> String? {
  fact == .declined ? "declined" : fact.value?.description
}
