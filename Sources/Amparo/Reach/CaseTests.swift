/// Tests of a scope against the facts of a case.
enum CaseTests {
  /// Whether what may be true lies within what is covered.
  static func holds(
    _ possible: UInt32, covered: UInt32, arguable: UInt32, fact: Fact
  ) -> Verdict {
    if possible & ~covered == 0 { return .yes }
    if possible & (covered | arguable) == 0 { return .no }
    // One word alone is a known fact: what is left is a question of law.
    if possible & ~arguable == 0 { return .arguable }
    return .unknown(fact)
  }

  static func holds<Word: Vocabulary>(
    _ possible: ValueSet<Word>, within covered: ValueSet<Word>, fact: Fact
  ) -> Verdict {
    holds(possible.bits, covered: covered.bits, arguable: 0, fact: fact)
  }

  static func holds<Word: Vocabulary>(
    _ test: Scope.Test<Word>, of possible: ValueSet<Word>, fact: Fact
  ) -> Verdict {
    holds(
      possible.bits, covered: test.covered.bits, arguable: test.arguable.bits, fact: fact)
  }

  /// Of several conducts in one case, one that is covered is enough.
  static func conductHolds(_ done: UInt32, covered: UInt32, arguable: UInt32) -> Verdict {
    if done & covered != 0 { return .yes }
    return done & arguable == 0 ? .no : .arguable
  }

  static func ageHolds(_ test: AgeBand, of range: AgeRange, fact: Fact) -> Verdict {
    let (from, under) = (Int(test.from), Int(test.under))
    if range.lower >= from && range.upper < under { return .yes }
    if range.upper < from || range.lower >= under { return .no }
    return .unknown(fact)
  }
}
