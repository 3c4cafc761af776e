/// A node of a document: where it is, what kind it is, and the way to its text or children.
///
/// A node is a document and an index: it costs nothing to pass, and keeps its document alive.
public struct Node: Sendable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    /// Text.
    case scalar
    /// A list.
    case sequence
    /// Keys with values.
    case mapping
  }

  /// How a node is written.
  public enum Style: UInt8, Sendable {
    /// Text without quotes.
    case plain
    /// Text in single quotes.
    case singleQuoted
    /// Text in double quotes.
    case doubleQuoted
    /// Text after `|`, its line breaks kept.
    case literal
    /// Text after `>`, its lines joined.
    case folded
    /// A list or mapping by indentation.
    case block
    /// A list in `[ ]` or a mapping in `{ }`.
    case flow
  }

  let arena: Arena
  let index: Int

  init(arena: Arena, index: Int) {
    self.arena = arena
    self.index = index
  }

  var record: NodeRecord { arena.record(index) }

  /// The name of the file that holds it.
  public var file: String { arena.file }
  /// What it is.
  public var kind: Kind { record.kind }
  /// How it is written.
  public var style: Style { record.style }
  /// Its line, from one.
  public var line: Int { Int(record.line) }
  /// Its column, from one, in Unicode code points.
  public var column: Int { Int(record.column) }
  /// Whether it is text without quotes.
  public var isPlain: Bool { record.style == .plain }
  /// Whether it is text in quotes.
  public var isQuoted: Bool { record.style == .singleQuoted || record.style == .doubleQuoted }
  /// Whether nothing was written: a key without a value, or a dash alone.
  public var isMissing: Bool {
    let record = record
    return record.style == .plain && record.second == 0
  }
}
