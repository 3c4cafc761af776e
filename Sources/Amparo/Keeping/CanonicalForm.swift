import YAML

/// The one form in which a data file is written.
public struct CanonicalForm: Sendable {
  /// The whole file in the canonical form.
  public let bytes: [UInt8]

  /// Why a file has no canonical form.
  public enum Failure: Error, Sendable {
    /// It cannot be read as it is.
    case unreadable([Diagnostic])
    /// What would be written does not say the same, and so nothing is.
    case different(String)
  }

  /// The canonical form of a file at a path below the data; `shown` is its name in diagnostics.
  public init(_ source: [UInt8], path: String, shown: String) throws(Failure) {
    let reading = Document.read(file: shown, bytes: source)
    let problems = reading.problems.filter { $0.code != .bareKey }
    guard problems.isEmpty, let document = reading.document, document.root.kind == .mapping else {
      throw .unreadable(problems.map(Diagnostic.init))
    }
    let kind = FileKind(path: path)
    let (node, end) = FormedNode.read(document.root, bytes: source)
    let text = Self.text(node, end, kind, head: kind.map { EditorHead.line($0, path: path) })
    bytes = Array(text.utf8)
    guard let again = Document.read(file: shown, bytes: bytes).document,
      again.root.saysTheSame(as: document.root),
      Self.comments(bytes) == Self.comments(source)
    else { throw .different(shown) }
  }

  private static func text(
    _ node: FormedNode, _ end: [String], _ kind: FileKind?, head: String?
  ) -> String {
    var lines: [String] = head.map { [$0] } ?? []
    var node = node
    // What stands first in a file is about the file, whatever key comes first.
    if case .map(var entries) = node.content, !entries.isEmpty {
      lines += entries[0].before.filter { !EditorHead.isOne($0) }
      entries[0].before = []
      node.content = .map(entries)
    }
    lines += CanonicalWriter().lines(of: node, kind.map { .map($0.map) }, indent: 0)
    lines += end
    return lines.joined(separator: "\n") + "\n"
  }

  /// The comments, whatever their order; the head for editors is written anew.
  private static func comments(_ bytes: [UInt8]) -> [String] {
    Comment.all(in: bytes).map(\.text).filter { !EditorHead.isOne($0) }.sorted()
  }
}

/// The line at the head of a file that tells editors which schema it follows.
enum EditorHead {
  private static let mark = "# yaml-language-server:"

  /// The line for a file of a kind at a path below the data.
  static func line(_ kind: FileKind, path: String) -> String {
    let steps = path.split(separator: "/").count - 1
    let up = String(repeating: "../", count: steps)
    return "\(mark) $schema=\(up).schema/\(kind.rawValue).json"
  }

  /// Whether a comment is such a line.
  static func isOne(_ comment: String) -> Bool { comment.hasPrefix(mark) }
}

extension Node {
  /// Whether both say the same: the same texts under the same keys, in whatever order the keys stand.
  func saysTheSame(as other: Node) -> Bool {
    guard kind == other.kind, count == other.count else { return false }
    switch kind {
    case .scalar: return text == other.text
    case .sequence: return zip(elements, other.elements).allSatisfy { $0.saysTheSame(as: $1) }
    case .mapping:
      return pairs.allSatisfy { key, value in
        other.value(forKey: key.text)?.saysTheSame(as: value) ?? false
      }
    }
  }
}
