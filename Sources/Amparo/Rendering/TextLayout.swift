/// Lays text out for a terminal: wrapped lines, hanging indents, headings.
struct TextLayout {
  private var bytes: [UInt8] = []
  let columns: Int
  let color: ReportOptions.Choice

  init(columns: Int, color: ReportOptions.Choice) {
    self.columns = max(40, columns)
    self.color = color
  }

  /// What was laid out so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func blank() {
    if !bytes.isEmpty, !bytes.suffix(2).elementsEqual("\n\n".utf8) { newline() }
  }

  /// A heading in capitals; colour only adds weight.
  mutating func heading(_ heading: String) {
    blank()
    bytes.append(contentsOf: (color == .yes ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading).utf8)
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

  /// Adds words, broken before the one that would not fit.
  private mutating func wrap(
    _ words: UnsafeBufferPointer<UInt8>, after lead: Int, indent: Int
  ) {
    var width = lead
    var isEmpty = true
    var start = 0
    while start < words.count {
      if Self.isSpace(words[start]) {
        start += 1
        continue
      }
      var end = start
      while end < words.count, !Self.isSpace(words[end]) { end += 1 }
      let word = UnsafeBufferPointer(rebasing: words[start..<end])
      let size = Self.width(of: word)
      if !isEmpty, width + 1 + size > columns {
        newline()
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
        width = indent
      } else if !isEmpty {
        bytes.append(UInt8(ascii: " "))
        width += 1
      }
      bytes.append(contentsOf: word)
      width += size
      isEmpty = false
      start = end
    }
  }

  private mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  /// How many columns a text takes: wide characters take two, marks none.
  static func width(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var width = 0
    for byte in text {
      // From U+0300 on there are marks and wide characters: there one has to look closer.
      if byte >= 0xCC { return exactWidth(of: text) }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  private static func exactWidth(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var width = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
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
