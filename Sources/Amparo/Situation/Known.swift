/// A fact that may be missing.
///
/// Unknown is a value, not a gap: answers say what hangs on it. Declined is unknown too, and is not asked again.
public enum Known<Value: Sendable & Hashable>: Sendable, Hashable {
  case known(Value)
  case unknown
  case declined

  /// The value, where there is one.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Whether there is a value.
  public var isKnown: Bool { value != nil }
}

extension Known where Value: Vocabulary {
  /// The words that the fact may still turn out to be.
  var possible: ValueSet<Value> {
    if case .known(let value) = self { ValueSet([value]) } else { .all }
  }
}
