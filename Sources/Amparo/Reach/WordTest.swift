/// A test of one fact that is a word of a closed list: what may be true must lie within what is covered.
///
/// Most tests are of this kind; they stand by themselves, since putting them needs nothing but three rows of bits.
struct WordTest: Sendable {
  let number: TestNumber
  let fact: Fact
  let covered: UInt32
  let arguable: UInt32

  /// Nil where a test is of another kind.
  init?(_ test: PlaceTest, number: TestNumber) {
    guard case .scope(.words(let fact, let covered, let arguable)) = test else { return nil }
    self.number = number
    self.fact = fact
    self.covered = covered
    self.arguable = arguable
  }

  func holds(_ possible: PossibleWords) -> Verdict {
    CaseTests.holds(possible[fact], covered: covered, arguable: arguable, fact: fact)
  }
}

/// What may still be true of the facts that are words, as the bits of their lists.
struct PossibleWords: Sendable {
  private var bits = InlineArray<64, UInt32>(repeating: 0)

  /// The bits of a fact; none where it is not a word.
  subscript(fact: Fact) -> UInt32 {
    get { bits[fact.position] }
    set { bits[fact.position] = newValue }
  }
}
