import Testing

/// `--data`: the law is in the files, and what is wrong with them is found in one run.
struct DataFolderTests {
  /// A country in one file.
  private static let country = """
    schema: 1
    code: ZZ
    name: { en: Zedland }
    reach:
      criminal:
        - connecting_factor: victim_present
          cite: Code art. 1
          verified: { date: 2026-11-22, against: secondary }
    laws:
      - id: sharing
        title: Sharing without consent
        summary: { en: Sharing is an offence., es: Compartir es delito. }
        track: criminal
        covers: { conduct: [disclosure] }
        cite: Code art. 2
        verified: { date: 2026-11-22, against: secondary }

    """

  private static let path = "Data/jurisdictions/ZZ/ZZ.yaml"

  @Test func addingACountryIsOneFile() throws {
    let scratch = try Scratch()
    let data = try scratch.copyOfData()
    try scratch.write(Self.country, to: Self.path)
    let first = try Command.amparo("ask", "--data", data, "--victim", "ZZ")
    #expect(first.status == 0)
    #expect(first.output.contains("Sharing without consent"))
    #expect(first.output.contains("Code art. 2"))

    // One word of the file changes the answer.
    let changed = Self.country.replacing("victim_present", with: "offender_national")
      .replacing("art. 2", with: "art. 3")
    try scratch.write(changed, to: Self.path)
    let second = try Command.amparo("ask", "--data", data, "--victim", "ZZ")
    #expect(second.status == 0)
    #expect(second.output.contains("LAWS THAT DEPEND ON FACTS NOT GIVEN"))
    #expect(second.output.contains("Code art. 3"))
    #expect(!second.output.contains("Code art. 2"))
    let variable = try Command.amparo("ask", "--victim", "ZZ", variables: ["AMPARO_DATA": data])
    #expect(variable.output == second.output)
    #expect(try Command.amparo("ask", "--victim", "ZZ").status == 64)
  }

  /// Five slips of five kinds, each at its place, in one run.
  @Test func everySlipIsReportedAtItsPlace() throws {
    let scratch = try Scratch()
    let data = try scratch.copyOfData()
    let slips = Self.country
      .replacing("victim_present", with: "victim_presnt")
      .replacing("    track: criminal\n", with: "    trak: criminal\n    report_to: [nobody]\n")
      .replacing(
        "\n    cite: Code art. 2\n    verified: { date: 2026-11-22, against: secondary }",
        with: "\n    owes: no\n    cite: Code art. 2")
    try scratch.write(slips, to: Self.path)
    let result = try Command.amparo("check", "--data", data)
    #expect(result.status == 65)
    let found = result.lines.filter { $0.contains("/ZZ.yaml:") }.map { line in
      String(line.drop { $0 != ":" }.dropFirst())
    }
    let wanted = [
      ("6:26", "`victim_presnt`", "did you mean `victim_present`?"),
      ("10:5", "`verified` is missing", ""),
      ("13:5", "unknown key `trak`", "did you mean `track`?"),
      ("14:17", "`zz/nobody` refers to nothing", ""),
      ("16:11", "`no`", "quotes"),
    ]
    for (place, what, remedy) in wanted {
      let isThere = found.contains {
        $0.hasPrefix("\(place): ") && $0.contains(what) && $0.contains(remedy)
      }
      #expect(isThere, "\(place) \(what): \(found)")
    }
    let asked = try Command.amparo("ask", "--data", data, "--victim", "ZZ")
    #expect(asked.status == 65)
    #expect(asked.output == "")
    #expect(asked.errors.contains("ZZ.yaml:13:5"))
  }

  @Test func theDataAsItStandsIsWhole() throws {
    let result = try Command.amparo("check", "--data", Command.data)
    #expect(result.status == 0)
  }
}
