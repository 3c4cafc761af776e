import Foundation

@testable import Amparo

/// A small made data folder for one test, gone afterwards.
final class MadeData {
  let folder: String

  /// A folder with these files: text by path.
  init(_ files: [String: String]) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "amparo-made-\(UUID().uuidString)").path
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var files: DataFiles { DataFiles(folder: folder) }

  /// Writes a file below the folder.
  func write(_ text: String, to path: String) throws {
    let file = URL(filePath: folder).appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
  }

  /// What a check on a day finds, one line each: `path:line:column rule`.
  func found(today: CivilDate? = CivilDate("2026-11-22")) -> [String] {
    diagnostics(today: today).map { diagnostic in
      let path = diagnostic.file.dropFirst(folder.count + 1)
      return "\(path):\(diagnostic.line):\(diagnostic.column) \(diagnostic.rule.id)"
    }
  }

  func diagnostics(today: CivilDate? = CivilDate("2026-11-22")) -> [Diagnostic] {
    DataCheck(files, today: today).diagnostics()
  }
}

extension MadeData {
  /// A country with one law, a body and no fault; its text is changed by what each test is about.
  static let country = """
    schema: 1
    code: ZZ
    name: { en: Zedland }
    reach:
      criminal:
        - connecting_factor: victim_present
          cite: Code art. 1
          verified: { date: 2026-11-22, against: secondary }
    bodies:
      - id: police
        name: { en: Police }
        role: police
        does: { en: Takes complaints., es: Recibe denuncias. }
        channels:
          - { kind: web, to: "https://police.zz/report" }
          - { kind: phone, to: "+999 12 34" }
        cite: Police Act
        verified: { date: 2026-11-22, against: secondary }
    laws:
      - id: sharing
        title: Sharing without consent
        summary: { en: Sharing is an offence., es: Compartir es delito. }
        track: criminal
        status: in_force
        enacted: 2020-01-10
        in_force: { from: 2020-02-01 }
        covers: { conduct: [disclosure] }
        report_to: [police]
        cite: Code art. 2
        url: https://law.zz/code
        verified: { date: 2026-11-22, against: secondary, text_as_of: 2026-01 }

    """

  static let path = "jurisdictions/ZZ/ZZ.yaml"

  static let knowledge = """
    schema: 1
    official_hosts:
      - { place: ZZ, hosts: [law.zz] }
    private_mail: [freemail.example]
    second_level: [co]
    dialling_codes:
      - { code: "999", places: [ZZ] }
    banned:
      - { term: old word, instead: new word }
    promises: [you will win]
    captions: [" v. "]
    act_names: { possessive: [Law], before: [Ley], ordinary: [General] }

    """

  static let scenario = """
    schema: 1
    about: { en: A case., es: Un caso. }
    today: 2026-11-22
    given:
      victim: { location: ZZ }
      conduct: [disclosure]
      dates: { disclosed: 2026-10-02 }
    expect:
      applies: [zz/sharing]
    because: { en: It is so., es: Así es. }

    """

  /// The country with what is known beside it and a scenario, and files changed by name.
  static func whole(_ country: String = country, more: [String: String] = [:]) throws -> MadeData {
    let files = [
      path: country, "keeping/all.yaml": knowledge, "scenarios/zz.yaml": scenario,
    ]
    return try MadeData(files.merging(more) { $1 })
  }
}
