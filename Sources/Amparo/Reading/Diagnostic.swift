/// Something wrong with a file, and where.
///
/// It is a fact first: the kind and its words. The sentence is made from a phrasebook.
/// Equal diagnostics are one: whoever finds the same thing twice, it is said once.
public struct Diagnostic: Hashable, Sendable, Comparable {
  /// How bad it is.
  public enum Severity: String, Vocabulary {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, and should be mended.
    case warning
  }

  /// Another place that belongs to the matter, such as the record that a retired id went to.
  public struct Related: Hashable, Sendable {
    /// How the place belongs to it.
    public enum Kind: String, Vocabulary {
      /// A retired id was last seen here, in the `formerly` of its successor.
      case formerly
      /// The same thing was said here first.
      case first
      /// What it is at odds with stands here.
      case against
      /// What is the same stands here too.
      case same
    }

    /// How the place belongs to it.
    public var kind: Kind
    /// The file.
    public var file: String
    /// From one.
    public var line: Int
    /// From one, in characters.
    public var column: Int
  }

  /// One fact of an example that shows the matter, as it would stand in a situation file: `victim.location`, `ES`.
  public struct Witness: Hashable, Sendable {
    /// The path of the fact, or `today`.
    public var path: String
    /// Its value as it is written.
    public var value: String

    /// A fact of an example.
    public init(path: String, value: String) {
      self.path = path
      self.value = value
    }
  }

  /// The file, as the reader of the message knows it.
  public var file: String
  /// From one; zero where the whole file is meant.
  public var line: Int
  /// From one, in characters; zero where the whole file is meant.
  public var column: Int
  /// How bad it is.
  public var severity: Severity
  /// What is wrong.
  public var kind: Kind
  /// The user's word, or what is missing.
  public var word: String
  /// The nearest right spelling, or what was expected.
  public var expected: String?
  /// The way to it from the root, as `victim.location`; nil outside of a situation.
  public var path: String?
  /// Other places that belong to it.
  public var related: [Related] = []
  /// An example that shows it, for what can only be seen in a case.
  public var witness: [Witness] = []

  /// Sorted as a reader goes through files.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.file, left.line, left.column, left.kind.rawValue, left.word)
      < (right.file, right.line, right.column, right.kind.rawValue, right.word)
  }
}
