#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Amparo
import ArgumentParser

/// A folder that is written whole or not at all: beside its place first, then moved there.
struct NewFolder {
  let path: String
  /// The file by which an earlier one is known.
  let mark: String
  let phrasebook: Phrasebook

  /// What may stand in its place already.
  enum Replacing {
    case nothing
    case earlier
  }

  /// Whether a folder may come to stand there: asked before the work is done.
  func check(_ replacing: Replacing) throws {
    guard let old = names(in: place), !old.isEmpty else { return }
    guard replacing == .earlier else { throw failure("export.is_there") }
    guard old.contains(mark) else { throw failure("export.is_not_earlier") }
  }

  private var place: String { path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// Writes the files; what was there before is gone only when all of them are written.
  func write(_ files: [DataPackage.File], _ replacing: Replacing) throws {
    try check(replacing)
    let old = names(in: place)
    let new = "\(place).new-\(getpid())"
    guard mkdir(new, 0o777) == 0 else { throw failure("export.cannot_write") }
    for file in files {
      do throws(FileSystem.Failure) {
        try FileSystem.write(file.bytes, to: "\(new)/\(file.name)", replacing: .never)
      } catch {
        remove(new)
        throw failure("export.cannot_write")
      }
    }
    let aside = "\(place).old-\(getpid())"
    if old != nil, rename(place, aside) != 0 {
      remove(new)
      throw failure("export.cannot_write")
    }
    guard rename(new, place) == 0 else {
      rename(aside, place)
      remove(new)
      throw failure("export.cannot_write")
    }
    if old != nil { remove(aside) }
  }

  private func failure(_ key: String) -> any Error {
    ValidationError(phrasebook.say(key, ["word": path]))
  }

  /// The names in a folder; nil when there is no folder.
  private func names(in folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var result: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { result.append(name) }
    }
    return result
  }

  /// Removes a folder of files. A folder in it stays, and so does what holds it.
  private func remove(_ folder: String) {
    for name in names(in: folder) ?? [] { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }
}
