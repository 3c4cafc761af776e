import YAML

/// One file of the data, read by itself: files do not wait for one another.
struct OpenedFile: Sendable {
  /// What a file says, by the folder that it stands in.
  enum Content: Sendable {
    case jurisdiction(Jurisdiction)
    case instrument(Instrument)
    case body(Body)
    case platform(Platform)
    case calendar(HolidayCalendar)
  }

  /// What it says; nil when it cannot be used.
  let content: Content?
  /// What is wrong with it.
  let diagnostics: [Diagnostic]

  /// Whether a lawbook is made of files with such a path: phrasebooks and scenarios are read elsewhere.
  static func holdsContent(_ path: String) -> Bool {
    ["jurisdictions/", "instruments/", "bodies/", "platforms/", "calendars/"].contains {
      path.hasPrefix($0)
    }
  }

  /// Reads a file; nil when there is none, which is no error, since a place may have none.
  init?(_ path: String, in files: DataFiles) {
    guard let reading = files.read(path) else { return nil }
    var reader = FileReader(file: files.shown(path))
    content = reading.document?.lend { reader.content(of: path, $0) }
    diagnostics = reader.form(reading.problems) + reader.diagnostics
  }
}

extension FileReader {
  fileprivate mutating func content(of path: String, _ root: LentNode) -> OpenedFile.Content? {
    switch String(Substring(path.utf8.prefix { $0 != UInt8(ascii: "/") })) {
    case "jurisdictions":
      guard let jurisdiction = jurisdiction(root) else { return nil }
      checkFileName(path, begins: jurisdiction.code.description, at: root)
      return .jurisdiction(jurisdiction)
    case "instruments":
      guard let instrument = instrument(root) else { return nil }
      checkFileName(path, begins: instrument.id, at: root)
      return .instrument(instrument)
    case "bodies":
      guard let body = body(root, BodyKey.ofFile, prefix: "int", place: .international) else {
        return nil
      }
      checkFileName(path, begins: body.id.slug, at: root)
      return .body(body)
    case "platforms":
      guard let platform = platform(root) else { return nil }
      checkFileName(path, begins: platform.id, at: root)
      return .platform(platform)
    case "calendars": return calendar(root).map { .calendar($0) }
    default: return nil
    }
  }

  /// The name of a file says what is in it, so that nothing needs an index.
  private mutating func checkFileName(_ path: String, begins expected: String, at node: LentNode) {
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) }
    let name = bytes[(start ?? bytes.startIndex)...]
    if name.starts(with: expected.utf8),
      name.dropFirst(expected.utf8.count).first == UInt8(ascii: ".")
    {
      return
    }
    report(
      .wrongFileName, at: node, word: String(Substring(name)), expected: "\(expected).yaml")
  }
}
