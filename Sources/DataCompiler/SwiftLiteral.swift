/// Swift string literals that give a text back byte for byte.
enum SwiftLiteral {
  /// The text of a file.
  static func text(of file: DataFile) throws(InvalidUTF8) -> String {
    if let text = String(validating: file.bytes, as: UTF8.self) { return text }
    var line = 1
    var column = 1
    let readable = String(decoding: file.bytes, as: UTF8.self).utf8
    for (byte, repaired) in zip(file.bytes, readable) {
      if byte != repaired { break }
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    throw InvalidUTF8(path: file.path, line: line, column: column)
  }

  /// A literal over many lines, the text as it stands between them where that can be.
  static func raw(_ text: String) -> String {
    guard let marks = marksNeeded(text) else { return escaped(text) }
    let border = String(repeating: "#", count: marks)
    return "\(border)\"\"\"\n\(text)\n\"\"\"\(border)"
  }

  /// A literal on one line, with escapes for whatever could be read otherwise.
  static func escaped(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\" + String(scalar)
      case " "..."~": literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }

  /// One `#` more than follows any quote or backslash in the text; nil when Swift would not give
  /// the text back as it stands: control characters, CR among them, and a byte order mark.
  private static func marksNeeded(_ text: String) -> Int? {
    if text.unicodeScalars.first == "\u{FEFF}" { return nil }
    var text = text
    return text.withUTF8 { bytes in
      var longest = 0
      var run = -1
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x22 || byte == 0x5C {
          run = 0
        } else if byte == 0x23 {
          if run >= 0 { run += 1 }
          if run > longest { longest = run }
        } else {
          if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { return nil }
          run = -1
        }
        index += 1
      }
      return longest + 1
    }
  }
}
