#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// Why a file was not written.
  public enum Failure: Error, Hashable, Sendable {
    /// A file is there already, and is left as it is.
    case isThere(String)
    /// The system refused, for the file at this path.
    case refused(String)
  }

  /// Whether a file that is there may be replaced.
  public enum Replacing: Sendable {
    case allowed
    case never
  }

  /// Writes a whole file or none: beside its place, and then moved there. Missing folders are made.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Replacing = .allowed
  ) throws(Failure) {
    makeFolders(of: path)
    let beside = "\(path).new"
    unlink(beside)
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { throw .refused(path) }
    let isWhole = write(bytes, into: descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWhole else {
      unlink(beside)
      throw .refused(path)
    }
    switch replacing {
    case .allowed:
      if rename(beside, path) == 0 { return }
      unlink(beside)
      throw .refused(path)
    case .never:
      // A second name is given only where no file has it, however many write at once.
      let isNew = link(beside, path) == 0
      let reason = errno
      unlink(beside)
      if !isNew { throw reason == EEXIST ? .isThere(path) : .refused(path) }
    }
  }

  private static func write(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func makeFolders(of path: String) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/").dropLast() {
      folder += "\(name)"
      // What is there already is no fault; what cannot be made shows when the file is written.
      mkdir(folder, 0o755)
      folder += "/"
    }
  }
}
