/// A fact of a situation, by its path in the situation file.
///
/// The same paths stand in `depends_on`, `needs` and `questions[].fact` of an answer.
public enum Fact: String, Vocabulary {
  case victimLocation = "victim.location"
  case victimLocationAtAct = "victim.location_at_act"
  case victimResidence = "victim.residence"
  case victimNationality = "victim.nationality"
  case victimAge = "victim.age"
  case victimAgeAtImage = "victim.age_at_image"
  case victimDeceased = "victim.deceased"
  case victimStatus = "victim.status"
  case uploaderLocation = "uploader.location"
  case uploaderResidence = "uploader.residence"
  case uploaderNationality = "uploader.nationality"
  case uploaderNationalitySince = "uploader.nationality_since"
  case uploaderAge = "uploader.age"
  case uploaderIdentity = "uploader.identity"
  case relation = "uploader.relation"
  case hosts
  case conduct
  case image
  case origin
  case audience
  case context
  case depicts
  case identifiable
  case online
  case disclosed = "dates.disclosed"
  case lastDisclosed = "dates.last_disclosed"
  case discovered = "dates.discovered"
  case uploaderKnown = "dates.uploader_known"
  case threatened = "dates.threatened"
  case removed = "dates.removed"
  case notices
  case stepsDone = "steps_done"
  case priorJudgment = "prior_judgment"

  /// How many facts there are.
  static let count = allCases.count

  /// The fact of a path; nil when there is none.
  init?(path: String) {
    guard let fact = Self.byPath[path] else { return nil }
    self = fact
  }

  private static let byPath = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// Some of the facts of a situation.
public struct FactSet: Hashable, Sendable {
  var bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  /// The set of the facts given.
  public init(_ facts: Fact...) {
    bits = 0
    for fact in facts { bits |= 1 << UInt64(fact.position) }
  }

  /// No fact.
  public static let none = FactSet(bits: 0)

  /// Whether no fact is in the set.
  public var isEmpty: Bool { bits == 0 }

  /// How many facts are in the set.
  public var count: Int { bits.nonzeroBitCount }

  /// Whether the fact is in the set.
  public func contains(_ fact: Fact) -> Bool { bits & (1 << UInt64(fact.position)) != 0 }

  /// The facts in either.
  public func union(_ other: FactSet) -> FactSet { FactSet(bits: bits | other.bits) }

  /// The facts here that are not there.
  public func subtracting(_ other: FactSet) -> FactSet { FactSet(bits: bits & ~other.bits) }

  /// The facts in the order of their list.
  public var facts: [Fact] {
    var facts: [Fact] = []
    facts.reserveCapacity(count)
    forEach { facts.append($0) }
    return facts
  }

  /// Gives the facts in the order of their list.
  func forEach(_ use: (Fact) -> Void) {
    var rest = bits
    while rest != 0 {
      use(Self.list[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
  }

  private static let list = Fact.allCases
}
