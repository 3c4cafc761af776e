/// A situation as a situation file, so that it can be read back, kept as a scenario or handed to `amparo ask --situation`.
public struct SituationYAML: Sendable {
  let situation: Situation

  /// The file of a situation.
  public init(_ situation: Situation) { self.situation = situation }

  /// One line a fact or group of facts; what is unknown is left out. A map without anything is `{}`.
  public var lines: [String] {
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key): \(value)") }
    }
    add("victim", Self.map(victim))
    add("uploader", Self.map(uploader))
    add("hosts", Self.list(situation.hosts.map { Self.map(Self.host($0)) ?? "{}" }))
    if situation.conduct != [.disclosure] {
      add("conduct", Self.list(situation.conduct.map(\.rawValue)))
    }
    add("image", Self.word(situation.image))
    add("origin", Self.word(situation.origin))
    add("audience", Self.word(situation.audience))
    add("context", Self.word(situation.context))
    add("depicts", Self.word(situation.depicts))
    add("identifiable", Self.word(situation.identifiable))
    add("online", Self.word(situation.online))
    add("dates", Self.map(dates))
    add(
      "notices",
      Self.list(
        situation.notices.compactMap { Self.map([("host", $0.host), ("sent", $0.sent.text)]) }))
    add("steps_done", Self.list(situation.stepsDone.compactMap { Self.map(Self.step($0)) }))
    add("goals", Self.list(situation.goals.map(\.rawValue)))
    add("asker", Self.word(situation.asker))
    add("exposure", Self.list(situation.exposure.map(\.rawValue)))
    add("prior_judgment", Self.place(situation.priorJudgment))
    return lines.isEmpty ? ["{}"] : lines
  }

  /// The file.
  public var text: String { lines.joined(separator: "\n") + "\n" }

  private typealias Pairs = [(String, String?)]

  private var victim: Pairs {
    let victim = situation.victim
    return [
      ("location", Self.place(victim.location)), ("residence", Self.place(victim.residence)),
      ("nationality", Self.nations(victim.nationality)), ("age", victim.age.written),
      ("age_at_image", victim.ageAtImage.written),
      ("location_at_act", Self.place(victim.locationAtAct)),
      ("deceased", victim.died?.text ?? Self.deceased(victim.life)),
      ("status", Self.word(victim.status)),
    ]
  }

  private var uploader: Pairs {
    let uploader = situation.uploader
    return [
      ("location", Self.place(uploader.location)), ("residence", Self.place(uploader.residence)),
      ("nationality", Self.nations(uploader.nationality)),
      ("nationality_since", uploader.nationalitySince?.text), ("age", uploader.age.written),
      ("identity", Self.word(uploader.identity)), ("relation", Self.word(uploader.relation)),
      ("aboard", uploader.aboard.map { Self.quoted($0.description) }),
    ]
  }

  private var dates: Pairs {
    let dates = situation.dates
    return [
      ("disclosed", dates.disclosed?.text), ("last_disclosed", dates.lastDisclosed?.text),
      ("discovered", dates.discovered?.text), ("uploader_known", dates.uploaderKnown?.text),
      ("threatened", dates.threatened?.text), ("removed", dates.removed?.text),
    ]
  }

  private static func host(_ host: Host) -> Pairs {
    if host == .unknown { return [("kind", "unknown")] }
    return [
      ("platform", host.platform), ("domain", host.domain),
      ("establishment", place(host.establishment)), ("hosted_in", place(host.hostedIn)),
      ("kind", word(host.kind)),
    ]
  }

  private static func step(_ step: StepDone) -> Pairs {
    [("kind", step.kind.rawValue), ("on", step.on?.text), ("host", step.host)]
  }

  private static func map(_ pairs: Pairs) -> String? {
    let known = pairs.compactMap { key, value in value.map { "\(key): \($0)" } }
    return known.isEmpty ? nil : "{ \(known.joined(separator: ", ")) }"
  }

  private static func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : "[\(items.joined(separator: ", "))]"
  }

  private static func word<Word: Vocabulary>(_ fact: Known<Word>) -> String? {
    switch fact {
    case .known(let word): word.rawValue
    case .declined: "declined"
    case .unknown: nil
    }
  }

  private static func deceased(_ life: Known<LifeState>) -> String? {
    switch life {
    case .known(.deceased): "\"yes\""
    case .known(.alive): "\"no\""
    case .unknown, .declined: nil
    }
  }

  private static func place(_ fact: Known<PlaceCode>) -> String? {
    switch fact {
    case .known(let place): quoted(place.description)
    case .declined: "declined"
    case .unknown: nil
    }
  }

  private static func nations(_ fact: Known<[PlaceCode]>) -> String? {
    switch fact {
    case .known(let places): list(places.map { quoted($0.description) })
    case .declined: "declined"
    case .unknown: nil
    }
  }

  /// A code that reads as a yes or no stands in quotes.
  private static func quoted(_ code: String) -> String {
    ["NO", "ON", "Y", "N"].contains(code) ? "\"\(code)\"" : code
  }
}

extension AgeRange {
  /// The age in words that a situation file can say; a range that it cannot say is left to be asked for.
  var written: String? {
    lower == upper || self == .adult || self == .minor ? text : nil
  }
}
