/// The versions of a provision: the law itself and every one that it supersedes or that supersedes it, by their days.
public struct LawHistory: Sendable {
  /// A version, and the versions that it took the place of.
  public struct Version: Sendable {
    /// The law.
    public var law: Law
    /// The laws whose place it took, by their names.
    public var replaces: [String]
  }

  /// The versions, the earliest first; what has no first day comes before what has one.
  public var versions: [Version]

  /// The history of a law, by its name or one that it had before; nil when there is none of that name.
  public init?(of id: String, in lawbook: Lawbook) {
    let all = lawbook.everyLaw
    var byName: [String: Law] = [:]
    for law in all {
      byName[law.id.description] = law
      for retired in law.formerly { byName[Self.full(retired, law)] = law }
    }
    guard let first = byName[id] else { return nil }
    let replaced = Self.replaced(all, byName)
    var names: Set<String> = []
    var waiting = [first.id.description]
    while let name = waiting.popLast() {
      guard names.insert(name).inserted else { continue }
      waiting += replaced[name] ?? []
      waiting += replaced.filter { $0.value.contains(name) }.map(\.key)
    }
    versions = names.compactMap { byName[$0] }.sorted { one, two in
      (one.inForce?.from?.dayNumber ?? .min, one.id) < (
        two.inForce?.from?.dayNumber ?? .min, two.id
      )
    }.map { law in
      Version(law: law, replaces: (replaced[law.id.description] ?? []).sorted())
    }
  }

  /// The version that is law on a day; nil when none is.
  public func version(on day: CivilDate) -> Law? {
    versions.last { $0.law.isInForce(on: day) }?.law
  }

  /// By the name of a law, those that it supersedes; said by either of the two.
  private static func replaced(_ all: [Law], _ byName: [String: Law]) -> [String: Set<String>] {
    var replaced: [String: Set<String>] = [:]
    for law in all {
      for relation in law.relations {
        guard let other = byName[relation.law]?.id.description else { continue }
        let own = law.id.description
        switch relation.kind {
        case .supersedes: replaced[own, default: []].insert(other)
        case .supersededBy: replaced[other, default: []].insert(own)
        case .implements, .generalFor, .specialTo, .alternativeTo, .excludes: break
        }
      }
    }
    return replaced
  }

  private static func full(_ retired: String, _ law: Law) -> String {
    retired.contains("/") ? retired : "\(law.id.description.prefix { $0 != "/" })/\(retired)"
  }
}

/// What begins and ends in a place or an instrument, by day.
public struct Timeline: Sendable {
  /// What happens to a law on a day.
  public enum Event: String, Vocabulary {
    case begins
    case ends
  }

  /// A day on which a law begins or ends.
  public struct Entry: Hashable, Sendable {
    /// The day.
    public var day: CivilDate
    /// What happens.
    public var event: Event
    /// The law.
    public var law: Law
  }

  /// The days, the earliest first.
  public var entries: [Entry]
  /// The laws without a day: in force for as long as this data goes, or not law.
  public var undated: [Law]

  /// The days of these laws.
  public init(_ laws: [Law]) {
    entries = laws.flatMap { law in
      [
        law.inForce?.from.map { Entry(day: $0, event: .begins, law: law) },
        law.inForce?.to.map { Entry(day: $0, event: .ends, law: law) },
      ].compactMap { $0 }
    }.sorted { one, two in
      // On the day of a change the old ends before the new begins.
      (one.day, two.event.position, one.law.id) < (two.day, one.event.position, two.law.id)
    }
    undated = laws.filter { $0.inForce?.from == nil && $0.inForce?.to == nil }
      .sorted { $0.id < $1.id }
  }

  /// The days of a place by its code, or of an instrument by its id; nil when there is none of that name.
  public init?(of name: String, in lawbook: Lawbook) {
    if let instrument = lawbook.instruments.first(where: { $0.id == name.lowercased() }) {
      self.init(instrument.laws)
    } else if let place = PlaceCode(name).flatMap({ lawbook.jurisdictions[$0] }) {
      self.init(place.laws)
    } else {
      return nil
    }
  }
}
