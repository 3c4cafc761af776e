import Foundation
import Testing

/// The page that says how a country is added: every line of it, run as it stands.
struct ContributingTests {
  @Test func everyStepWorksAsItStands() throws {
    let commands = try Self.commands()
    #expect(commands.count >= 10)
    let scratch = try Scratch()
    try Self.prepare(scratch.url)
    let script = commands.joined(separator: "\n")
    let result = try Command.shell(
      """
      set -e
      export HOME=\(scratch.url.path)/home PATH=\(scratch.url.path)/tools:$PATH
      cd \(scratch.url.path)
      \(script)
      """)
    #expect(result.status == 0, "\(result.output.suffix(2000)) \(result.errors.suffix(2000))")
    let pushed = try Command.shell(
      "git -C \(scratch.url.path)/origin.git show --stat --format=%s data-np")
    #expect(pushed.output.contains("jurisdictions/NP/NP.yaml"))
    #expect(pushed.output.contains("scenarios/"))
    #expect(result.output.contains("NP"))
  }

  @Test func everySubcommandOfThePageIsThere() throws {
    for command in try Self.commands() where command.contains("swift run amparo ") {
      let name = command.split(separator: " ")[3]
      #expect(try Command.amparo(String(name), "--help").status == 0, "\(name)")
    }
  }

  @Test(arguments: ["wrong-date", "dead-contact", "new-law"])
  func anIssueFormAsksForTheSourceAndForNoPerson(name: String) throws {
    let path = Command.project.appending(path: ".github/ISSUE_TEMPLATE/\(name).yml")
    let form = try String(contentsOf: path, encoding: .utf8)
    for key in ["name:", "description:", "body:", "validations: { required: true }"] {
      #expect(form.contains(key), "\(key)")
    }
    #expect(!form.contains("your name"))
  }

  /// The lines that begin with a prompt in the block after the mark.
  private static func commands() throws -> [String] {
    let page = try String(
      contentsOf: Command.project.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let block = page.components(separatedBy: "<!-- country -->\n")[1]
      .components(separatedBy: "```")[1]
    return block.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map {
      String($0.dropFirst(2))
    }
  }

  /// A repository to clone from in which the place is not there yet, and a `swift` that runs what this build made.
  private static func prepare(_ folder: URL) throws {
    let data = folder.appending(path: "seed/Data")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "seed"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Command.data, toPath: data.path)
    try? FileManager.default.removeItem(at: data.appending(path: "jurisdictions/NP"))
    for file in try FileManager.default.contentsOfDirectory(
      atPath: data.appending(path: "scenarios").path) where file.hasPrefix("np-")
    {
      try FileManager.default.removeItem(at: data.appending(path: "scenarios/\(file)"))
    }
    let prepared = try Command.shell(
      """
      set -e
      cd \(folder.path)
      mkdir home tools
      printf '#!/bin/sh\\n[ "$1" = test ] && exit 0\\nshift 2\\nexec \(Command.folder.path)/amparo "$@"\\n' > tools/swift
      chmod +x tools/swift
      export HOME=\(folder.path)/home
      git config --global user.name keeper
      git config --global user.email keeper@example.org
      git config --global url.\(folder.path)/origin.git.insteadOf https://github.com/YOU/amparo
      cd seed
      git init -q
      git add -A
      git commit -q -m seed
      git clone -q --bare . ../origin.git
      """)
    #expect(prepared.status == 0, "\(prepared.errors)")
  }
}
