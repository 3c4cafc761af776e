import YAML

/// Checks that files stand where somebody looks for them.
struct Folders {
  /// What the folders of the data are called.
  private static let known = [
    "bodies", "calendars", "instruments", "jurisdictions", "keeping", "languages", "platforms",
    "scenarios", "world",
  ]

  /// Files that nobody would find.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    whole.roots.compactMap { file in
      let parts = file.path.split(separator: "/")
      guard parts.count > 1, known.contains(String(parts[0])) else {
        let folder = parts.count > 1 ? String(parts[0]) : file.path
        return Diagnostic(
          file: file.root.file, line: 0, column: 0, severity: .error, kind: .unknownFolder,
          word: folder, expected: NearestWord.to(folder, among: known) ?? list)
      }
      return expected(file, parts).map { path in
        Diagnostic(
          file: file.root.file, line: 0, column: 0, severity: .error, kind: .wrongFileName,
          word: file.path, expected: path)
      }
    }
  }

  private static var list: String { known.joined(separator: ", ") }

  /// Where the file should stand, when that is elsewhere.
  private static func expected(_ file: WholeData.File, _ parts: [Substring]) -> String? {
    guard let name = parts.last else { return nil }
    var path = "\(parts[0])/\(name)"
    if file.folder == "jurisdictions" {
      let country = name.prefix { $0 != "-" && $0 != "." }
      path = "\(parts[0])/\(country)/\(name)"
    }
    return path == file.path ? nil : path
  }
}
