import Testing

@testable import Amparo

/// A situation in YAML or JSON: facts, unknowns, and what is wrong with them.
struct SituationReadingTests {
  private func read(_ text: String) -> SituationReading {
    SituationReading(Array(text.utf8), file: "f", places: PlaceNames(HeldData.files))
  }

  @Test func jsonIsYAML() throws {
    let json = read(
      """
      {"victim": {"location": "ES", "nationality": ["ES", "MX"], "age": 29},
       "hosts": [{"platform": "x"}, {"kind": "unknown"}], "conduct": ["threat"],
       "dates": {"disclosed": "2026-10"},
       "notices": [{"host": "x", "sent": "2026-11-20T10:00+11:00"}]}
      """)
    #expect(json.diagnostics == [])
    let situation = try #require(json.situation)
    #expect(situation.victim.location == .known(Made.place("ES")))
    #expect(situation.victim.nationality == .known([Made.place("ES"), Made.place("MX")]))
    #expect(situation.victim.age == .years(29))
    #expect(situation.hosts == [Host(platform: "x"), .unknown])
    #expect(situation.conduct == [.threat])
    #expect(situation.dates.disclosed?.text == "2026-10")
    #expect(situation.notices.map(\.host) == ["x"])
  }

  /// A line of JSON Lines is a situation by itself.
  @Test func aLineIsASituation() {
    let lines = [
      #"{"victim":{"location":"ES"},"uploader":{"identity":"unknown"}}"#,
      #"{ "victim" : { "location" : "ES" }, "uploader" : { "identity" : "unknown" } }"#,
      "{victim: {location: ES}, uploader: {identity: unknown}}",
    ]
    let situations = lines.compactMap { read($0).situation }
    #expect(situations.count == 3)
    #expect(Set(situations).count == 1)
    #expect(read("{}").situation == Situation())
  }

  @Test func whatIsLeftOutIsUnknown() throws {
    let situation = try #require(read("image: unknown\n").situation)
    #expect(situation == Situation())
    #expect(situation.conduct == [.disclosure])
  }

  /// Norway, the word no, and facts that somebody chose not to give.
  @Test func unknownDeclinedAndNorway() throws {
    let situation = try #require(
      read("victim: { location: \"NO\", residence: declined, deceased: \"no\" }\n").situation)
    #expect(situation.victim.location == .known(Made.place("NO")))
    #expect(situation.victim.residence == .declined)
    #expect(situation.victim.life == .known(.alive))
    let identity = try #require(read("uploader: { identity: unknown }\n").situation)
    #expect(identity.uploader.identity == .known(.unknown))
    // Without quotes it is no country and no word, and it is refused rather than guessed.
    #expect(read("victim: { location: NO }\n").diagnostics.map(\.kind) == [.yaml])
    #expect(read("victim: { location: no }\n").diagnostics.map(\.kind) == [.yaml])
  }

  @Test(arguments: [
    ("victm: {}\n", 1, 1, Diagnostic.Kind.unknownKey, "victim"),
    ("image: real\n", 1, 8, .unknownWord, "authentic, altered, fabricated"),
    ("image: fabricatd\n", 1, 8, .unknownWord, "fabricated"),
    ("victim:\n  location: Spian\n", 2, 13, .notAPlace, "Spain"),
    ("victim: { age: 200 }\n", 1, 16, .notANumber, "adult, minor"),
    ("dates: { disclosed: 2026-02-30 }\n", 1, 21, .notADay, ""),
    ("hosts: x\n", 1, 8, .notAList, ""), ("victim: ES\n", 1, 9, .notAMap, ""),
    ("[]\n", 1, 1, .notAMap, ""),
  ])
  func whatIsWrongIsNamed(
    text: String, line: Int, column: Int, kind: Diagnostic.Kind, expected: String
  ) throws {
    let reading = read(text)
    #expect(reading.situation == nil)
    let found = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect([found.line, found.column] == [line, column])
    #expect(found.kind == kind)
    #expect(found.expected ?? "" == expected)
  }

  @Test func everySlipIsReportedInOneRun() {
    let text = "victim: { loction: ES }\nimage: rel\nhosts: { a: b }\ndates: { disclosed: soon }\n"
    #expect(read(text).diagnostics.map(\.line) == [1, 2, 3, 4])
  }

  /// A platform by id or name, a domain or a place; what is none of them is wrong where it stands.
  @Test func hostsAreChecked() throws {
    let right = read("hosts: [ReDDit, { platform: Reddit }, example.org, Spain, nl.example]\n")
    #expect(
      try #require(right.situation).hosts == [
        Host(platform: "reddit"), Host(platform: "reddit"), Host(domain: "example.org"),
        Host(establishment: .known(Made.place("ES"))), Host(domain: "nl.example"),
      ])
    let wrong = read("hosts: [redit, { platform: redit }]\n").diagnostics
    #expect(wrong.map(\.kind) == [.unknownPlatform, .unknownPlatform])
    #expect(wrong.map(\.column) == [9, 28])
    #expect(wrong.map(\.expected) == ["reddit", "reddit"])
    #expect(wrong.map(\.path) == ["hosts[0]", "hosts[1].platform"])
  }

  @Test func slipsWithoutEndAreNotAllNamed() {
    let hosts = String(repeating: "\"redditt\",", count: 3_000)
    #expect(read("{\"hosts\":[\(hosts)x]}\n").diagnostics.count == 100)
  }

  @Test(arguments: [
    ("unknown", Host.unknown), ("X", Host(platform: "x")), ("X.com", Host(domain: "x.com")),
    ("NL", Host(establishment: .known(Made.place("NL")))), ("nl", Host(platform: "nl")),
  ])
  func hostsByName(text: String, host: Host) {
    #expect(HostNames.host(named: text) == host)
  }
}
