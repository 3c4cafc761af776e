import Foundation
import Testing

@testable import Amparo

/// What changed, for whom and on which days, in a small country whose law is known by heart.
struct DifferenceTests {
  private static func one(_ difference: Difference) throws -> WitnessedChange {
    #expect(difference.changes.count == 1)
    return try #require(difference.changes.first)
  }

  private func yaml(_ witness: Witness) -> [String] { SituationYAML(witness.situation).lines }

  private func ranges(_ witness: Witness) -> [String] {
    (witness.days?.ranges ?? []).map { "\($0.from?.text ?? "…")/\($0.to?.text ?? "…")" }
  }

  @Test func nothingChanged() throws {
    let difference = try MadeState.difference()
    #expect(difference.isIdentical)
    #expect(difference.changes.isEmpty && difference.wording.isEmpty && difference.answers.isEmpty)
  }

  @Test func aCommentIsNoChange() throws {
    let difference = try MadeState.difference { $0 += "# a comment\n" }
    #expect(!difference.isIdentical)
    #expect(difference.changes.isEmpty && difference.wording.isEmpty && difference.answers.isEmpty)
  }

  @Test(arguments: [
    ("Sharing is an offence.", "To share is an offence.", [WordingChange.Sort.text]),
    ("cite: Code s. 2", "cite: Code sec. 2", [.citation]),
    (
      "cite: Code s. 2\n    verified: { date: 2026-11-01",
      "cite: Code s. 2\n    verified: { date: 2026-11-02", [.verification]
    ),
    ("title: Sharing", "title: Sharing\n    enacted: 2026-01-01", [.background]),
  ])
  func wordsAloneChangeNoAnswer(old: String, new: String, sorts: [WordingChange.Sort]) throws {
    let difference = try MadeState.difference { $0.turn(old, into: new) }
    #expect(difference.changes.isEmpty)
    #expect(difference.answers.isEmpty)
    #expect(difference.wording.map(\.name.id) == ["aa/sharing"])
    #expect(difference.wording.first?.sorts == sorts)
  }

  /// The law starts two months later: acts of these months, and of no other day, are claimed no more.
  @Test func aLaterStart() throws {
    let change = try Self.one(
      try MadeState.difference { $0.turn("from: 2026-03-01", into: "from: 2026-05-01") })
    #expect(change.change.name == RecordName(.law, "aa/sharing"))
    #expect(change.change.part == Part(.inForce))
    let witness = try #require(change.witness)
    #expect(witness.days?.axis == .act)
    #expect(ranges(witness) == ["2026-03-01/2026-04-30"])
    // A tie to the country, so that its law is asked at all, and the day.
    #expect(witness.facts == 2)
    #expect(witness.situation.dates.disclosed.map { $0.text >= "2026-03-01" } == true)
    #expect(witness.situation.dates.disclosed.map { $0.text <= "2026-04-30" } == true)
    // The law is of the country's nationals, and of nobody else.
    let place = try #require(PlaceCode("AA"))
    #expect(witness.ties == .each([Tie(fact: .uploaderNationality, place: place)]))
  }

  @Test func anEnd() throws {
    let change = try Self.one(
      try MadeState.difference {
        $0.turn("from: 2026-03-01,", into: "from: 2026-03-01, to: 2026-06-01,")
      })
    #expect(change.change.kind == .ended)
    #expect(ranges(try #require(change.witness)) == ["2026-06-01/…"])
  }

  /// A law of next year changes no answer of today, and one asked next year.
  @Test func aLawOfNextYear() throws {
    let law = """
        - id: threatening
          title: Threats
          summary: { en: Threats are an offence., es: Amenazar es delito. }
          track: criminal
          status: enacted
          in_force: { from: 2027-01-01, cite: Act 2, verified: { date: 2026-11-01, against: secondary } }
          covers: { conduct: [threat] }
          cite: Code s. 3
          verified: { date: 2026-11-01, against: secondary }

      """
    let change = try Self.one(try MadeState.difference { $0 += law })
    #expect(change.change.kind == .added)
    #expect(change.change.name.id == "aa/threatening")
    let witness = try #require(change.witness)
    #expect(witness.days?.axis == .threat)
    #expect(witness.situation.conduct == [.threat])
  }

  @Test func aLongerPenalty() throws {
    let change = try Self.one(
      try MadeState.difference { $0.turn("max: 1 year", into: "max: 2 years") })
    #expect(change.change.part == Part(.penalty))
    let witness = try #require(change.witness)
    // A tie alone shows it: where the day is not known the law depends, and its penalty is told.
    #expect(yaml(witness) == ["victim: { location: AA, residence: AA }"])
    #expect(ranges(witness) == ["2026-03-01/…"])
    let law = try #require(witness.differences.first { $0.subject == .law("aa/sharing") })
    #expect(law.facets == [.penalty])
  }

  /// Three months from 22 November 2026 end on Monday 22 February 2027, six on Saturday 22 May, and so on Monday the 24th.
  @Test func aLongerDeadline() throws {
    let change = try Self.one(
      try MadeState.difference { $0.turn("period: 3 months", into: "period: 6 months") })
    #expect(change.change.part == Part(.deadline, "complaint"))
    let witness = try #require(change.witness)
    #expect(
      yaml(witness) == [
        "victim: { location: AA, residence: AA }", "dates: { discovered: 2026-11-22 }",
      ])
    let turned = try #require(witness.differences.first)
    #expect(turned.subject == .deadline(law: "aa/sharing", id: "complaint", host: 0))
    #expect(turned.old?.values[.end] == "2027-02-22")
    #expect(turned.new?.values[.end] == "2027-05-24")
    #expect(witness.days == AffectedDays(axis: .discovery, ranges: [DayRange(from: nil, to: nil)]))
  }

  /// Monday 22 February becomes a holiday: what ends on it, or on the weekend before it, ends on Tuesday.
  @Test func aNewHoliday() throws {
    let calendar =
      MadeState.calendar + """
          - id: founding-day
            name: { en: Founding Day, es: Día de la Fundación }
            dates: [2027-02-22]
            cite: Holidays Act
            verified: { date: 2026-11-01, against: secondary }

        """
    let change = try Self.one(try MadeState.difference(calendar: calendar))
    #expect(change.change.name == RecordName(.calendar, "AA"))
    #expect(change.change.changedDaysOff(MadeState.today).map(\.day.text) == ["2027-02-22"])
    let witness = try #require(change.witness)
    #expect(witness.days?.axis == .discovery)
    #expect(witness.days?.extent == .some)
    #expect(ranges(witness) == ["2026-11-20/2026-11-22"])
    let turned = try #require(witness.differences.first)
    #expect(turned.new?.values[.end] == "2027-02-23")
  }

  @Test func anotherNumber() throws {
    let change = try Self.one(
      try MadeState.difference { $0.turn("to: \"100\"", into: "to: \"101\"") })
    #expect(change.change.part == Part(.channels))
    #expect(try #require(change.witness).facts == 1)
  }

  /// A tie is added: harm felt there. It is for whom the change is, and nobody else.
  @Test func anotherTie() throws {
    let change = try Self.one(
      try MadeState.difference {
        $0.turn(
          "  criminal:\n",
          into: """
              criminal:
                - connecting_factor: effects
                  cite: Code s. 1
                  verified: { date: 2026-11-01, against: secondary }

            """)
      })
    #expect(change.change.name == RecordName(.place, "AA"))
    #expect(change.change.part == Part(.reach, "criminal"))
    let place = try #require(PlaceCode("AA"))
    let witness = try #require(change.witness)
    #expect(witness.ties == .each([Tie(fact: .victimLocation, place: place)]))
  }

  @Test func anotherNameIsTheSameLaw() throws {
    let difference = try MadeState.difference {
      $0.turn(
        "- id: sharing\n    title: Sharing",
        into: "- id: disclosing\n    formerly: [aa/sharing]\n    title: Sharing")
    }
    #expect(difference.changes.isEmpty)
    #expect(difference.answers.isEmpty)
    #expect(difference.wording.first?.sorts == [.name])
  }

  /// A country that comes or goes takes its law and its police with it.
  @Test(arguments: [Change.Kind.added, .removed])
  func aWholeCountry(kind: Change.Kind) throws {
    let (with, without) = (MadeState(), MadeState())
    without.remove("jurisdictions")
    let states = kind == .added ? (old: without, new: with) : (old: with, new: without)
    let difference = try Difference(
      old: states.old.files, new: states.new.files, today: MadeState.today,
      sample: Difference.Sample(count: 5))
    #expect(difference.changes.map(\.change.kind) == [kind, kind, kind])
    #expect(difference.changes.map(\.change.name.id) == ["AA", "aa/sharing", "aa/police"])
    let law = try #require(difference.changes[1].witness)
    #expect(yaml(law) == ["victim: { location: AA, residence: AA }"])
    #expect(ranges(law) == ["2026-03-01/…"])
  }

  /// A report in each language has all its words, and a text fits a terminal.
  @Test(arguments: HeldData.phrasebooks.map(\.language))
  func reportsHaveAllTheirWords(language: LanguageCode) throws {
    let book = try #require(HeldData.phrasebooks.first { $0.language == language })
    let sentences = Sentences(book)
    let difference = try WitnessTests.manyChanges().0
    var text = DifferenceText(
      difference, old: "one", new: "two", sentences, options: ReportOptions())
    let lines = text.text().split(separator: "\n")
    #expect(lines.filter { TextLayout.width(of: String($0)) > 80 } == [])
    var json = JSONWriter()
    DifferenceJSON(difference, old: "one", new: "two", sentences).write(to: &json)
    let markdown = DifferenceMarkdown(difference, old: "one", new: "two", sentences).text
    for report in [lines.joined(), json.text, markdown] { #expect(!report.contains("⟨")) }
    // One row a change, and one situation for each that has one.
    #expect(
      markdown.split(separator: "\n").count { $0.hasPrefix("| ") } == 1 + 1
        + difference.changes.count)
    #expect(markdown.components(separatedBy: "```yaml").count == 1 + difference.changes.count)
  }
}
