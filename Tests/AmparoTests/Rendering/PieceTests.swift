import Testing

@testable import Amparo

/// What is written from kept pieces is what would be written anew.
struct PieceTests {
  /// What is written, to be looked at later.
  private final class Page {
    var json = JSONWriter()
  }

  private static func text(_ report: inout JSONReport, _ answer: Answer) -> String {
    var json = JSONWriter()
    report.write(answer, to: &json)
    return json.text
  }

  /// Situations by chance, twice over, one report for all: with room for everything, and with so little that pieces are let go
  /// all the time.
  @Test(arguments: [1 << 25, 1 << 16])
  func keptPiecesSayTheSame(limit: Int) throws {
    let book = try #require(HeldData.phrasebooks.first)
    var random = Random(seed: 5)
    let situations = (0..<12).map { _ in FactMaker.situation(&random) }
    var clerk = Clerk(HeldData.lawbook)
    var report = JSONReport(Sentences(book))
    report.pieces = Pieces(limit: limit)
    for situation in situations + situations {
      let answer = clerk.answer(situation, today: FactMaker.today)
      var fresh = JSONReport(Sentences(book))
      #expect(Self.text(&report, answer) == Self.text(&fresh, answer))
    }
  }

  /// The same case on another day, in another lawbook that says the same: nothing is taken for what only looks like it.
  @Test func anotherDayIsAnotherAnswer() throws {
    let book = try #require(HeldData.phrasebooks.first)
    let given = try #require(HeldData.scenarios.first?.given)
    var report = JSONReport(Sentences(book))
    for day in [FactMaker.today, FactMaker.today.adding(days: 40), FactMaker.today] {
      var clerk = Clerk(HeldData.lawbook)
      let answer = clerk.answer(given, today: day)
      var fresh = JSONReport(Sentences(book))
      #expect(Self.text(&report, answer) == Self.text(&fresh, answer))
    }
  }

  /// What is taken over need not stay where it was, however long it is.
  @Test func whatIsTakenOverNeedNotStay() {
    var piece = Array(",\"\(String(repeating: "a", count: 300))\"".utf8)
    let wanted = "[\(String(repeating: "\"\(String(repeating: "a", count: 300))\",", count: 2))1]"
    var json = JSONWriter()
    json.open("[")
    for _ in 0..<2 { piece.withUnsafeBytes { json.copy($0) } }
    for place in piece.indices { piece[place] = UInt8(ascii: "b") }
    json.number(1)
    json.close("]")
    let text = json.text
    #expect(text == wanted)
  }

  /// What a report lent goes on being there when the report has let go of it, and of two copies of a report neither writes where
  /// the other does.
  @Test func whatIsLentStays() throws {
    let book = try #require(HeldData.phrasebooks.first)
    var random = Random(seed: 9)
    let answers = (0..<8).map { _ in
      var clerk = Clerk(HeldData.lawbook)
      return clerk.answer(FactMaker.situation(&random), today: FactMaker.today)
    }
    var reports = [JSONReport(Sentences(book))]
    reports[0].pieces = Pieces(limit: 1 << 12)
    var written: [(Page, String)] = []
    for (number, answer) in (answers + answers).enumerated() {
      if number == 3 { reports.append(reports[0]) }
      for index in reports.indices {
        let page = Page()
        reports[index].write(answer, to: &page.json)
        written.append((page, page.json.text))
      }
    }
    reports.removeAll()
    for (page, text) in written { #expect(page.json.text == text) }
    for (number, answer) in answers.enumerated() where number < 3 {
      var fresh = JSONReport(Sentences(book))
      #expect(Self.text(&fresh, answer) == written[number].1)
    }
  }

  /// Tests are put into a key as the numbers that they are.
  @Test func whatWasAskedIsOneNumber() {
    #expect(MemoryLayout<Asked>.size == MemoryLayout<UInt64>.size)
    #expect(MemoryLayout<Asked>.stride == MemoryLayout<UInt64>.stride)
  }

  /// The table that is full becomes the old one, and what is asked for moves over from there.
  @Test func whatIsInUseIsNotLet() {
    var pieces = Pieces(limit: 2000)
    var made = 0
    func write(_ word: Int, _ json: inout JSONWriter) {
      let key = PieceKey(.head, bits: UInt64(word))
      let row: [UInt64] = []
      defer { pieces.lend(to: &json) }
      if row.withUnsafeBufferPointer({ pieces.write(key, $0, to: &json) }) { return }
      let mark = json.mark
      json.string(String(repeating: "a", count: 100 + word))
      pieces.keep(key, row, json, since: mark, owners: [])
      made += 1
    }
    var json = JSONWriter()
    for word in 1...40 {
      write(0, &json)
      write(word, &json)
    }
    #expect(made == 41)
    write(1, &json)
    #expect(made == 42)
  }
}
