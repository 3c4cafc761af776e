import YAML

/// Opens the data as far as a question needs, and reports what is wrong with what it opened.
public struct Library: Sendable {
  /// Where the files are.
  public var files: DataFiles
  /// How many cores may be used at once to read them. What comes of it is the same.
  public var workers: Int

  /// The library over these files.
  public init(_ files: DataFiles, workers: Int = 1) {
    self.files = files
    self.workers = workers
  }

  /// Why the data could not be opened.
  public enum Failure: Error, Sendable, Hashable {
    /// There is nothing there.
    case notFound(String)
    /// What was opened cannot be used as it is.
    case bad([Diagnostic])
  }

  /// The lawbook for one situation: the files of the places it touches, and of no other.
  public func lawbook(for situation: Situation) throws(Failure) -> Lawbook {
    var opening = Opening(files, workers: Workers(count: workers))
    opening.open(situation)
    return try opening.finish()
  }

  /// The lawbook with everything.
  public func lawbook() throws(Failure) -> Lawbook {
    var opening = Opening(files, workers: Workers(count: workers))
    opening.openAll()
    return try opening.finish()
  }

  /// Everything that could be read, with all that is wrong: for `check`.
  public func reading() -> (lawbook: Lawbook, diagnostics: [Diagnostic]) {
    var opening = Opening(files, workers: Workers(count: workers))
    opening.openAll()
    return (opening.lawbook, opening.diagnostics.sorted())
  }
}
