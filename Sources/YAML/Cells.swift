/// The cells of one row of comma-separated values (RFC 4180).
struct Cells {
  /// One cell: its text among the text of the row, and where it began.
  struct Cell {
    var range: Range<Int>
    var position: Position

    /// The cell without the spaces around it.
    func trimmed(in text: [UInt8]) -> Cell {
      var cell = self
      while !cell.range.isEmpty, text[cell.range.lowerBound] == UInt8(ascii: " ") {
        cell.range = cell.range.lowerBound + 1..<cell.range.upperBound
        cell.position.column += 1
      }
      while !cell.range.isEmpty, text[cell.range.upperBound - 1] == UInt8(ascii: " ") {
        cell.range = cell.range.lowerBound..<cell.range.upperBound - 1
      }
      return cell
    }
  }

  private(set) var all: [Cell] = []
  /// The text of all cells, without the quotes around and the doubled quotes in them.
  private(set) var text: [UInt8] = []

  /// Reads a row; `line` is where its first byte stands.
  ///
  /// - Throws: what is wrong with the bytes or the quotes.
  init(file: String, bytes: UnsafeRawBufferPointer, line: Int) throws(YAMLError) {
    let problems = Problems(file: file)
    var position = Position(line: line, column: 1)
    if let offset = ByteScan.firstInvalid(in: bytes) {
      for byte in bytes[..<offset] { position.advance(past: byte) }
      throw problems.fatal(.invalidUTF8, at: position)
    }
    text.reserveCapacity(bytes.count)
    var at = 0
    while true {
      let quoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
      let (start, began) = (text.count, position)
      if quoted {
        position.column += 1
        at += 1
        try quotedText(bytes, from: &at, position: &position, began: began, problems)
      } else {
        while at < bytes.count, bytes[at] != UInt8(ascii: ",") {
          if bytes[at] == UInt8(ascii: "\"") { throw problems.fatal(.quoteInCell, at: position) }
          text.append(bytes[at])
          position.advance(past: bytes[at])
          at += 1
        }
      }
      let cell = Cell(range: start..<text.count, position: began)
      all.append(cell.trimmed(in: text))
      if at == bytes.count { return }
      guard bytes[at] == UInt8(ascii: ",") else {
        throw problems.fatal(.quoteInCell, at: position)
      }
      at += 1
      position.column += 1
    }
  }

  /// Reads to the quote that ends a cell; two of them are one in its text.
  private mutating func quotedText(
    _ bytes: UnsafeRawBufferPointer, from at: inout Int, position: inout Position,
    began: Position, _ problems: Problems
  ) throws(YAMLError) {
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      position.advance(past: byte)
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if at < bytes.count, bytes[at] == byte {
        text.append(byte)
        at += 1
        position.column += 1
      } else {
        return
      }
    }
    throw problems.fatal(.unclosedQuote, at: began)
  }
}
