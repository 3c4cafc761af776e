/// The digest of a set of data files: the same files give the same digest, embedded or in a folder.
///
/// It is the SHA-256 of what `sha256sum` prints for the files in the order of their paths' bytes,
/// so that anyone can check it from inside the data folder:
///
/// ```
/// find * -name '*.yaml' | LC_ALL=C sort | xargs sha256sum | sha256sum
/// ```
public struct DataDigest: Sendable {
  private var lines: [String: String] = [:]

  /// The digest of no files yet.
  public init() {}

  /// Adds a file by its path inside the data folder, with `/` between folders. Any order will do.
  public mutating func add(path: String, bytes: UnsafeRawBufferPointer) {
    add(path: path, digest: SHA256.hexadecimal(bytes))
  }

  /// Adds a file whose own digest, as `sha256sum` prints it, is known already.
  public mutating func add(path: String, digest: String) { lines[path] = digest }

  /// The digest of the files added, in 64 lower-case hexadecimal digits.
  public var value: String {
    let paths = lines.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var list = ""
    for path in paths { list += "\(lines[path] ?? "")  \(path)\n" }
    return Array(list.utf8).withUnsafeBytes { SHA256.hexadecimal($0) }
  }
}
