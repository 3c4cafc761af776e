/// Goes through a line of JSON and gives its texts as they stand.
///
/// It knows only what nearly all lines are made of, and gives up at anything else: what is wrong with a line, and where, is for
/// the reader of documents to say, which reads the line from its start.
struct LineCursor {
  /// There is something in the line that is not for this reader, or that is wrong.
  struct Odd: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  private var isASCII = true

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next byte that is no space; it is not passed.
  mutating func next() throws(Odd) -> UInt8 {
    while at < bytes.count {
      let byte = bytes[at]
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), byte != UInt8(ascii: "\r") {
        return byte
      }
      at += 1
    }
    throw Odd()
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(Odd) {
    guard try next() == UInt8(ascii: sign) else { throw Odd() }
    at += 1
  }

  /// A text in quotes that is not empty and in which nothing is escaped.
  mutating func text() throws(Odd) -> UnsafeRawBufferPointer {
    try take("\"")
    let start = at
    passPlain()
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        guard at > start else { throw Odd() }
        at += 1
        return UnsafeRawBufferPointer(rebasing: bytes[start..<at - 1])
      }
      if byte < 0x20 || byte == UInt8(ascii: "\\") { throw Odd() }
      if byte >= 0x80 { isASCII = false }
      at += 1
    }
    throw Odd()
  }

  /// Passes bytes of a text by eights, up to the first that ends it or must be looked at.
  private mutating func passPlain() {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let (quotes, strokes) = (ones &* 0x22, ones &* 0x5C)
    while bytes.count - at >= 8 {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // The top bit of each byte that is one of these; behind the first of them others may seem so too.
      let control = (word &- ones &* 0x20) & ~word
      let quote = ((word ^ quotes) &- ones) & ~(word ^ quotes)
      let stroke = ((word ^ strokes) &- ones) & ~(word ^ strokes)
      let found = (control | quote | stroke | word) & tops
      at += found.trailingZeroBitCount / 8
      if found != 0 { return }
    }
  }

  /// A whole number of at most three digits.
  mutating func number() throws(Odd) -> Int {
    let start = at
    var value = 0
    while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) {
      value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
      if at - start > 3 { throw Odd() }
    }
    let isPlain = at < bytes.count && !".eE".utf8.contains(bytes[at])
    guard at > start, isPlain, at - start == 1 || bytes[start] != UInt8(ascii: "0") else {
      throw Odd()
    }
    return value
  }

  /// A list.
  mutating func list(_ element: (inout LineCursor) throws(Odd) -> Void) throws(Odd) {
    try take("[")
    if try next() == UInt8(ascii: "]") {
      at += 1
      return
    }
    while true {
      try element(&self)
      guard try next() == UInt8(ascii: ",") else { return try take("]") }
      at += 1
    }
  }

  /// A mapping with keys of a table, none of them twice.
  mutating func fields<Key>(
    _ keys: ByteTable<Key>, _ field: (inout LineCursor, Key) throws(Odd) -> Void
  ) throws(Odd) {
    try take("{")
    if try next() == UInt8(ascii: "}") {
      at += 1
      return
    }
    var seen: UInt64 = 0
    while true {
      guard let index = keys.find(try text()), seen & 1 << UInt64(index) == 0 else { throw Odd() }
      seen |= 1 << UInt64(index)
      try take(":")
      try field(&self, keys.values[index])
      guard try next() == UInt8(ascii: ",") else { return try take("}") }
      at += 1
    }
  }

  /// The end of the line: nothing may follow, and all of it must be UTF-8.
  func end() throws(Odd) {
    let rest = bytes[at...]
    guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { throw Odd() }
    if isASCII { return }
    let isValid = bytes.withMemoryRebound(to: UInt8.self) { bytes in
      (try? UTF8Span(validating: bytes.span)) != nil
    }
    if !isValid { throw Odd() }
  }
}
