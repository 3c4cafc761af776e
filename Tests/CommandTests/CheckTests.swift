import Foundation
import Testing

/// `amparo check` as its users run it: its forms, its rules, its watch, the texts of a keeper.
struct CheckTests {
  /// A small made data folder: the words of the command, and what a test adds.
  private func scratch(_ files: [String: String]) throws -> Scratch {
    let scratch = try Scratch()
    let languages = "languages"
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "Data"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(Command.data)/\(languages)",
      toPath: scratch.url.appending(path: "Data/\(languages)").path)
    for (path, text) in files { try scratch.write(text, to: path) }
    return scratch
  }

  private static let calendar = """
    schema: 1
    code: ZZ
    years: { from: 2015, to: 2035 }
    completeness: hole
    holidays: []

    """

  private static let path = "Data/calendars/ZZ.yaml"

  @Test func theSameFaultInEveryForm() throws {
    let scratch = try scratch([Self.path: Self.calendar])
    let data = scratch.url.appending(path: "Data").path
    func check(_ format: String) throws -> Command.Result {
      try Command.amparo("check", "--data", data, "--format", format, "--language", "en")
    }
    let text = try check("text")
    #expect(text.status == 65)
    let file = "\(data)/calendars/ZZ.yaml"
    #expect(text.lines.first?.hasPrefix("\(file):4:15: error: `hole` ") == true)
    #expect(text.lines.first?.hasSuffix("did you mean `whole`? [vocabulary/unknown-word]") == true)
    let json = try check("json")
    #expect(json.status == 65)
    let read = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(read["errors"] as? Int == 1)
    let sarif = try check("sarif")
    #expect(sarif.status == 65)
    #expect(sarif.output.contains(#""ruleId":"vocabulary/unknown-word""#))
    let github = try check("github")
    #expect(github.status == 65)
    #expect(github.lines.count == 1)
    #expect(
      github.output.hasPrefix(
        "::error file=\(file),line=4,col=15,title=vocabulary/unknown-word::"))
  }

  @Test func theRulesAreListed() throws {
    let english = try Command.amparo("check", "--rules", "--language", "en")
    #expect(english.status == 0)
    for rule in ["form/tab", "references/no-reference", "wording/promise", "sources/text-changed"] {
      #expect(english.lines.contains { $0.hasPrefix("  \(rule) (") }, "\(rule)")
    }
    #expect(english.lines.allSatisfy { $0.count <= 80 })
    let spanish = try Command.amparo("check", "--rules", "--language", "es")
    #expect(spanish.output != english.output)
    #expect(!(english.output + spanish.output).contains("⟨"))
  }

  /// A change is told, the check runs again, and Ctrl-C ends it in peace.
  @Test(.timeLimit(.minutes(15))) func theWatchTellsOfChanges() async throws {
    let scratch = try scratch([Self.path: Self.calendar])
    let process = Process()
    process.executableURL = Command.folder.appending(path: "amparo")
    process.arguments = ["check", "--watch", "--language", "en"]
    process.currentDirectoryURL = scratch.url
    let output = scratch.url.appending(path: ".output")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    func printed(_ text: String) async throws -> Bool {
      for _ in 0..<400 {
        if try String(contentsOf: output, encoding: .utf8).contains(text) { return true }
        try await Task.sleep(for: .milliseconds(100))
      }
      return false
    }
    #expect(try await printed("Ctrl-C"))
    try scratch.write(Self.calendar.replacing("hole", with: "whole"), to: Self.path)
    #expect(try await printed("\(Self.path): changed"))
    #expect(try await printed("No problems."))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  @Test func aFingerprintIsTakenAndHolds() throws {
    let act = "# § 1\nNobody shall.\n# § 2\nOne year.\n"
    let scratch = try scratch(["texts/act.md": act, Self.path: Self.calendar])
    let data = scratch.url.appending(path: "Data").path
    let texts = scratch.url.appending(path: "texts").path
    let taken = try Command.amparo(
      "check", "--data", data, "--sources", texts, "--fingerprint", "act.md", "--from", "§ 1",
      "--to", "§ 2")
    #expect(taken.status == 0)
    #expect(taken.lines.first == "fingerprint:")
    #expect(taken.errors.contains("§ 1 Nobody shall."))
    let holiday = """
      schema: 1
      code: ZZ
      years: { from: 2015, to: 2035 }
      completeness: whole
      holidays:
        - id: day
          name: { en: Day, es: Día }
          day: march 8
          cite: Act § 1
          verified:
            date: 2026-11-22
            against: secondary

      """
    let indented = taken.lines.map { "      \($0)\n" }.joined()
    try scratch.write(holiday + indented, to: Self.path)
    let same = try Command.amparo("check", "--data", data, "--sources", texts, "--language", "en")
    #expect(same.status == 0)
    #expect(same.output.contains("1 of 1"))
    try scratch.write(act.replacing("shall", with: "may"), to: "texts/act.md")
    let changed = try Command.amparo("check", "--data", data, "--sources", texts)
    #expect(changed.status == 65)
    #expect(changed.output.contains("[sources/text-changed]"))
  }

  @Test func whatIsMissingIsSaid() throws {
    let scratch = try scratch(["texts/act.md": "§ 1\n§ 1\n"])
    let texts = scratch.url.appending(path: "texts").path
    #expect(try Command.amparo("check", "--from", "§ 1").status == 64)
    #expect(try Command.amparo("check", "--sources", "\(texts)/none").status == 66)
    for (file, from, status) in [
      ("none.md", "§ 1", 66), ("act.md", "§ 3", 66), ("act.md", "§ 1", 65),
    ] {
      let result = try Command.amparo(
        "check", "--sources", texts, "--fingerprint", file, "--from", from)
      #expect(result.status == Int32(status))
      #expect(result.output == "")
    }
    #expect(try Command.amparo("check", "--format", "xml").status == 64)
  }
}
