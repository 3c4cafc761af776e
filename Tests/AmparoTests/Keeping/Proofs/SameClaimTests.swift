import Testing

@testable import Amparo

/// Laws of one place that claim the same cases: they are reported together, once.
struct SameClaimTests {
  static let covers = "covers: { conduct: [disclosure, threat], image: [authentic] }"

  @Test func twoLawsThatClaimTheSame() throws {
    let made = try MadeProofs(
      MadeProofs.law("one", Self.covers)
        + MadeProofs.law("two", "covers: { image: [authentic], conduct: [threat, disclosure] }")
        + MadeProofs.law(
          "three", Self.covers + "\nto_show: [ { element: harm_caused, cite: A 3 } ]")
        + MadeProofs.law("four", Self.covers + "\nin_force: { from: 2020-01-01 }"))
    let found = try only(made)
    #expect(found.word == "pt/one, pt/two")
    #expect(made.pointed(found) == "one")
    #expect(related(made, found) == ["two"])
    let asked = try #require(AskedWitness(found.witness))
    for law in ["pt/one", "pt/two"] {
      #expect(asked.outcomes(law, made.lawbook) == [.applies])
    }
  }

  /// Whether laws are in the same words or in others that come to the same, they are one group.
  @Test func aGroupIsReportedOnce() throws {
    // A test of every word of its list changes no case.
    let wordy = Self.covers.replacing("] }", with: "], life: [alive, dead] }")
    let made = try MadeProofs(
      MadeProofs.law("one", Self.covers) + MadeProofs.law("other", "covers: { conduct: [threat] }")
        + MadeProofs.law("wordy", wordy) + MadeProofs.law("copy", Self.covers)
        + MadeProofs.law("wordy-copy", wordy)
        + MadeProofs.law("other-copy", "covers: { conduct: [threat] }"))
    let found = same(made)
    #expect(
      found.map(\.word) == ["pt/one, pt/wordy, pt/copy, pt/wordy-copy", "pt/other, pt/other-copy"])
    #expect(found.map { related(made, $0) } == [["wordy", "copy", "wordy-copy"], ["other-copy"]])
  }

  /// Rules of reach that rest on other articles tie the same cases; other penalties may tie others.
  @Test func whatTheWordsRestOnIsLeftAside() throws {
    func law(_ id: String, cite: String, condition: String = "", most: String) -> String {
      let read = "cite: \(cite), verified: { date: 2026-11-22, against: recall }"
      return MadeProofs.law(
        id,
        """
        \(Self.covers)
        penalty: { max: \(most) }
        reach:
          - { connecting_factor: act_any_part, \(read) }
          - { connecting_factor: victim_national, conditions: [\(condition)], \(read) }
        """)
    }
    let free = try MadeProofs(
      law("one", cite: "A 8", most: "1 year") + law("two", cite: "A 9", most: "3 years"))
    #expect(same(free).map(\.word) == ["pt/one, pt/two"])
    let asked = "{ minimum_penalty: { max: 2 years } }"
    let bound = try MadeProofs(
      law("one", cite: "A 8", condition: asked, most: "1 year")
        + law("two", cite: "A 9", condition: asked, most: "3 years"))
    #expect(bound.diagnostics.filter { $0.kind != .unanswered } == [])
  }

  /// A law says of those before it that it is meant to be the same; of the others nothing is said.
  @Test func whatIsLeftOfAGroup() throws {
    func law(_ id: String, meant: [String?]) -> String {
      let list = meant.map { of in
        "{ rule: same_claims, \(of.map { "of: \($0), " } ?? "")says: { en: So., es: Así. } }"
      }
      return MadeProofs.law(
        id, Self.covers + (list.isEmpty ? "" : "\nintended: [ \(list.joined(separator: ", ")) ]"))
    }
    func left(_ laws: String...) throws -> [String] {
      let made = try MadeProofs(laws.joined())
      #expect(!made.diagnostics.contains { $0.kind == .idleIntention })
      return same(made).map(\.word)
    }
    let one = law("one", meant: [])
    #expect(try left(one, law("two", meant: [nil])) == [])
    #expect(try left(one, law("two", meant: ["pt/one"])) == [])
    // The third is meant to be as the second, and nobody says so of the first.
    #expect(
      try left(one, law("two", meant: ["pt/one"]), law("three", meant: ["pt/two"]))
        == ["pt/one, pt/three"])
    #expect(
      try left(one, law("two", meant: []), law("three", meant: [nil])) == ["pt/one, pt/two"])
    #expect(
      try left(one, law("two", meant: ["pt/one"]), law("three", meant: ["pt/one", "pt/two"])) == [])
    #expect(
      try left(one, law("two", meant: []), law("three", meant: ["pt/one"]))
        == ["pt/one, pt/two, pt/three"])
  }

  /// What a law says of one that comes after it, or is not like it, is said in vain.
  @Test func anIntentionThatIsAboutNothing() throws {
    let intended = "\nintended: [ { rule: same_claims, of: pt/two, says: { en: So., es: Así. } } ]"
    let made = try MadeProofs(
      MadeProofs.law("one", Self.covers + intended) + MadeProofs.law("two", Self.covers))
    let kinds: Set<Diagnostic.Kind> = [.idleIntention, .sameClaims]
    #expect(Set(made.diagnostics.map(\.kind)).subtracting([.unanswered]) == kinds)
  }

  private func same(_ made: MadeProofs) -> [Diagnostic] {
    made.diagnostics.filter { $0.kind == .sameClaims }
  }

  private func only(_ made: MadeProofs) throws -> Diagnostic {
    #expect(made.diagnostics.map(\.kind).filter { $0 != .unanswered } == [.sameClaims])
    return try #require(same(made).first)
  }

  /// The ids that the other places of a diagnostic point to.
  private func related(_ made: MadeProofs, _ found: Diagnostic) -> [String] {
    found.related.map { related in
      var there = found
      (there.line, there.column) = (related.line, related.column)
      return related.kind == .same ? made.pointed(there) : ""
    }
  }
}
