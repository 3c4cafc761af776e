/// A law that claims a situation, or may.
public struct Claim: Sendable {
  /// The law.
  public let law: Law
  /// Whether it claims the situation.
  public let applicability: Applicability
  /// The facts that would settle it, where it depends.
  public let dependsOn: FactSet
}

/// The laws that claim a situation, or may, in the order of the places that it touches.
public struct Claims: RandomAccessCollection, Sendable {
  private let places: [PreparedPlace]
  private let entries: [Entry]

  /// A law by its place, and what it came to.
  struct Entry: Sendable {
    let place: Int32
    let law: Int32
    let verdict: Verdict
  }

  init(places: [PreparedPlace], entries: [Entry]) {
    self.places = places
    self.entries = entries
  }

  /// The place of the first law.
  public var startIndex: Int { 0 }
  /// The place after the last law.
  public var endIndex: Int { entries.count }

  /// The law at a place.
  public subscript(index: Int) -> Claim {
    let entry = entries[index]
    return Claim(
      law: places[Int(entry.place)].laws[Int(entry.law)].law,
      applicability: Applicability(entry.verdict.value), dependsOn: entry.verdict.needs)
  }
}
