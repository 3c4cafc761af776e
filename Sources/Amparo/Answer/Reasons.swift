/// The tests that a law put to a case, in order, each with what came of it.
///
/// What the data says of a test stands once in the law; here stands only what this case made of it.
public struct Reasons: Sequence, Sendable {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  /// Gives one reason after another.
  public struct Iterator: IteratorProtocol {
    fileprivate let finding: Finding
    fileprivate var asked: AskedTests

    /// The next reason: the law's test with the outcome of the case.
    public mutating func next() -> Reason? { asked.next().map { finding.reason($0) } }
  }

  /// The reasons from the first.
  public func makeIterator() -> Iterator { Iterator(finding: finding, asked: finding.asked) }

  /// How many there are.
  public var count: Int {
    var (count, asked) = (0, finding.asked)
    while asked.next() != nil { count += 1 }
    return count
  }
}

extension Finding {
  /// The reason that a test gives.
  func reason(_ one: Asked) -> Reason {
    var reason = prepared.reasons[one.reason]
    reason.holds = one.holds
    switch reason.test {
    // Why some words are only arguably covered is said where it matters.
    case .scope, .age: if one.value != .arguable { reason.note = nil }
    case .doubleCriminality: reason.test = .doubleCriminality(placeOfAct)
    default: break
    }
    return reason
  }
}
