#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls on files that the library needs, without Foundation.
public enum FileSystem {
  /// The bytes of a file; nil when it cannot be read.
  public static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return bytes(from: descriptor)
  }

  /// What is left to read from an open file, to its end.
  public static func bytes(from descriptor: Int32) -> [UInt8]? {
    var information = stat()
    let known = fstat(descriptor, &information) == 0 ? Int(information.st_size) : 0
    // One byte more than the file has shows its end with the first reading.
    var chunk = max(known + 1, 4096)
    var result: [UInt8] = []
    while true {
      var failed = false
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let read = Glibc.read(descriptor, buffer.baseAddress, chunk)
        failed = read < 0
        count = max(0, read)
      }
      if failed { return nil }
      if part.isEmpty { return result }
      if result.isEmpty { result = part } else { result += part }
      chunk = 1 << 16
    }
  }

  /// Whether there is a folder at the path.
  public static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of the folders in a folder, sorted; those whose names begin with a point are left out.
  public static func folders(in path: String) -> [String] {
    names(in: path).filter { isFolder("\(path)/\($0)") }.sorted()
  }

  /// Whether there is a file at the path that can be read.
  public static func isFile(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The YAML files below a folder, by their paths from it, sorted.
  static func yamlFiles(below folder: String) -> [String] {
    var result: [String] = []
    var folders = [""]
    while let next = folders.popLast() {
      for name in names(in: next.isEmpty ? folder : "\(folder)/\(next)") {
        let path = next.isEmpty ? name : "\(next)/\(name)"
        if name.hasSuffix(".yaml") {
          result.append(path)
        } else if isFolder("\(folder)/\(path)") {
          folders.append(path)
        }
      }
    }
    return result.sorted()
  }

  /// The YAML files of one folder, by name, sorted.
  static func yamlFiles(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".yaml") }.sorted()
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var result: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { result.append(name) }
    }
    return result
  }
}
