import Foundation
import Testing

/// `amparo diff`: two states of the data, however they are named.
struct DiffTests {
  private static let day = "2026-11-22"

  private static let country = """
    schema: 1
    code: ZZ
    name: { en: Zedland }
    reach:
      criminal:
        - connecting_factor: act_any_part
          cite: Code art. 1
          verified: { date: 2026-11-22, against: secondary }
    laws:
      - id: sharing
        title: Sharing without consent
        summary: { en: Sharing is an offence., es: Compartir es delito. }
        track: criminal
        in_force: { from: 2026-03-01, cite: Act 1, verified: { date: 2026-11-22, against: secondary } }
        covers: { conduct: [disclosure] }
        cite: Code art. 2
        verified: { date: 2026-11-22, against: secondary }

    """

  /// A folder with `old/Data` and `new/Data`, which starts two months later.
  private func states() throws -> Scratch {
    let scratch = try Scratch()
    let path = "Data/jurisdictions/ZZ/ZZ.yaml"
    try scratch.write(Self.country, to: "old/\(path)")
    try scratch.write(Self.country.replacing("2026-03-01", with: "2026-05-01"), to: "new/\(path)")
    return scratch
  }

  private func diff(_ scratch: Scratch, _ line: String) throws -> Command.Result {
    let dated = line.replacing("amparo diff", with: "amparo diff --today \(Self.day)")
    return try Command.shell("cd \(scratch.url.path) && \(dated)")
  }

  @Test func whatChangedAndForWhom() throws {
    let result = try diff(try states(), "amparo diff old new")
    #expect(result.status == 0)
    let text = result.lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(text.contains("in force: since 1 March 2026 → since 1 May 2026"))
    #expect(text.contains("Days: the day of the act: from 1 March 2026 to 30 April 2026"))
    #expect(text.contains("For whom: the uploader acted in ZZ"))
    #expect(text.contains("amparo ask --victim ZZ --disclosed 2026-03-01 --today 2026-11-22"))
    #expect(result.lines.allSatisfy { $0.count <= 80 })
  }

  /// What the report names can be asked, by its line and by its situation, and the two states answer differently.
  @Test func theWitnessCanBeAsked() throws {
    let scratch = try states()
    let report = try #require(JSON(try diff(scratch, "amparo diff old new --format json").output))
    let change = try #require(report["changes"]?.elements.first)
    let ask = try #require(change["witness"]?["ask"]?.text)
    let yaml = try #require(change["witness"]?["yaml"]?.text)
    try scratch.write(yaml, to: "s.yaml")
    func answer(_ state: String, _ question: String) throws -> String {
      let line = "\(question) --data \(state)/Data --language en"
      let result = try Command.shell(
        "cd \(scratch.url.path) && cp -r \(Command.data)/languages \(state)/Data/ && \(line)")
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
    let file = "amparo ask --situation s.yaml --today \(Self.day)"
    #expect(try answer("old", ask) == answer("old", file))
    #expect(try answer("old", ask).contains("Sharing"))
    #expect(try !answer("new", ask).contains("Sharing"))
  }

  @Test func foldersArchivesAndRevisionsAreTheSame() throws {
    let scratch = try states()
    let prepared = try diff(
      scratch,
      """
      tar -cf old.tar old && tar -czf new.tar.gz -C new Data && \
      git init -q repository && cd repository && cp -r ../old/Data . && git add Data && \
      git -c user.name=n -c user.email=e@example.org commit -qm one && git tag v1 && \
      rm -r Data && cp -r ../new/Data . && git add Data && \
      git -c user.name=n -c user.email=e@example.org commit -qm two; true
      """)
    #expect(prepared.errors == "")
    // All but the line that names the states.
    func report(_ line: String) throws -> [String] {
      let result = try diff(scratch, line)
      #expect(result.status == 0, "\(result.errors)")
      return Array(result.lines.dropFirst())
    }
    let folders = try report("amparo diff old new")
    #expect(folders.count > 5)
    #expect(try report("amparo diff old.tar new.tar.gz") == folders)
    #expect(try report("cd repository && amparo diff v1 HEAD") == folders)
    #expect(try report("cd repository && amparo diff HEAD~1 Data") == folders)
  }

  @Test func identicalDataSaysSo() throws {
    let result = try diff(try states(), "amparo diff old old/Data")
    #expect(result.status == 0)
    #expect(result.output.contains("identical"))
  }

  /// 64 usage, 65 bad data, 66 no data.
  @Test(arguments: [
    ("amparo diff old", 64), ("amparo diff old new --format csv", 64),
    ("amparo diff old new --sample -1", 64), ("amparo diff old nothing", 66),
    ("amparo diff nothing new", 66), ("mkdir e && amparo diff old e", 66),
    ("echo x > a.tar && amparo diff old a.tar", 65),
    ("echo ': [' > new/Data/jurisdictions/ZZ/ZZ.yaml && amparo diff old new", 65),
  ])
  func exitCodes(line: String, status: Int32) throws {
    let result = try diff(try states(), line)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.output == "")
    #expect(result.errors != "")
  }

  /// What an archive held is gone afterwards, also where it was no data.
  @Test func nothingIsLeftBehind() throws {
    let scratch = try states()
    let result = try diff(
      scratch,
      """
      mkdir t && tar -cf old.tar old && tar -cf none.tar --files-from=/dev/null && \
      TMPDIR=t amparo diff old.tar new >/dev/null && ! TMPDIR=t amparo diff none.tar new 2>/dev/null \
      && ls -A t
      """)
    #expect(result.output == "")
  }
}
