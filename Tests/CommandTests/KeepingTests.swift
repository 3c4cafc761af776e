import Foundation
import Testing

/// `amparo new` and `amparo format`, run as keepers run them, on a copy of the data.
struct KeepingTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: Command.project.appending(path: "Data"), to: folder)
  }

  private func done() { try? FileManager.default.removeItem(at: folder) }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Codes and names, in upper case or lower, of countries and parts: what is begun passes the check and has its form.
  @Test func aNewPlacePassesTheCheck() throws {
    defer { done() }
    for (word, path) in [
      ("Portugal", "jurisdictions/PT/PT.yaml"), ("us-fl", "jurisdictions/US/US-FL.yaml"),
      ("no", "jurisdictions/NO/NO.yaml"), ("Nueva Jersey", "jurisdictions/US/US-NJ.yaml"),
    ] {
      let result = try Command.amparo("new", word, "--data", folder.path)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.lines.first == folder.appending(path: path).path)
      let file = folder.appending(path: path).path
      let form = try Command.amparo("format", "--check", file, "--data", folder.path)
      #expect(form.status == 0, "\(form.output)")
    }
    let check = try Command.amparo("check", "--data", folder.path)
    #expect(check.status == 0, "\(check.output)")
    #expect(try text("jurisdictions/NO/NO.yaml").contains("\ncode: \"NO\"\n"))
    #expect(try text("jurisdictions/US/US-FL.yaml").contains("\nwithin: US\n"))
  }

  /// The parts of a country have the shape of the other parts.
  @Test func aNewPartHasTheShapeOfItsSiblings() throws {
    defer { done() }
    let result = try Command.amparo("new", "US-FL", "--print", "--data", folder.path)
    #expect(result.status == 0)
    for sibling in ["US-CA", "US-NY", "US-TX"] { #expect(result.output.contains("(\(sibling))")) }
    for key in ["time", "deadlines", "reach", "forum", "laws"] {
      #expect(result.output.contains("\n# \(key):\n"), "\(key)")
    }
    let file = folder.appending(path: "jurisdictions/US/US-FL.yaml").path
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func nothingIsOverwritten() throws {
    defer { done() }
    let before = try text("jurisdictions/ES/ES.yaml")
    #expect(try Command.amparo("new", "ES", "--data", folder.path).status == 65)
    #expect(try text("jurisdictions/ES/ES.yaml") == before)
    // A scenario of that name is enough: none of the two files is written.
    let scenario = folder.appending(path: "scenarios/pt-first.yaml")
    try "x\n".write(to: scenario, atomically: true, encoding: .utf8)
    #expect(try Command.amparo("new", "PT", "--data", folder.path).status == 65)
    #expect(try text("scenarios/pt-first.yaml") == "x\n")
    #expect(
      !FileManager.default.fileExists(atPath: folder.appending(path: "jurisdictions/PT").path))
  }

  @Test(arguments: ["Portugl", "unknown", "INT", "EU"])
  func whatIsNoPlaceIsRefused(word: String) throws {
    defer { done() }
    #expect(try Command.amparo("new", word, "--data", folder.path).status == 64)
  }

  @Test func formatWritesWholeFilesAndChecksThem() throws {
    defer { done() }
    let file = folder.appending(path: "bodies/stopncii.yaml").path
    let good = try Command.amparo("format", file, "--data", folder.path)
    #expect(good.status == 0)
    let formed = try text("bodies/stopncii.yaml")
    let changed = formed.replacing("schema: 1\n", with: "schema:   \"1\"\n")
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
    let check = try Command.amparo("format", "--check", file, "--data", folder.path)
    #expect(check.status == 65)
    #expect(check.lines.first == file)
    #expect(try text("bodies/stopncii.yaml") == changed)
    #expect(try Command.amparo("format", file, "--data", folder.path).status == 0)
    #expect(try text("bodies/stopncii.yaml") == formed)
  }

  @Test func formatLeavesWhatItCannotRead() throws {
    defer { done() }
    let file = folder.appending(path: "bodies/stopncii.yaml").path
    try "a: [\n".write(toFile: file, atomically: true, encoding: .utf8)
    let result = try Command.amparo("format", file, "--data", folder.path)
    #expect(result.status == 65)
    #expect(result.errors.contains("stopncii.yaml:"))
    #expect(try text("bodies/stopncii.yaml") == "a: [\n")
    #expect(try Command.amparo("format", "nowhere.yaml", "--data", folder.path).status == 66)
  }
}
