/// Lays text out for a terminal: wrapped lines, hanging indents, headings.
struct TextLayout {
  private var bytes: [UInt8] = []
  let columns: Int
  let color: ReportOptions.Choice

  init(columns: Int, color: ReportOptions.Choice) {
    self.columns = max(40, columns)
    self.color = color
    // Most answers fit, so that none is copied while it grows.
    bytes.reserveCapacity(1 << 16)
  }

  /// What was laid out so far.
  var text: String { String(copying: UTF8Span(unchecked: bytes.span)) }

  mutating func blank() {
    if !bytes.isEmpty, !bytes.suffix(2).elementsEqual("\n\n".utf8) { newline() }
  }

  /// A heading in capitals; colour only adds weight.
  mutating func heading(_ heading: String) {
    blank()
    bytes.append(contentsOf: (color == .yes ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading).utf8)
    newline()
  }

  /// A line as it stands.
  mutating func verbatim(_ line: String) {
    bytes.append(contentsOf: line.utf8)
    newline()
  }

  /// A paragraph with its first line after `first` and the others after as many spaces as `indent` says.
  mutating func paragraph(_ words: String, first: String = "", indent: Int? = nil) {
    var (words, first) = (words, first)
    let lead = first.withUTF8 { Self.width(of: $0) }
    bytes.append(contentsOf: first.utf8)
    words.withUTF8 { wrap($0, after: lead, indent: indent ?? lead) }
    newline()
  }

  /// Adds words, broken before the one that would not fit. Words with one space between them are taken over together.
  private mutating func wrap(
    _ words: UnsafeBufferPointer<UInt8>, after lead: Int, indent: Int
  ) {
    var width = lead
    var isEmpty = true
    // What is to be taken over, and the word looked at.
    var (run, runEnd, start) = (0, 0, 0)
    while start < words.count {
      if Self.isSpace(words[start]) {
        start += 1
        continue
      }
      let (end, size) = Self.word(in: words, from: start)
      let isTooWide = !isEmpty && width + 1 + size > columns
      if isEmpty || isTooWide || start != runEnd + 1 || words[runEnd] != UInt8(ascii: " ") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[run..<runEnd]))
        if isTooWide {
          newline()
          for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
        } else if !isEmpty {
          bytes.append(UInt8(ascii: " "))
        }
        run = start
      }
      width = isTooWide ? indent + size : width + size + (isEmpty ? 0 : 1)
      isEmpty = false
      runEnd = end
      start = end
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[run..<runEnd]))
  }

  /// Where the word that begins at a place ends, and how many columns it takes.
  private static func word(
    in words: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, width: Int) {
    var end = start
    var width = 0
    var most: UInt8 = 0
    while end < words.count {
      let byte = words[end]
      if isSpace(byte) { break }
      width += byte & 0xC0 == 0x80 ? 0 : 1
      most = max(most, byte)
      end += 1
    }
    if most < firstOdd { return (end, width) }
    return (end, self.width(of: UnsafeBufferPointer(rebasing: words[start..<end])))
  }

  /// The first byte of U+0300: from there on there are marks and wide characters, at which one has to look closer.
  private static let firstOdd: UInt8 = 0xCC

  private mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  /// A line as it stands, without blanks at its end.
  mutating func line(_ line: String) {
    let blanks = line.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    bytes.append(contentsOf: line.utf8.dropLast(blanks))
    newline()
  }

  /// How many columns a text takes: wide characters take two, marks none.
  static func width(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var width = 0
    for byte in text {
      if byte >= firstOdd { return exactWidth(of: text) }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  /// How many columns a text takes.
  static func width(of text: some StringProtocol) -> Int {
    var text = String(text)
    return text.withUTF8 { width(of: $0) }
  }

  private static func exactWidth(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var width = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let mayBeMark = scalar.value >= 0x300 && !(0x2000..<0x20D0).contains(scalar.value)
      if mayBeMark, scalar.properties.generalCategory == .nonspacingMark { continue }
      width += isWide(scalar.value) ? 2 : 1
    }
    return width
  }

  private static func isWide(_ value: UInt32) -> Bool {
    (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
      || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value)
  }
}
