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
    case carried(list: List, lookup: Lookup, digest: String)
    case held([String: Document.Reading], paths: [String], shown: String, digest: String)
  }

  let storage: Storage

  /// The files below a folder.
  public init(folder: String) { storage = .folder(folder) }

  /// Files that the executable carries, with their digest.
  public init(list: @escaping List, lookup: @escaping Lookup, digest: String) {
    storage = .carried(list: list, lookup: lookup, digest: digest)
  }

  /// The path as it is shown in a diagnostic.
  func shown(_ path: String) -> String {
    switch storage {
    case .folder(let folder): folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    case .carried: "Data/\(path)"
    case .held(_, _, let shown, _): shown + path
    }
  }

  /// Every YAML file below the data, sorted.
  public func paths() -> [String] {
    switch storage {
    case .folder(let folder): FileSystem.yamlFiles(below: folder)
    case .carried(let list, _, _): list("")
    case .held(_, let paths, _, _): paths
    }
  }

  /// The paths that begin so, sorted; a folder is listed, not walked.
  func paths(in folder: String) -> [String] {
    switch storage {
    case .folder(let root):
      FileSystem.yamlFiles(in: "\(root)/\(folder)").map { "\(folder)/\($0)" }
    case .carried(let list, _, _): list("\(folder)/")
    case .held(_, let paths, _, _): Self.paths(paths, in: "\(folder)/")
    }
  }

  /// Whether there is such a file.
  func exists(_ path: String) -> Bool {
    switch storage {
    case .folder(let folder): FileSystem.isFile("\(folder)/\(path)")
    case .carried(_, let lookup, _): lookup(path) != nil
    case .held(let readings, _, _, _): readings[path] != nil
    }
  }

  /// The nodes of a file and what is wrong with its form; nil when there is no such file.
  func read(_ path: String) -> Document.Reading? {
    switch storage {
    case .folder(let folder):
      FileSystem.bytes(of: "\(folder)/\(path)").map {
        Document.read(file: shown(path), bytes: $0)
      }
    case .carried(_, let lookup, _):
      lookup(path).map { Document.read(file: shown(path), text: $0) }
    case .held(let readings, _, _, _): readings[path]
    }
  }

  /// The digest over all paths and bytes: the same for a folder and for what was carried from it.
  public func digest() -> String {
    switch storage {
    case .carried(_, _, let digest), .held(_, _, _, let digest): return digest
    case .folder(let folder):
      var digest = DataDigest()
      for path in paths() {
        let bytes = FileSystem.bytes(of: "\(folder)/\(path)") ?? []
        bytes.withUnsafeBytes { digest.add(path: path, bytes: $0) }
      }
      return digest.value
    }
  }

  /// The same files, read and parsed once, for those who go through them more than once.
  func held() -> DataFiles {
    if case .held = storage { return self }
    var digest = DataDigest()
    var readings: [String: Document.Reading] = [:]
    let paths = paths()
    readings.reserveCapacity(paths.count)
    for path in paths {
      switch storage {
      case .folder(let folder):
        let bytes = FileSystem.bytes(of: "\(folder)/\(path)")
        (bytes ?? []).withUnsafeBytes {
          digest.add(path: path, bytes: $0)
          if bytes != nil { readings[path] = Document.read(file: shown(path), bytes: $0) }
        }
      case .carried, .held: readings[path] = read(path)
      }
    }
    if case .carried(_, _, let digest) = storage {
      return DataFiles(held: readings, paths, shown: shown(""), digest: digest)
    }
    return DataFiles(held: readings, paths, shown: shown(""), digest: digest.value)
  }

  private init(
    held readings: [String: Document.Reading], _ paths: [String], shown: String, digest: String
  ) {
    storage = .held(readings, paths: paths, shown: shown, digest: digest)
  }

  /// Of sorted paths, those that begin so.
  private static func paths(_ paths: [String], in folder: String) -> [String] {
    guard let start = paths.firstIndex(where: { $0.hasPrefix(folder) }) else { return [] }
    return Array(paths[start...].prefix { $0.hasPrefix(folder) })
  }
}
