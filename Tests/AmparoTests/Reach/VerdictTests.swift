import Testing

@testable import Amparo

/// Unknown and unsettled are never folded into no: the tables of the five values.
struct VerdictTests {
  private static let letters: [Character: Verdict.Value] = [
    "n": .no, "a": .notAssessed, "u": .unknown, "r": .arguable, "y": .yes,
  ]
  private static let order: [Character] = ["n", "a", "u", "r", "y"]

  /// Rows and columns: no, not assessed, unknown, arguable, yes.
  @Test(arguments: zip(order, ["nnnnn", "nauaa", "nuuuu", "naurr", "naury"]))
  func both(row: Character, outcomes: String) throws {
    try check(row, outcomes) { $0.and($1) }
  }

  @Test(arguments: zip(order, ["naury", "aaury", "uuury", "rrrry", "yyyyy"]))
  func either(row: Character, outcomes: String) throws {
    try check(row, outcomes) { $0.or($1) }
  }

  private func check(
    _ row: Character, _ outcomes: String, _ join: (Verdict, Verdict) -> Verdict
  ) throws {
    let left = Verdict(try #require(Self.letters[row]))
    for (column, outcome) in zip(Self.order, outcomes) {
      let right = Verdict(try #require(Self.letters[column]))
      #expect(join(left, right).value == Self.letters[outcome], "\(row) \(column)")
      #expect(join(right, left).value == Self.letters[outcome], "\(column) \(row)")
    }
  }

  @Test func theOppositeOfWhatIsOpenIsOpen() {
    let values = Self.order.compactMap { Self.letters[$0] }.map { Verdict($0).negated.value }
    #expect(values == [.yes, .notAssessed, .unknown, .arguable, .no])
    #expect(Verdict.yes.atMostArguable == .arguable)
    #expect(Verdict.unknown(.image).atMostArguable == .unknown(.image))
  }

  /// What is missing is kept for as long as it could change the outcome.
  @Test func whatIsMissingIsKept() {
    let (image, origin) = (Verdict.unknown(.image), Verdict.unknown(.origin))
    #expect(image.and(origin).needs == FactSet(.image, .origin))
    #expect(image.or(origin).needs == FactSet(.image, .origin))
    #expect(image.and(.yes).needs == FactSet(.image))
    #expect(image.or(.no).needs == FactSet(.image))
    #expect(image.or(.arguable).needs == FactSet(.image))
    #expect(image.and(.no).needs == .none)
    #expect(image.or(.yes).needs == .none)
  }

  @Test func oneAndAllAreSpecialCasesOfSoMany() {
    var random = Random(seed: 7)
    let values: [Verdict.Value] = [.no, .unknown, .arguable, .yes]
    for _ in 0..<500 {
      let verdicts = (0..<random.below(5) + 1).map { _ in Verdict(random.one(of: values)) }
      #expect(Verdict.atLeast(1, of: verdicts).value == Verdict.any(verdicts).value)
      #expect(Verdict.atLeast(verdicts.count, of: verdicts).value == Verdict.all(verdicts).value)
    }
  }

  @Test(arguments: [
    ("yyn", 2, Verdict.Value.yes), ("yun", 2, .unknown), ("yrn", 2, .arguable), ("ynn", 2, .no),
    ("yan", 2, .notAssessed), ("yru", 2, .arguable), ("run", 2, .unknown), ("uuu", 4, .no),
  ])
  func soMany(letters: String, count: Int, outcome: Verdict.Value) {
    let verdicts = letters.compactMap { Self.letters[$0] }.map { Verdict($0) }
    #expect(Verdict.atLeast(count, of: verdicts).value == outcome)
  }
}
