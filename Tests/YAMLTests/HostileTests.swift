import Testing
import YAML

/// Nothing that can be put into a file makes the reader crash, hang or swell.
///
/// A limit of time is there to end what hangs. It says nothing of speed: a test also waits for its
/// turn beside all the others, on a machine that may be slow.
struct HostileTests {
  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      "[", "{", "{a: ", "- ", "? ", "[{a: ", "!a [", "&a [", "[\n", "a:\n- ",
    ])
  func nesting(opening: String) {
    let found = problems(String(repeating: opening, count: 100_000))
    #expect(!found.isEmpty)
  }

  @Test func depthIsCounted() {
    let limit = Limits.depth
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + "a" + String(repeating: "]", count: depth) + "\n"
    }
    #expect(problems(nested(limit)) == [])
    #expect(problems(nested(limit + 1)) == ["1:65 too_deep 64"])
    let block = (0...limit).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(problems(block) == ["65:65 too_deep 64"])
  }

  @Test func size() {
    let blank = [UInt8](repeating: UInt8(ascii: "\n"), count: Limits.bytes - 4)
    #expect(problems(Array("a: b".utf8) + blank) == [])
    #expect(problems(Array("a: b\n".utf8) + blank) == ["1:1 too_large 4194304"])
  }

  @Test(.timeLimit(.minutes(15))) func manyNodes() {
    #expect(
      problems("[" + String(repeating: "a,", count: 400_000) + "]").first
        == "1:524288 too_many_nodes 262144")
    #expect(problems(String(repeating: "-\n", count: 400_000)).last?.hasSuffix("262144") == true)
  }

  @Test(.timeLimit(.minutes(15))) func manyKeys() {
    let keys = (0..<100_000).map { "k\($0): v\n" }.joined()
    #expect(problems(keys) == [])
    #expect(problems(keys + "k77: w\n") == ["100001:1 duplicate_key k77 78"])
    #expect(problems(String(repeating: "a: b\n", count: 100_000)).count == Limits.problems)
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      "%TAG !a! tag:b\n", "--- a\n", "...\n", "#\n", "\t", "\"\\u0041", "a: *b\n", "a: &b c\n",
      "!!", "'", "''", "|\n", ": ", ", ", "a ", "é", "\u{FEFF}", "\r",
    ])
  func repeated(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let reading = Document.read(file: "f", bytes: Array(text.utf8))
    #expect(reading.problems.count <= Limits.problems + 1)
    #expect(reading.document != nil || !reading.problems.isEmpty)
  }

  @Test(.timeLimit(.minutes(15))) func mutations() {
    var random = Sequence(seed: 0x5EED)
    let sample = Array(HostileTests.sample.utf8)
    let special = Array("\t\n\r :-?[]{}!&*#|>'\"%@`,<\u{0}éN~\\".utf8) + [0xFF, 0xC0, 0xE2, 0x80]
    for _ in 0..<4_000 {
      var bytes = sample
      for _ in 0..<random.below(8) + 1 {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = special[random.below(special.count)]
        case 1: bytes.insert(special[random.below(special.count)], at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(9)))
        default:
          let end = min(bytes.count, place + random.below(40))
          bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
        }
        if bytes.isEmpty { bytes = sample }
      }
      check(bytes)
    }
  }

  @Test(.timeLimit(.minutes(15))) func noise() {
    var random = Sequence(seed: 7)
    let alphabet = Array("ab: -\n[]{}'\"#|>&*!?,%\t  \\0".utf8)
    for _ in 0..<4_000 {
      check((0..<random.below(200)).map { _ in alphabet[random.below(alphabet.count)] })
    }
  }

  /// Whatever the bytes, the reading is whole: a tree that can be walked, or a problem.
  private func check(_ bytes: [UInt8]) {
    let reading = Document.read(file: "f", bytes: bytes)
    guard let document = reading.document else {
      #expect(!reading.problems.isEmpty)
      return
    }
    #expect(size(of: document.root) == document.nodeCount)
    let positions = reading.problems.map { [$0.line, $0.column] }
    #expect(positions.allSatisfy { $0[0] >= 1 && $0[1] >= 1 })
    let again = Document.read(file: "f", bytes: bytes)
    #expect(again.problems == reading.problems)
  }

  private func size(of node: Node) -> Int {
    var size = 1
    for element in node.elements { size += self.size(of: element) }
    for pair in node.pairs { size += self.size(of: pair.key) + self.size(of: pair.value) }
    return size
  }

  private static let sample = """
    schema: 1
    code: XX
    name: { en: Land, es: "País" }
    laws:
      - id: one
        title: 'It''s "so"'
        summary:
          en: >-
            Long text
            in lines.
          ja: |
            日本語
        cite: Act s. 2   # a comment
        verified: { date: 2026-11-22, against: official_text, list: [a, b, [c]] }
      - id: two
        covers:
          conduct: [disclosure]

    """

  /// Numbers that look random and are the same on every run.
  private struct Sequence {
    var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return bound <= 0 ? 0 : Int(state >> 33) % bound
    }
  }
}
