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
          reasons(of: clerk.findings(situation, today: today))
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

  /// How many situations differ in one run.
  private static let variations = 256

  /// The same questions about situations that are all different, each asked once a run.
  static func varied(_ situations: Situations, _ phrasebook: Phrasebook) throws -> [Case] {
    let whole = try Library(HeldFiles.carried).lawbook()
    return situations.entries.flatMap { varied($0, of: whole, Sentences(phrasebook)) }
  }

  private static func varied(
    _ entry: Situations.Entry, of whole: Lawbook, _ sentences: Sentences
  ) -> [Case] {
    let situations = VariedSituations.of(entry.situation, count: variations)
    let today = entry.today
    var clerk = Clerk(whole)
    var report = JSONReport(sentences)
    func total(_ ask: (inout Clerk, Situation) -> Int) -> Int {
      situations.reduce(0) { $0 + ask(&clerk, $1) }
    }
    let bytes = total { json($0.answer($1, today: today), &report).count }
    let copy = copyCase("", of: [UInt8](repeating: 0x20, count: bytes / variations))
    let floor = "varied/floor/\(entry.name)"
    return [
      Case(floor, amount: .lines(variations)) {
        try situations.reduce(0) { sum, _ in sum + (try copy.run()) }
      },
      Case("varied/claims/\(entry.name)", floor: floor, amount: .lines(variations)) {
        total { $0.claims($1, today: today).count }
      },
      Case("varied/findings/\(entry.name)", floor: floor, amount: .lines(variations)) {
        total { reasons(of: $0.findings($1, today: today)) }
      },
      Case("varied/answer/\(entry.name)", floor: floor, amount: .lines(variations)) {
        total { $0.answer($1, today: today).findings.count }
      },
      Case("varied/answer-and-json/\(entry.name)", floor: floor, amount: .lines(variations)) {
        total { json($0.answer($1, today: today), &report).count }
      },
    ]
  }

  /// How many reasons the laws give that claim a case or may: reasons are read from the answer, so they are read here.
  private static func reasons(of findings: Findings) -> Int {
    findings.reduce(0) { count, finding in
      finding.applicability == .doesNotApply ? count : count + finding.reasons.count
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
