/// Sees when files of the data change, by looking at their sizes and times now and then.
public struct DataWatch {
  /// A file that is not as it was.
  public struct Change: Hashable, Sendable {
    /// What became of it.
    public enum Kind: String, Vocabulary {
      case added
      case changed
      case removed
    }

    /// What became of it.
    public var kind: Kind
    /// Its path below the data.
    public var path: String
  }

  private let files: DataFiles

  /// A watch over the files of a folder.
  public init(_ files: DataFiles) { self.files = files }

  /// Looks after every wait, until a wait says that it is enough.
  ///
  /// A change is told when the files have stood still for one wait, so that what is written in several steps is told once.
  ///
  /// - Parameters:
  ///   - wait: waits a while; false ends the watch.
  ///   - changed: is given the changes, sorted by path.
  public func run(wait: () -> Bool, changed: ([Change]) -> Void) {
    var told = marks()
    var before = told
    while wait() {
      let now = marks()
      if now == before, now != told {
        changed(Self.changes(from: told, to: now))
        told = now
      }
      before = now
    }
  }

  private func marks() -> [String: FileSystem.Mark] {
    guard let folder = files.folder else { return [:] }
    var marks: [String: FileSystem.Mark] = [:]
    for path in files.paths() { marks[path] = FileSystem.mark(of: "\(folder)/\(path)") }
    return marks
  }

  private static func changes(
    from old: [String: FileSystem.Mark], to new: [String: FileSystem.Mark]
  ) -> [Change] {
    var result: [Change] = []
    for path in Set(old.keys).union(new.keys).sorted() {
      switch (old[path], new[path]) {
      case (nil, _?): result.append(Change(kind: .added, path: path))
      case (_?, nil): result.append(Change(kind: .removed, path: path))
      case (let before?, let after?) where before != after:
        result.append(Change(kind: .changed, path: path))
      default: break
      }
    }
    return result
  }
}
