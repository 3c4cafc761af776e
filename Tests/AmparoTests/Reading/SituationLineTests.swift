import Testing

@testable import Amparo

/// Plain lines are read straight into facts: where that gives a situation, the reader of documents reads the same one.
struct SituationLineTests {
  private static let names = PlaceNames(resident: HeldData.files)

  /// What may stand as a value, right and wrong, by the key.
  private static let values: [String: [String]] = [
    "place": [
      #""ES""#, #""us-ca""#, #""España""#, #""Atlantis""#, #""unknown""#, #""declined""#, #""""#,
      "null", #""E\u0053""#, "[]",
    ],
    "places": [#"["ES", "MX"]"#, #""ES""#, "[]", #"["ES", "unknown"]"#, #""unknown""#, "{}"],
    "age": ["29", #""29""#, #""adult""#, #""minor""#, #""unknown""#, "029", "29.0", "151", "-3"],
    "day": [
      #""2026-10-02""#, #""2026-10""#, #""2026""#, #""unknown""#, #""2026-02-30""#, "2026",
      #""declined""#,
    ],
    "hosts": [
      #"["x", "example.org", "NL", "unknown"]"#, #"[{"platform": "x"}, {"kind": "unknown"}]"#,
      #"[{"domain": "Example.org", "establishment": "NL"}]"#, #"["nowhere at all"]"#, "[{}]",
      #""x""#,
    ],
    "conduct": [#"["disclosure", "threat"]"#, #""threat""#, #"["threats"]"#, "[]", "true"],
    "notices": [
      #"[{"host": "x", "sent": "2026-11-20T10:00+01:00"}]"#,
      #"[{"sent": "2026-11-20", "host": "x"}]"#, #"[{"host": "x"}]"#, "[]",
    ],
    "steps_done": [
      #"[{"kind": "police_report", "on": "2026-11-10"}]"#, #"[{"kind": "lawyer", "host": "x"}]"#,
      #"[{"on": "2026-11-10"}]"#,
    ],
    "depicts": [#"["nudity", "sexual_act"]"#, #""nudity""#, "[]", #"["nudity", "x"]"#],
    "identity": [#""known""#, #""unknown""#, #""declined""#, #""know""#],
    "image": [#""authentic""#, #""unknown""#, #""declined""#, #""real""#],
    "goals": [#"["remove"]"#, "[]", #""remove""#],
    "deceased": [#""no""#, #""2020-05""#, #""perhaps""#, "2020"],
  ]

  private static let people: [(path: String, kind: String)] = [
    ("location", "place"), ("residence", "place"), ("nationality", "places"), ("age", "age"),
  ]
  private static let victim: [(path: String, kind: String)] = [
    ("location_at_act", "place"), ("age_at_image", "age"), ("deceased", "deceased"),
  ]
  private static let uploader: [(path: String, kind: String)] = [
    ("identity", "identity"), ("aboard", "place"), ("nationality_since", "day"),
  ]

  private static func person(
    _ own: [(path: String, kind: String)], _ random: inout Random
  ) -> String {
    object((people + own).filter { _ in random.below(3) == 0 }, &random)
  }

  private static func object(
    _ fields: [(path: String, kind: String)], _ random: inout Random
  ) -> String {
    let pairs = fields.map { field in
      let values = values[field.kind] ?? []
      // Mostly the first of them, which are right: one slip in a line is enough.
      let value = random.below(12) == 0 ? random.one(of: values) : values[random.below(2)]
      return "\"\(field.path)\":\(random.below(2) == 0 ? " " : "")\(value)"
    }
    return "{\(pairs.joined(separator: random.below(2) == 0 ? ", " : ","))}"
  }

  private static func line(_ random: inout Random) -> String {
    let facts: [(path: String, kind: String)] = [
      ("hosts", "hosts"), ("conduct", "conduct"), ("image", "image"), ("depicts", "depicts"),
      ("notices", "notices"), ("steps_done", "steps_done"), ("goals", "goals"),
      ("prior_judgment", "place"), ("image", "image"),
    ]
    let dates: [(path: String, kind: String)] = [("disclosed", "day"), ("discovered", "day")]
    let rest = object(facts.filter { _ in random.below(3) == 0 }, &random).dropFirst()
    let people =
      #"{"victim":\#(person(victim, &random)), "uploader": \#(person(uploader, &random))"#
    let days = #", "dates": \#(object(dates, &random))"#
    return people + days + (rest == "}" ? "" : ", ") + rest
  }

  @Test(arguments: 0..<4)
  func bothReadersReadTheSame(part: UInt64) throws {
    var random = Random(seed: part)
    let words = try #require(Self.names.words)
    var (quick, plain) = (0, 0)
    for _ in 0..<400 {
      var bytes = Array(Self.line(&random).utf8)
      for round in 0..<2 {
        if round == 1 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        let whole = SituationReading(bytes, file: "", places: Self.names)
        let line = bytes.withUnsafeBytes { SituationLine.read($0, words) }
        if let line {
          #expect(line == whole.situation, "\(String(decoding: bytes, as: UTF8.self))")
          quick += 1
        }
        if whole.situation != nil { plain += 1 }
      }
    }
    // Most of what can be read is read so: else nothing would have been compared.
    #expect(quick * 3 > plain * 2 && quick > 100)
  }

  /// Lines as other programs write them need no other reader.
  @Test(arguments: [
    #"{"victim":{"location":"ES","age":29},"hosts":["x",{"domain":"example.org"}]}"#,
    #"{ "victim" : { "location" : "España" } , "conduct" : "threat" }"#,
    #"{"uploader":{"identity":"unknown","nationality":["US"]},"dates":{"disclosed":"2026-10"}}"#,
    "{}",
  ])
  func plainLinesAreReadSo(line: String) throws {
    let words = try #require(Self.names.words)
    let situation = Array(line.utf8).withUnsafeBytes { SituationLine.read($0, words) }
    #expect(situation != nil)
  }

  /// A character beyond the first 65,536, as JSON escapes it: YAML has no such escape.
  @Test func aFileOfJSONMayEscapeAnyCharacter() throws {
    let text = #"{"notices": [{"host": "\ud83d\ude00", "sent": "2026-11-20"}]}"#
    let reading = SituationReading(Array(text.utf8), file: "f", places: Self.names)
    #expect(reading.diagnostics == [])
    #expect(reading.situation?.notices.map(\.host) == ["\u{1F600}"])
  }
}
