import Testing

@testable import Amparo

/// Whatever bytes come in, a situation is read or refused, and nothing else happens.
struct HostileTests {
  private static let places = PlaceNames(HeldData.files)

  private static let seedText = """
    victim: { location: ES, residence: ES, nationality: [ES, MX], age: 29, age_at_image: 27 }
    uploader: { location: US-CA, nationality: US, age: adult, identity: known, relation: friend }
    hosts: [ { platform: x }, { domain: example.org }, { establishment: NL }, unknown ]
    conduct: [disclosure, threat]
    image: authentic
    depicts: [nudity, sexual_act]
    dates: { disclosed: 2026-10-02, last_disclosed: 2026-10, discovered: 2026 }
    notices: [ { host: x, sent: 2026-11-20T10:00+11:00 } ]
    steps_done: [ { kind: police_report, on: 2026-11-10 } ]

    """

  private func read(_ bytes: [UInt8]) -> SituationReading {
    SituationReading(bytes, file: "f", places: Self.places)
  }

  /// A reading is one of two things: a situation, or a reason why there is none.
  private func check(_ bytes: [UInt8]) {
    let reading = read(bytes)
    #expect((reading.situation == nil) != reading.diagnostics.isEmpty)
    for diagnostic in reading.diagnostics {
      #expect(diagnostic.line >= 0 && diagnostic.column >= 0)
    }
  }

  @Test(arguments: [31, 32] as [UInt64])
  func bytesByChance(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<400 {
      check((0..<random.below(200)).map { _ in UInt8(random.below(256)) })
    }
  }

  @Test(arguments: [33, 34, 35] as [UInt64])
  func aSituationThatWasChanged(seed: UInt64) {
    var random = Random(seed: seed)
    let pieces = ["{", "}", "[", "]", ":", "- ", "\"", "'", "\n", "  ", "&a", "*a", "!", "#", "no"]
    for _ in 0..<250 {
      var bytes = Array(Self.seedText.utf8)
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(30)))
        case 2: bytes.insert(contentsOf: random.one(of: pieces).utf8, at: place)
        default:
          let end = min(bytes.count, place + random.below(60))
          bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
        }
        if bytes.isEmpty { break }
      }
      check(bytes)
    }
  }

  /// What could be read can be answered.
  @Test func strangeFactsAreAnswered() throws {
    let strange = [
      "victim: { age: 0, age_at_image: 150 }\ndates: { disclosed: 0001-01-01 }\n",
      "victim: { age: 10 }\ndates: { disclosed: 9999-12-31, last_disclosed: 1900 }\n",
      "conduct: []\nhosts: []\n", "victim: { nationality: [] }\nuploader: { nationality: [] }\n",
      "victim: { location: EU, residence: INT }\nuploader: { location: EU }\n",
      "hosts: [ { platform: none-such }, { domain: '' }, { domain: ñ.example } ]\n",
      "notices: [ { host: x, sent: 0001-01-01T00:00+14:00 } ]\nhosts: [ { platform: x } ]\n",
    ]
    let book = try #require(HeldData.phrasebooks.first)
    for text in strange {
      guard let situation = read(Array(text.utf8)).situation else { continue }
      let answer = HeldData.answer(situation, today: FactMaker.today)
      var report = TextReport(answer, Sentences(book))
      #expect(report.text().contains("\n"))
      #expect(!CalendarFile(answer, Sentences(book)).text.isEmpty)
    }
  }

  @Test func deepAndLongInput() {
    check(Array(String(repeating: "[", count: 20_000).utf8))
    check(Array(("hosts: [" + String(repeating: "unknown, ", count: 5_000) + "]").utf8))
    check(Array(("image: " + String(repeating: "a", count: 100_000)).utf8))
    check([])
  }
}
