import Testing

/// `--on DATE`: the same question as of any day. The law of South Korea on made-up images changed on 16 October 2024.
struct PointInTimeTests {
  private static let old = "kr/false-image-before-2024"
  private static let new = "kr/false-image"

  private func outcomes(_ line: String) throws -> [String: String] {
    let result = try Command.shell("amparo \(line) --format json")
    #expect(result.status == 0, "\(result.errors)")
    let findings = try #require(JSON(result.output)?["findings"]).elements
    return Dictionary(
      findings.compactMap { finding in
        guard let law = finding["law"]?.text, let outcome = finding["applicability"]?.text else {
          return nil
        }
        return (law, outcome)
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [("2024-10-15", old, new), ("2024-10-16", new, old)])
  func theLawOfTheDayAnswers(day: String, applies: String, isSilent: String) throws {
    let found = try outcomes("ask --victim KR --uploader KR --image fabricated --on \(day)")
    #expect(found[applies] == "applies")
    #expect(found[isSilent] == nil)
  }

  /// The clock alone settles nothing: a case whose day is not known may be older.
  @Test func theClockAloneLeavesItOpen() throws {
    let found = try outcomes("ask --victim KR --uploader KR --image fabricated --today 2024-10-16")
    #expect(found[Self.old] == "depends")
    #expect(found[Self.new] == "depends")
  }

  /// It is the day of the act where none is given, and nothing else.
  @Test func itIsTheDayOfTheActAndOfAsking() throws {
    let line = "amparo ask --victim KR --uploader KR --image fabricated"
    let on = try Command.shell("\(line) --on 2024-10-15")
    let same = try Command.shell("\(line) --disclosed 2024-10-15 --today 2024-10-15")
    #expect(on.output == same.output)
    let given = try Command.shell("\(line) --disclosed 2023-05-01 --on 2024-10-15")
    let asked = try Command.shell("\(line) --disclosed 2023-05-01 --today 2024-10-15")
    #expect(given.output == asked.output)
  }

  @Test(arguments: [("2024-10-15", old, new), ("2024-10-16", new, old)])
  func listsAndCardsAreOfTheDay(day: String, isThere: String, isNot: String) throws {
    let list = try Command.shell("amparo laws KR --on \(day) --format csv").output
    let laws = list.split(whereSeparator: \.isNewline).map { $0.prefix { $0 != "," } }
    #expect(laws.contains { $0 == isThere })
    #expect(!laws.contains { $0 == isNot })
    let place = try Command.shell("amparo show KR --on \(day)").output
    #expect(place.contains("\(isThere) "))
    #expect(!place.contains("\(isNot) "))
    // Either name leads to the version of the day.
    for name in [Self.old, Self.new] {
      let card = try Command.shell("amparo show \(name) --on \(day)")
      #expect(card.output.contains("(\(isThere))"))
    }
  }

  /// The act of British Columbia reaches back to 6 March 2023 and no further: the day before, no civil law is described there.
  @Test(arguments: [("2023-03-05", "silent"), ("2023-03-06", "specific_unread")])
  func coverageIsByTheLawOfTheDay(day: String, civil: String) throws {
    let table = try Command.shell("amparo coverage --format csv --on \(day)")
    let row = try #require(
      table.output.split(whereSeparator: \.isNewline).first { $0.hasPrefix("CA-BC,") })
    #expect(row.split(separator: ",")[6] == civil)
  }

  @Test func listsOfBodiesAndPlatformsTakeADay() throws {
    for list in ["bodies KR", "platforms"] {
      let now = try Command.shell("amparo \(list) --on 2026-11-22")
      #expect(now.status == 0)
      #expect(!now.output.isEmpty)
    }
  }

  @Test(arguments: [
    "ask --victim ES --disclosed 2026-01-02 --on 2026-01-01",
    "ask --victim ES --on 2026-01-01 --today 2026-01-01", "ask --victim ES --on tomorrow",
    "laws ES --on 2026-02-30", "show kr/false-image --on 2019-01-01",
    "show kr/false-image --on 2026-01-01 --history", "show kr/false-image --format json",
  ])
  func whatCannotBeIsRefused(line: String) throws {
    let result = try Command.shell("amparo \(line)")
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("--on") || result.errors.contains("--format"))
  }

  @Test func theHistoryOfAProvision() throws {
    let json = try #require(
      JSON(try Command.shell("amparo show \(Self.new) --history --format json").output))
    let versions = try #require(json["versions"]).elements
    #expect(versions.map { $0["law"]?.text } == [Self.old, Self.new])
    #expect(versions[0]["in_force"]?["to"] == .string("2024-10-16"))
    #expect(versions[1]["in_force"]?["from"] == .string("2024-10-16"))
    let changed = versions[1]["replaces"]?.elements.first?["changed"]?.elements ?? []
    #expect(changed.contains { $0["part"] == .string("penalty") })
    let text = try Command.shell("amparo show \(Self.new) --history")
    #expect(text.lines.contains { $0.contains("5 years") && $0.contains("│ up to 7 years") })
    let place = try Command.shell("amparo show KR --history")
    #expect(place.output.contains("2024-10-16  \(Self.new) begins"))
  }
}
