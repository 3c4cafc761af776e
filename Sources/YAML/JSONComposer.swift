/// Turns JSON (RFC 8259) into the same arena of nodes that libyaml's events make.
///
/// YAML can say all that JSON says, and one reader of situations serves both; this is the second way to make its nodes,
/// for text that comes by the million. It is strict: what only YAML allows is refused.
struct JSONComposer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var nodes: NodeList
  private let firstLine: Int
  private var at = 0
  private var line: Int
  /// Where the column of a byte is counted from: the start of its line, and what continues a character since.
  private var lineStart = 0

  /// The bytes must outlive the composer; `line` is the number of their first line.
  init(file: String, bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    self.bytes = bytes
    firstLine = line
    self.line = line
    nodes = NodeList(problems: Problems(file: file), bytes: bytes.count)
    // All text is taken over at once, since most strings stand there as they are; the others are added to it.
    nodes.add(bytes)
  }

  /// Reads one value and nothing after it.
  static func read(file: String, bytes: UnsafeRawBufferPointer, line: Int) -> Document.Reading {
    bytes.withMemoryRebound(to: UInt8.self) { bytes in
      var composer = JSONComposer(file: file, bytes: bytes, line: line)
      do throws(YAMLError) {
        try composer.compose()
      } catch {
        return Document.Reading(
          document: nil, problems: composer.nodes.problems.inOrder(with: error))
      }
      return composer.nodes.reading()
    }
  }

  private mutating func compose() throws(YAMLError) {
    if bytes.count > Limits.bytes { throw fatal(.tooLarge, number: Limits.bytes) }
    if let offset = ByteScan.firstInvalid(in: UnsafeRawBufferPointer(bytes)) {
      throw fatal(.invalidUTF8, at: offset)
    }
    skipSpace()
    if at == bytes.count { throw fatal(.empty) }
    try value()
    while let collection = nodes.innermost {
      skipSpace()
      guard at < bytes.count else { throw unclosed(collection) }
      try next(in: collection)
    }
    skipSpace()
    if at < bytes.count { throw fatal(.afterEnd) }
  }

  // MARK: Collections

  /// What may stand here in an open list or mapping: its end, or one more element or pair.
  private mutating func next(in collection: NodeList.Open) throws(YAMLError) {
    if bytes[at] == (collection.isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      at += 1
      nodes.close()
      return
    }
    if collection.children > 0 {
      guard bytes[at] == UInt8(ascii: ",") else { throw fatal(.missingComma) }
      at += 1
      skipSpace()
      guard at < bytes.count else { throw unclosed(collection) }
    }
    if collection.isMapping { try key() }
    try value()
  }

  private mutating func key() throws(YAMLError) {
    guard bytes[at] == UInt8(ascii: "\"") else { throw fatal(.unquotedKey) }
    try string()
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { throw fatal(.missingColon) }
    at += 1
    skipSpace()
  }

  private func unclosed(_ collection: NodeList.Open) -> YAMLError {
    let began = Int(nodes.records[collection.index].line)
    return fatal(collection.isMapping ? .unclosedBrace : .unclosedBracket, number: began)
  }

  // MARK: Values

  private mutating func value() throws(YAMLError) {
    guard at < bytes.count else { throw fatal(.expectedValue) }
    switch bytes[at] {
    case UInt8(ascii: "{"): try begin(.mapping)
    case UInt8(ascii: "["): try begin(.sequence)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "a")...UInt8(ascii: "z"): try word()
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
      throw fatal(.expectedValue)
    default: throw strange()
    }
  }

  private mutating func begin(_ kind: Node.Kind) throws(YAMLError) {
    try nodes.open(kind, style: .flow, at: position(of: at))
    at += 1
  }

  private mutating func word() throws(YAMLError) {
    let start = at
    while at < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard ["true", "false", "null"].contains(text) else {
      at = start
      throw strange()
    }
    // The truth values are words that a YAML file must quote: a fact is never one of two.
    if text != "null" { nodes.problems.add(.bareWord, at: position(of: start), word: text) }
    try nodes.append(text: start..<at, style: .plain, at: position(of: start))
  }

  private mutating func number() throws(YAMLError) {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    let whole = digits()
    var isRight = whole == 1 || (whole > 1 && bytes[at - whole] != UInt8(ascii: "0"))
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      isRight = digits() > 0 && isRight
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[at]) { at += 1 }
      isRight = digits() > 0 && isRight
    }
    guard isRight else { throw fatal(.notANumber, at: start) }
    try nodes.append(text: start..<at, style: .plain, at: position(of: start))
  }

  private mutating func digits() -> Int {
    let start = at
    while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
    return at - start
  }

  // MARK: Strings

  private mutating func string() throws(YAMLError) {
    let start = at
    let position = position(of: at)
    at += 1
    let (end, continued) = plain()
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      return try string(from: start, at: position)
    }
    try nodes.append(text: at..<end, style: .doubleQuoted, at: position)
    at = end + 1
    lineStart += continued
  }

  /// A string in which something is escaped, or that is wrong.
  private mutating func string(from start: Int, at position: Position) throws(YAMLError) {
    nodes.beginText()
    while true {
      let (end, continued) = plain()
      nodes.add(UnsafeBufferPointer(rebasing: bytes[at..<end]))
      at = end
      lineStart += continued
      guard at < bytes.count else { throw fatal(.unclosedQuote, at: start) }
      if bytes[at] == UInt8(ascii: "\"") { break }
      if bytes[at] < 0x20 { throw fatal(.controlCharacter) }
      try escape()
    }
    at += 1
    try nodes.endText(style: .doubleQuoted, at: position)
  }

  /// Where a string ceases to stand for itself (a quote, an escape, a control character), and how many bytes until there
  /// only continue a character, which is no column of its own.
  private func plain() -> (end: Int, continued: Int) {
    let bytes = bytes
    var (end, continued) = (at, 0)
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      if byte & 0xC0 == 0x80 { continued += 1 }
      end += 1
    }
    return (end, continued)
  }

  private mutating func escape() throws(YAMLError) {
    let start = at
    at += 1
    guard at < bytes.count else { throw fatal(.badEscape, at: start) }
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): nodes.add(letter)
    case UInt8(ascii: "b"): nodes.add(0x08)
    case UInt8(ascii: "f"): nodes.add(0x0C)
    case UInt8(ascii: "n"): nodes.add(0x0A)
    case UInt8(ascii: "r"): nodes.add(0x0D)
    case UInt8(ascii: "t"): nodes.add(0x09)
    case UInt8(ascii: "u"): try character(from: start)
    default: throw fatal(.badEscape, at: start)
    }
  }

  /// `\uXXXX`, or two of them that make one character beyond the first 65,536.
  private mutating func character(from start: Int) throws(YAMLError) {
    guard var code = hexadecimal() else { throw fatal(.badEscape, at: start) }
    if 0xD800..<0xDC00 ~= code, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      at += 2
      guard let second = hexadecimal(), 0xDC00..<0xE000 ~= second else {
        throw fatal(.badEscape, at: start)
      }
      code = 0x10000 + (code - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fatal(.badEscape, at: start) }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { nodes.add(byte) }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var code: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        code = code << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    at += 4
    return code
  }

  // MARK: Where

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): at += 1
      case UInt8(ascii: "\n"):
        at += 1
        line += 1
        lineStart = at
      default: return
      }
    }
  }

  private func position(of offset: Int) -> Position {
    Position(line: line, column: offset - lineStart + 1)
  }

  /// What nothing can be read past: here, or at another byte.
  private func fatal(
    _ code: YAMLError.Code, at offset: Int? = nil, word: String = "", number: Int? = nil
  ) -> YAMLError {
    var position = Position(ofByte: offset ?? at, in: UnsafeRawBufferPointer(bytes))
    position.line += firstLine - 1
    return nodes.problems.fatal(code, at: position, word: word, number: number)
  }

  private func strange() -> YAMLError {
    let rest = bytes[at..<min(at + 4, bytes.count)]
    let character = String(decoding: rest, as: UTF8.self).unicodeScalars.first
    return fatal(.strangeCharacter, word: character.map { String($0) } ?? "")
  }
}
