/// How much of a file is read before it is refused, so that no file can cost out of proportion.
public enum Limits {
  /// The longest file, in bytes.
  public static let bytes = 4 << 20
  /// The deepest nesting: the root is at depth one.
  public static let depth = 64
  /// The most nodes in one file: scalars, sequences and mappings, keys among them.
  public static let nodes = 1 << 18
  /// The longest key, in bytes.
  public static let keyBytes = 1024
  /// The most problems reported for one file.
  public static let problems = 100
  /// The longest piece of the file that a problem repeats, in Unicode scalars.
  public static let quotedScalars = 64
}
