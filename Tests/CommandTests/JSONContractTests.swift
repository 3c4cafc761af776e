import Testing

/// The JSON answer keeps its contract: the keys that programs rely on.
struct JSONContractTests {
  private func answer(_ more: String = "") throws -> JSON {
    let result = try Command.shell(
      """
      amparo ask --victim ES --uploader US-CA --host x --host unknown --disclosed 2026-10-02 \
      --noticed x=2026-11-20T10:00+01:00 --today 2026-11-22 --format json \(more)
      """)
    #expect(result.status == 0)
    return try #require(JSON(result.output))
  }

  @Test func theKeysOfAnAnswer() throws {
    let answer = try answer()
    #expect(
      answer.keys == [
        "amparo", "data", "today", "language", "situation", "connections", "findings",
        "deadlines", "bodies", "hosts", "steps", "questions", "cautions", "gaps",
      ])
    #expect(answer["amparo"] == .string("1"))
    #expect(answer["today"] == .string("2026-11-22"))
    #expect(answer["data"]?["digest"]?.text?.count == 64)
  }

  @Test(arguments: [
    ("connections", "place by"),
    ("findings", "law place track title cite applicability depends_on reasons to_show summary"),
    ("findings", "in_force status penalty remedies verified"),
    ("deadlines", "law id class runs_against state needs cite says"),
    ("bodies", "id place name role can_use why channels languages verified"),
    ("hosts", "host establishment routes duties"),
    ("steps", "rank kind title why refs privacy"), ("questions", "fact ask settles"),
    ("cautions", "kind says refs"), ("gaps", "place says"),
  ])
  func theKeysOfItsParts(part: String, names: String) throws {
    let keys = names.split(separator: " ").map(String.init)
    let elements = try #require(try answer("--all")[part]).elements
    #expect(!elements.isEmpty)
    for element in elements {
      #expect(Set(keys).subtracting(element.keys) == [], "\(part)")
    }
  }

  @Test func whatAppliesIsSaidInTheContractsWords() throws {
    let words: Set = ["applies", "arguable", "depends", "does_not_apply", "not_assessed"]
    let all = try answer("--all")["findings"]?.elements ?? []
    let listed = try answer()["findings"]?.elements ?? []
    #expect(all.count > listed.count)
    for finding in all {
      #expect(words.contains(finding["applicability"]?.text ?? ""))
      for reason in finding["reasons"]?.elements ?? [] {
        #expect(Set(["test", "holds", "says"]).isSubset(of: reason.keys))
      }
      let depends = finding["applicability"] == .string("depends")
      #expect(!depends || finding["depends_on"]?.elements.isEmpty == false)
    }
    // What is coming is shown, though it does not apply yet.
    let excluded = listed.filter { $0["applicability"] == .string("does_not_apply") }
    let isComing = excluded.map { finding in
      finding["status"] != .string("in_force")
        || finding["reasons"]?.elements.contains { $0["test"] == .string("binds_states") } == true
    }
    #expect(!isComing.contains(false))
  }

  /// The facts of the answer, given again, give the same answer.
  @Test func theSituationCanBeReadBack() throws {
    let first = try answer()
    let facts = try #require(first["situation"])
    #expect(facts["victim"]?["location"] == .string("ES"))
    #expect(facts["unknown"]?.elements.contains(.string("image")) == true)
    #expect(facts["notices"]?.elements.first?["sent"] == .string("2026-11-20T10:00+01:00"))
  }

  @Test func theReaderIsStrict() {
    for wrong in [
      "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "01", "'a'", "{} {}", "\"\n\"",
    ] {
      #expect(JSON(wrong) == nil, "\(wrong)")
    }
    #expect(JSON(#"{"a":[1,-2,"\u00e9\n"],"b":null}"#)?["a"]?.elements.last?.text == "é\n")
  }
}
