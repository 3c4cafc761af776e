import YAML

/// Checks all files of the data: form, vocabulary, references, dates, sources.
public struct DataCheck {
  let files: DataFiles

  /// A check of these files.
  public init(_ files: DataFiles) { self.files = files }

  /// All that is wrong, sorted by file and place.
  public func diagnostics() -> [Diagnostic] {
    let reading = Library(files).reading()
    var all = reading.diagnostics
    all += References(reading.lawbook, files).diagnostics()
    all += WorldReading(files).diagnostics
    for path in files.paths() where path.hasPrefix("scenarios/") {
      all += ScenarioReading(path, in: files).diagnostics
    }
    return Array(Set(all)).sorted()
  }
}
