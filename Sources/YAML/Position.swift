/// A place in a file, as people count: line and column from one, columns in Unicode code points.
struct Position: Hashable, Comparable {
  var line: Int
  var column: Int

  static let start = Position(line: 1, column: 1)

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position of the byte at an offset; LF alone ends a line.
  init(ofByte offset: Int, in bytes: UnsafeRawBufferPointer) {
    self = .start
    for index in 0..<min(max(offset, 0), bytes.count) {
      advance(past: bytes[index])
    }
  }

  /// Moves past one byte of UTF-8.
  mutating func advance(past byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
