/// The data files that the executable carries, as they stood when it was built.
public enum EmbeddedData {
  /// The files, in the order of their paths' bytes.
  public static var files: EmbeddedFiles { EmbeddedFiles() }

  /// The digest of all files: the one that `DataDigest` gives for the folder they came from.
  public static var digest: StaticString { Embedded.digest }

  /// The contents of a file by its path inside the data folder, such as `languages/en.yaml`.
  public static func contents(of path: String) -> StaticString? {
    file(at: path)?.contents
  }

  /// The file at a path inside the data folder.
  public static func file(at path: String) -> EmbeddedFile? {
    let files = files
    let index = files.firstIndex(notBefore: path)
    guard index < files.endIndex else { return nil }
    let file = files[index]
    return file.hasPath(path) ? file : nil
  }

  /// The files whose paths begin so, such as `jurisdictions/` or `jurisdictions/US/`.
  public static func files(under prefix: String) -> EmbeddedFiles.SubSequence {
    let files = files
    let start = files.firstIndex(notBefore: prefix)
    var end = start
    while end < files.endIndex, files[end].isUnder(prefix) { end += 1 }
    return files[start..<end]
  }
}

/// A data file that the executable carries.
public struct EmbeddedFile: Sendable {
  /// The path inside the data folder, with `/` between folders.
  public let path: StaticString
  /// The bytes, as they stood.
  public let contents: StaticString
  /// The nodes that the contents parse to, packed; nil when anything is wrong with their form.
  public let nodes: StaticString?

  func hasPath(_ other: String) -> Bool {
    path.withUTF8Buffer { $0.elementsEqual(other.utf8) }
  }

  func isUnder(_ prefix: String) -> Bool {
    path.withUTF8Buffer { $0.starts(with: prefix.utf8) }
  }

  func isBefore(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    path.withUTF8Buffer { $0.lexicographicallyPrecedes(other) }
  }
}

/// All data files that the executable carries; nothing is read before it is asked for.
public struct EmbeddedFiles: RandomAccessCollection, Sendable {
  /// The first file's index.
  public var startIndex: Int { 0 }
  /// The index after the last file's.
  public var endIndex: Int { Embedded.count }

  /// The file at an index.
  public subscript(index: Int) -> EmbeddedFile {
    EmbeddedFile(
      path: Embedded.path(index), contents: Embedded.contents(index), nodes: Embedded.nodes(index))
  }

  func firstIndex(notBefore path: String) -> Int {
    var path = path
    return path.withUTF8 { path in
      var low = startIndex
      var high = endIndex
      while low < high {
        let middle = low + (high - low) / 2
        if self[middle].isBefore(path) { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
