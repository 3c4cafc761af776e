/// What a test comes to, in five values: unknown and unsettled are never folded into no.
public struct Verdict: Hashable, Sendable {
  /// The value.
  public enum Value: String, Vocabulary {
    case no
    /// The data cannot say: no file, or none that covers the question.
    case notAssessed = "not_assessed"
    /// It hangs on facts that are missing.
    case unknown
    /// It hangs on a question of law that is open.
    case arguable
    case yes
  }

  /// The value's weights above the missing facts.
  ///
  /// Tests are joined hundreds of times a question, so a verdict is one number: joining is the union of two of them, and
  /// what it comes to is the lowest weight where both must hold, the highest where one must.
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(_ value: Value, needs: FactSet = .none) { bits = Self.weight(value) | needs.bits }

  /// Which of the five.
  public var value: Value { Self.value(ofWeight: (bits >> Self.first).trailingZeroBitCount) }

  /// Whether the test fails.
  var fails: Bool { bits & Weight.no != 0 }

  /// The missing facts that could change it.
  public var needs: FactSet { FactSet(bits: bits & Self.facts) }

  /// How many bits the facts have.
  private static let first: UInt64 = 40
  private static let facts: UInt64 = (1 << first) - 1

  /// The weights from the lowest. What is unknown could still fail, so it comes before what cannot be said where both
  /// must hold; where one must, it could still hold, and comes before it again: it has two.
  private enum Weight {
    static let no: UInt64 = 1 << first
    static let unknown: UInt64 = 0b1010 << first
    static let notAssessed: UInt64 = 1 << (first + 2)
    static let arguable: UInt64 = 1 << (first + 4)
    static let yes: UInt64 = 1 << (first + 5)
  }

  private static func weight(_ value: Value) -> UInt64 {
    switch value {
    case .no: Weight.no
    case .notAssessed: Weight.notAssessed
    case .unknown: Weight.unknown
    case .arguable: Weight.arguable
    case .yes: Weight.yes
    }
  }

  private static func value(ofWeight weight: Int) -> Value {
    switch weight {
    case 0: .no
    case 1, 3: .unknown
    case 2: .notAssessed
    case 4: .arguable
    default: .yes
    }
  }

  /// The test holds.
  public static let yes = Verdict(.yes)
  /// The test fails.
  public static let no = Verdict(.no)
  /// The law is open.
  public static let arguable = Verdict(.arguable)
  /// The data cannot say.
  public static let notAssessed = Verdict(.notAssessed)
  /// It hangs on this fact.
  static func unknown(_ fact: Fact) -> Verdict {
    Verdict(bits: Weight.unknown | 1 << UInt64(fact.position))
  }

  /// What it comes to where all that was joined must hold. What fails settles it; what is unknown comes before what is
  /// open, since it could still fail.
  static func all(joined: UInt64) -> Verdict {
    if joined & Weight.no != 0 { return .no }
    let facts = joined & Self.facts
    if joined & Weight.unknown != 0 { return Verdict(bits: Weight.unknown | facts) }
    let weights = joined ^ facts
    return Verdict(bits: weights & (0 &- weights) | facts)
  }

  /// What it comes to where one of what was joined must hold. What holds settles it; what is open comes before what is
  /// unknown, since it is already open.
  static func any(joined: UInt64) -> Verdict {
    if joined & Weight.yes != 0 { return .yes }
    let facts = joined & Self.facts
    if joined & Weight.arguable != 0 { return Verdict(bits: Weight.arguable | facts) }
    if joined & Weight.unknown != 0 { return Verdict(bits: Weight.unknown | facts) }
    return Verdict(
      bits: (joined & Weight.notAssessed != 0 ? Weight.notAssessed : Weight.no) | facts)
  }

  /// Both must hold.
  func and(_ other: Verdict) -> Verdict { .all(joined: bits | other.bits) }

  /// One must hold.
  func or(_ other: Verdict) -> Verdict { .any(joined: bits | other.bits) }

  /// The opposite; what is open or unknown stays so.
  var negated: Verdict {
    if bits & Weight.yes != 0 { return .no }
    return bits & Weight.no != 0 ? .yes : self
  }

  /// At most arguable: for rules on which courts differ.
  var atMostArguable: Verdict { bits & Weight.yes != 0 ? .arguable : self }

  static func any(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var joined = Verdict.no.bits
    for verdict in verdicts { joined |= verdict.bits }
    return .any(joined: joined)
  }

  static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var joined = Verdict.yes.bits
    for verdict in verdicts { joined |= verdict.bits }
    return .all(joined: joined)
  }

  /// At least so many hold.
  static func atLeast(_ count: Int, of verdicts: some Collection<Verdict>) -> Verdict {
    let certain = verdicts.count { $0.value == .yes }
    if certain >= count { return .yes }
    let open = verdicts.filter { $0.value == .arguable }
    if certain + open.count >= count { return Verdict(.arguable, needs: needs(of: verdicts)) }
    let missing = verdicts.filter { $0.value == .unknown }
    if certain + open.count + missing.count >= count {
      return Verdict(.unknown, needs: needs(of: verdicts))
    }
    let unassessed = verdicts.count { $0.value == .notAssessed }
    let possible = certain + open.count + missing.count + unassessed
    return possible >= count ? .notAssessed : .no
  }

  private static func needs(of verdicts: some Collection<Verdict>) -> FactSet {
    verdicts.reduce(.none) { $0.union($1.needs) }
  }
}
