import Foundation

/// A file of the data folder: its path inside the folder and its bytes.
struct DataFile {
  var path: String
  var bytes: [UInt8]

  /// Every YAML file in a folder and below, in the order of the paths' bytes.
  static func all(in folder: URL) throws -> [DataFile] {
    try paths(in: folder, under: "").map { path in
      DataFile(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func paths(in folder: URL, under prefix: String) throws -> [String] {
    let manager = FileManager.default
    var found: [String] = []
    for name in try manager.contentsOfDirectory(atPath: folder.path) where !name.hasPrefix(".") {
      let entry = folder.appending(path: name)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: entry.path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        found += try paths(in: entry, under: prefix + name + "/")
      } else if name.hasSuffix(".yaml") {
        found.append(prefix + name)
      }
    }
    return found
  }
}

/// Bytes that no string can hold, and where they are.
struct InvalidUTF8: Error {
  var path: String
  var line: Int
  var column: Int
}
