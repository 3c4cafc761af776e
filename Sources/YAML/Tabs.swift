/// Tells tabs inside quotes and block text, which are text, from tabs used as white space.
///
/// libyaml counts code points, so the look-up walks the bytes once; only files with a tab pay.
struct Tabs {
  private struct Cover {
    var start: Int
    var end: Int
    var isBlock: Bool
  }

  private var covers: [Cover] = []

  /// Notes a scalar in which tabs are text. Code-point indices, in the order of the file.
  mutating func cover(from start: Int, to end: Int, isBlock: Bool) {
    covers.append(Cover(start: start, end: end, isBlock: isBlock))
  }

  /// Calls `report` with the position of each tab used as white space before `end`.
  func find(
    in bytes: UnsafeRawBufferPointer, before end: Int, report: (Position) -> Void
  ) {
    var position = Position.start
    var codePoint = 0
    var next = covers.startIndex
    var line = 0
    for byte in bytes where codePoint < end || byte & 0xC0 == 0x80 {
      while next < covers.endIndex, codePoint >= covers[next].end { next += 1 }
      let inside = next < covers.endIndex && codePoint >= covers[next].start
      if inside, codePoint == covers[next].start { line = position.line }
      if byte == UInt8(ascii: "\t") {
        // The line of `|` or `>` is not yet text.
        let isText = inside && !(covers[next].isBlock && position.line == line)
        if !isText { report(position) }
      }
      position.advance(past: byte)
      if byte & 0xC0 != 0x80 { codePoint += 1 }
    }
  }

  /// Whether the code point at an index is a tab.
  static func isTab(at index: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    character(at: index, in: bytes) == "\t"
  }

  /// The character at a code-point index.
  static func character(at index: Int, in bytes: UnsafeRawBufferPointer) -> Unicode.Scalar? {
    var codePoint = -1
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      codePoint += 1
      if codePoint == index {
        let piece = UnsafeRawBufferPointer(rebasing: bytes[offset..<min(offset + 4, bytes.count)])
        return String(decoding: piece, as: UTF8.self).unicodeScalars.first
      }
    }
    return nil
  }
}
