/// Lays text out for a terminal: wrapped lines, hanging indents, headings.
struct TextLayout {
  private(set) var text = ""
  let columns: Int
  let color: ReportOptions.Choice

  init(columns: Int, color: ReportOptions.Choice) {
    self.columns = max(40, columns)
    self.color = color
  }

  mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A heading in capitals; colour only adds weight.
  mutating func heading(_ heading: String) {
    blank()
    text += color == .yes ? "\u{1B}[1m\(heading)\u{1B}[0m\n" : "\(heading)\n"
  }

  /// A paragraph with its first line after `first` and the others after as many spaces as `indent` says.
  mutating func paragraph(_ words: String, first: String = "", indent: Int? = nil) {
    let hang = indent ?? Self.width(of: first)
    var line = first
    var width = Self.width(of: first)
    var isEmpty = true
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let size = Self.width(of: word)
      if !isEmpty, width + 1 + size > columns {
        text += line + "\n"
        line = String(repeating: " ", count: hang)
        width = hang
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        width += 1
      }
      line += word
      width += size
      isEmpty = false
    }
    text += line + "\n"
  }

  /// How many columns a text takes: wide characters take two, marks none.
  static func width(of text: some StringProtocol) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
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
