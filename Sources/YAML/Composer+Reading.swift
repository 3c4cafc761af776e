extension Composer {
  /// Reads a whole file: the bytes first, then the events, then the tabs.
  static func read(file: String, bytes: UnsafeRawBufferPointer) -> Document.Reading {
    var problems = Problems(file: file)
    let bytes = withoutByteOrderMark(bytes)
    guard bytes.count <= Limits.bytes else {
      return refused(problems, problems.fatal(.tooLarge, at: .start, number: Limits.bytes))
    }
    guard !bytes.isEmpty else { return refused(problems, problems.fatal(.empty, at: .start)) }

    let scan = ByteScan(bytes)
    if let offset = scan.carriageReturn {
      problems.add(.carriageReturn, at: Position(ofByte: offset, in: bytes))
    }
    if let fatal = scan.fatal {
      let position = Position(ofByte: fatal.offset, in: bytes)
      return refused(problems, problems.fatal(fatal.code, at: position, word: fatal.word))
    }

    var composer = Composer(problems: problems, bytes: bytes.count, watchesTabs: scan.hasTab)
    var stream = EventStream(over: bytes)
    do throws(YAMLError) {
      try composer.compose(&stream, bytes: bytes)
    } catch {
      return refused(composer.problemsWithTabs(in: bytes), error)
    }
    return Document.Reading(
      document: Document(arena: composer.arena()),
      problems: composer.problemsWithTabs(in: bytes).inOrder())
  }

  private static func refused(_ problems: Problems, _ fatal: YAMLError) -> Document.Reading {
    Document.Reading(document: nil, problems: problems.inOrder(with: fatal))
  }

  private func problemsWithTabs(in bytes: UnsafeRawBufferPointer) -> Problems {
    guard watchesTabs else { return problems }
    var problems = problems
    tabs.find(in: bytes, before: reached) { problems.add(.tab, at: $0) }
    return problems
  }

  /// Editors on some systems put a mark before UTF-8; it is no part of the text.
  private static func withoutByteOrderMark(
    _ bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
    return UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3))
  }
}
