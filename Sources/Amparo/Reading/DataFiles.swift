import Digest
import YAML

/// The files of the data, in a folder or carried by the executable.
public struct DataFiles: Sendable {
  /// Looks a carried file up by its path.
  public typealias Lookup = @Sendable (String) -> StaticString?

  /// Lists the paths of carried files that begin so, sorted.
  public typealias List = @Sendable (String) -> [String]

  enum Storage: Sendable {
    case folder(String)
    case carried(list: List, lookup: Lookup, nodes: Lookup, digest: String)
    case held([String: Document.Reading], paths: [String], shown: String)
  }

  let storage: Storage

  /// The files below a folder.
  public init(folder: String) { storage = .folder(folder) }

  /// The folder that the files are in; nil where the executable carries them.
  public var folder: String? {
    if case .folder(let folder) = storage { folder } else { nil }
  }

  /// Files that the executable carries, with their digest, and their nodes where the build has packed them.
  public init(
    list: @escaping List, lookup: @escaping Lookup, nodes: @escaping Lookup = { _ in nil },
    digest: String
  ) {
    storage = .carried(list: list, lookup: lookup, nodes: nodes, digest: digest)
  }

  /// The path as it is shown in a diagnostic.
  func shown(_ path: String) -> String {
    switch storage {
    case .folder(let folder): folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    case .carried: "Data/\(path)"
    case .held(_, _, let shown): shown + path
    }
  }

  /// Every YAML file below the data, sorted.
  public func paths() -> [String] {
    switch storage {
    case .folder(let folder): FileSystem.yamlFiles(below: folder)
    case .carried(let list, _, _, _): list("")
    case .held(_, let paths, _): paths
    }
  }

  /// The paths that begin so, sorted; a folder is listed, not walked.
  func paths(in folder: String) -> [String] {
    switch storage {
    case .folder(let root):
      FileSystem.yamlFiles(in: "\(root)/\(folder)").map { "\(folder)/\($0)" }
    case .carried(let list, _, _, _): list("\(folder)/")
    case .held(_, let paths, _): Self.paths(paths, in: "\(folder)/")
    }
  }

  /// Whether there is such a file.
  func exists(_ path: String) -> Bool {
    switch storage {
    case .folder(let folder): FileSystem.isFile("\(folder)/\(path)")
    case .carried(_, let lookup, _, _): lookup(path) != nil
    case .held(let readings, _, _): readings[path] != nil
    }
  }

  /// The nodes of a file and what is wrong with its form; nil when there is no such file.
  func read(_ path: String) -> Document.Reading? {
    switch storage {
    case .folder(let folder):
      FileSystem.bytes(of: "\(folder)/\(path)").map {
        Document.read(file: shown(path), bytes: $0)
      }
    case .carried(_, let lookup, let nodes, _):
      lookup(path).map { text in
        let shown = shown(path)
        let packed = nodes(path).flatMap { Document(file: shown, text: text, nodes: $0) }
        return packed.map { Document.Reading($0) } ?? Document.read(file: shown, text: text)
      }
    case .held(let readings, _, _): readings[path]
    }
  }

  /// The bytes of a file; nil when there is no such file.
  func bytes(_ path: String) -> [UInt8]? {
    switch storage {
    case .folder(let folder): FileSystem.bytes(of: "\(folder)/\(path)")
    case .carried(_, let lookup, _, _):
      lookup(path).map { text in text.withUTF8Buffer { Array($0) } }
    // Nodes that are held have no bytes any more.
    case .held: nil
    }
  }

  /// The digest over all paths and bytes: the same for a folder and for what was carried from it.
  ///
  /// A folder is read for it, on so many cores at once.
  public func digest(workers: Int = 1) -> String {
    switch storage {
    case .carried(_, _, _, let digest): return digest
    case .held: return ""
    case .folder(let folder):
      let paths = paths()
      let digests = Workers(count: workers).map(paths) { path in
        let bytes = FileSystem.bytes(of: "\(folder)/\(path)") ?? []
        return bytes.withUnsafeBytes { SHA256.hexadecimal($0) }
      }
      var digest = DataDigest()
      for (path, own) in zip(paths, digests) { digest.add(path: path, digest: own) }
      return digest.value
    }
  }

  /// The same files, read and parsed once, for those who go through them more than once.
  ///
  /// So many cores read at once. They are for looking at: no digest is reckoned for them, so no answer for a reader is given from them.
  func held(workers: Int = 1) -> DataFiles {
    if case .held = storage { return self }
    let paths = paths()
    var readings: [String: Document.Reading] = [:]
    readings.reserveCapacity(paths.count)
    for (path, reading) in zip(paths, Workers(count: workers).map(paths, { read($0) })) {
      readings[path] = reading
    }
    return DataFiles(held: readings, paths, shown: shown(""))
  }

  private init(held readings: [String: Document.Reading], _ paths: [String], shown: String) {
    storage = .held(readings, paths: paths, shown: shown)
  }

  /// Of sorted paths, those that begin so.
  private static func paths(_ paths: [String], in folder: String) -> [String] {
    guard let start = paths.firstIndex(where: { $0.hasPrefix(folder) }) else { return [] }
    return Array(paths[start...].prefix { $0.hasPrefix(folder) })
  }
}
