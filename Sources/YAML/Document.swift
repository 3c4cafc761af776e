/// A file of data as a tree of nodes that remember where they stood. It knows no law.
public struct Document: Sendable {
  let arena: Arena

  /// The file, named as the caller named it.
  public var file: String { arena.file }
  /// The one node that everything hangs from.
  public var root: Node { Node(arena: arena, index: 0) }
  /// How many nodes there are.
  public var nodeCount: Int { arena.count }

  /// What came of reading a file.
  public struct Reading: Sendable {
    /// The document; nil when a problem was fatal. Fit for use only when there are no problems.
    public let document: Document?
    /// All that is refused, in the order of the file; never empty when there is no document.
    public let problems: [YAMLError]

    /// A document read before, in which nothing is refused.
    public init(_ document: Document) {
      self.init(document: document, problems: [])
    }

    init(document: Document?, problems: [YAMLError]) {
      self.document = document
      self.problems = problems
    }
  }

  init(arena: Arena) { self.arena = arena }

  /// Reads a file that is expected to be right.
  ///
  /// - Throws: the first problem of the file, of whatever kind.
  public init(file: String, bytes: UnsafeRawBufferPointer) throws(YAMLError) {
    let reading = Document.read(file: file, bytes: bytes)
    if let problem = reading.problems.first { throw problem }
    guard let document = reading.document else {
      throw YAMLError(file: file, at: .start, .notYAML)
    }
    self = document
  }

  /// Reads a file that is expected to be right, from what the executable carries.
  ///
  /// - Throws: the first problem of the file, of whatever kind.
  public init(file: String, text: StaticString) throws(YAMLError) {
    try self.init(file: file, bytes: Document.bytes(of: text))
  }

  /// Reads a file and reports every problem found. The bytes are not copied.
  public static func read(file: String, bytes: UnsafeRawBufferPointer) -> Reading {
    Composer.read(file: file, bytes: bytes)
  }

  /// Reads a file that the executable carries and reports every problem found.
  public static func read(file: String, text: StaticString) -> Reading {
    read(file: file, bytes: bytes(of: text))
  }

  /// Reads a file from an array of its bytes and reports every problem found.
  public static func read(file: String, bytes: [UInt8]) -> Reading {
    bytes.withUnsafeBytes { read(file: file, bytes: $0) }
  }

  private static func bytes(of text: StaticString) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
