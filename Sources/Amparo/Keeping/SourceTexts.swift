import YAML

/// Holds the fingerprints of the data against a folder of texts that the keeper has brought together.
public struct SourceTexts {
  /// The folder of the texts.
  public let folder: String
  private var texts: [String: ComparableText?] = [:]

  /// What came of a comparison.
  public struct Comparison: Sendable {
    /// What is not as it was read, or could not be compared, sorted.
    public var diagnostics: [Diagnostic]
    /// How many passages are as they were read.
    public var same: Int
    /// How many fingerprints there are.
    public var all: Int
  }

  /// Why a passage could not be taken from a text.
  public enum Failure: Error, Hashable, Sendable {
    /// There is no such file in the folder.
    case noFile(String)
    /// No passage begins so.
    case missing(String)
    /// Several passages begin so.
    case ambiguous(String, count: Int)
  }

  /// The texts in a folder, each file by its name.
  public init(folder: String) { self.folder = folder }

  /// Compares every fingerprint of the data.
  public mutating func compare(_ files: DataFiles) -> Comparison {
    var comparison = Comparison(diagnostics: [], same: 0, all: 0)
    for path in files.paths() {
      guard let root = files.read(path)?.document?.root else { continue }
      let file = WholeData.File(path: path, folder: path.prefix { $0 != "/" }, root: root)
      guard !WholeData.withoutSources.contains(file.folder) else { continue }
      for record in SourcedRecord.all(in: file) {
        for node in record.readings.compactMap({ $0["fingerprint"] }) {
          for node in node.kind == .sequence ? Array(node.elements) : [node] {
            var reader = FileReader(file: node.file)
            // What is wrong with the form of a fingerprint is for the check of the data.
            guard let fingerprint = node.lend({ reader.fingerprint($0) }) else { continue }
            comparison.all += 1
            if let problem = compare(fingerprint, of: record, at: node) {
              comparison.diagnostics.append(problem)
            } else {
              comparison.same += 1
            }
          }
        }
      }
    }
    comparison.diagnostics.sort()
    return comparison
  }

  private mutating func compare(
    _ fingerprint: Fingerprint, of record: SourcedRecord, at node: Node
  ) -> Diagnostic? {
    do throws(Failure) {
      let passage = try passage(fingerprint.file, from: fingerprint.from, to: fingerprint.to)
      if passage.sha256 == fingerprint.sha256 { return nil }
      return Diagnostic(.textChanged, at: node["sha256"] ?? node, word: record.label)
    } catch {
      switch error {
      case .noFile(let name):
        return Diagnostic(
          .notCompared, at: node["file"] ?? node, word: name, severity: .warning)
      case .missing(let heading):
        return Diagnostic(.passageMissing, at: node["from"] ?? node, word: heading)
      case .ambiguous(let heading, _):
        return Diagnostic(.passageAmbiguous, at: node["from"] ?? node, word: heading)
      }
    }
  }

  private mutating func passage(
    _ name: String, from: [String], to: String?
  ) throws(Failure) -> Passage {
    if texts[name] == nil {
      texts[name] = .some(FileSystem.bytes(of: "\(folder)/\(name)").map { ComparableText($0) })
    }
    guard case .some(.some(let text)) = texts[name] else { throw .noFile(name) }
    switch Passage.find(from: from, to: to, in: text) {
    case .found(let passage): return passage
    case .missing(let heading): throw .missing(heading)
    case .ambiguous(let heading, let count): throw .ambiguous(heading, count: count)
    }
  }

  /// The fingerprint of a passage, with the passage as it is compared.
  public mutating func fingerprint(
    of name: String, from: [String], to: String?
  ) throws(Failure) -> (fingerprint: Fingerprint, passage: String) {
    let passage = try passage(name, from: from, to: to)
    return (
      Fingerprint(file: name, from: from, to: to, sha256: passage.sha256), passage.text
    )
  }
}

extension Fingerprint {
  /// The lines that go into a reading of a data file.
  public var lines: String {
    func quoted(_ text: String) -> String {
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
    var fields = ["file: \(quoted(file))"]
    let headings = from.map(quoted)
    if headings.count == 1 {
      fields.append("from: \(headings[0])")
    } else if !headings.isEmpty {
      fields.append("from: [\(headings.joined(separator: ", "))]")
    }
    if let to { fields.append("to: \(quoted(to))") }
    fields.append("sha256: \(sha256)")
    return "fingerprint:\n" + fields.map { "  \($0)\n" }.joined()
  }
}
