import Amparo
import Floor

/// Questions to a lawbook that is open already, beside a copy of the bytes that come out.
enum QuestionCases {
  static func all(_ situations: Situations, _ phrasebook: Phrasebook) throws -> [Case] {
    let sentences = Sentences(phrasebook)
    let library = Library(HeldFiles.carried)
    let whole = try library.lawbook()
    return situations.entries.flatMap { entry -> [Case] in
      // One clerk for all questions: what a place is made ready with is at hand.
      var clerk = Clerk(whole)
      let (situation, today) = (entry.situation, entry.today)
      let answer = clerk.answer(situation, today: today)
      var report = JSONReport(sentences)
      let bytes = json(answer, &report)
      let copy = "question/floor/\(entry.name)"
      return [
        copyCase(copy, of: bytes),
        Case("question/open/\(entry.name)", floor: copy) {
          try library.lawbook(for: situation).jurisdictions.count
        },
        Case("question/claims/\(entry.name)", floor: copy) {
          clerk.claims(situation, today: today).count
        },
        Case("question/findings/\(entry.name)", floor: copy) {
          clerk.findings(situation, today: today).count
        },
        Case("question/answer/\(entry.name)", floor: copy) {
          clerk.answer(situation, today: today).findings.count
        },
        Case("question/json/\(entry.name)", floor: copy, amount: .bytes(bytes.count)) {
          json(answer, &report).count
        },
        Case("question/first-json/\(entry.name)", floor: copy, amount: .bytes(bytes.count)) {
          var first = JSONReport(sentences)
          return json(answer, &first).count
        },
      ]
    }
  }

  /// The answer as `--format json` prints it.
  static func json(_ answer: Answer, _ report: inout JSONReport) -> [UInt8] {
    var writer = JSONWriter()
    report.write(answer, to: &writer)
    writer.newline()
    return writer.bytes
  }

  private static func copyCase(_ name: String, of bytes: [UInt8]) -> Case {
    let target = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    return Case(name, amount: .bytes(bytes.count)) {
      Int(floor_copy(target.baseAddress, bytes, bytes.count))
    }
  }
}
