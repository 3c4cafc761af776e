import YAML

/// Opens the data as far as a question needs, and reports what is wrong with what it opened.
public struct Library: Sendable {
  /// Where the files are.
  public var files: DataFiles

  /// The library over these files.
  public init(_ files: DataFiles) { self.files = files }

  /// Why the data could not be opened.
  public enum Failure: Error, Sendable, Hashable {
    /// There is nothing there.
    case notFound(String)
    /// What was opened cannot be used as it is.
    case bad([Diagnostic])
  }

  /// The lawbook for one situation: the files of the places it touches, and of no other.
  public func lawbook(for situation: Situation) throws(Failure) -> Lawbook {
    var opening = Opening(files)
    opening.open(situation)
    return try opening.finish()
  }

  /// The lawbook with everything.
  public func lawbook() throws(Failure) -> Lawbook {
    var opening = Opening(files)
    opening.openAll()
    return try opening.finish()
  }

  /// Everything that could be read, with all that is wrong: for `check`.
  public func reading() -> (lawbook: Lawbook, diagnostics: [Diagnostic]) {
    var opening = Opening(files)
    opening.openAll()
    return (opening.lawbook, opening.diagnostics.sorted())
  }
}
