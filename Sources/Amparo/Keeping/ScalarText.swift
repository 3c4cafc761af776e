import YAML

/// How a text is written: without quotes where it can be, else in double quotes, long ones over several lines.
///
/// The phrases of a phrasebook keep the quotes that their writers gave them.
struct ScalarText {
  let text: String
  let form: Form?
  /// Whether the writer put it in quotes.
  var wasQuoted: Trilean = .no

  /// The text on one line, inside brackets or outside.
  func onOneLine(inFlow: Bool) -> String {
    keepsQuotes || !isPlain(inFlow: inFlow) ? quoted : text
  }

  /// Whether it stays in quotes because it stood in them.
  var keepsQuotes: Bool {
    if wasQuoted == .yes, case .string = form { true } else { false }
  }

  /// Lines of folded text of at most so many columns; nil where the text cannot be folded.
  func folded(columns: Int) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1, !words.contains(""), text.unicodeScalars.allSatisfy({ $0.value >= 32 })
    else { return nil }
    var lines: [String] = []
    var line = ""
    for word in words {
      if line.isEmpty {
        line = String(word)
      } else if line.unicodeScalars.count + 1 + word.unicodeScalars.count <= columns {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }

  /// Lines of a text that keeps its line breaks; nil where it has none, or cannot be written so.
  var literal: (header: String, lines: [String])? {
    guard text.contains("\n"), let first = text.first, first != " ", first != "\n",
      text.unicodeScalars.allSatisfy({ $0.value >= 32 || $0 == "\n" }), !text.hasSuffix("\n\n")
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if text.hasSuffix("\n") {
      lines.removeLast()
      return ("|", lines)
    }
    return ("|-", lines)
  }

  private func isPlain(inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    if first == " " || last == " " || last == ":" || BareText.isWord(text) { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    if text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 0x7F }) { return false }
    if "!&*|>%@`\"'#,[]{}".unicodeScalars.contains(first) { return false }
    if "-?:".unicodeScalars.contains(first) {
      let second = text.unicodeScalars.dropFirst().first
      if second == nil || second == " " || inFlow { return false }
    }
    if BareText.isNumber(text), !takesNumbers { return false }
    return !inFlow || !text.unicodeScalars.contains { ",[]{}:@\"".unicodeScalars.contains($0) }
  }

  /// Whether a bare figure is what belongs there.
  private var takesNumbers: Bool {
    switch form {
    case .number, .partialDay, .day, .oneOf, .moment: true
    default: false
    }
  }

  private var quoted: String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 32 || scalar.value == 0x7F {
          let hex = String(scalar.value, radix: 16)
          result += "\\x" + (hex.count == 1 ? "0" : "") + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

/// Texts that some readers of YAML take for something else when they stand bare.
enum BareText {
  /// Truth values and nothing, in any letter case.
  static func isWord(_ text: String) -> Bool {
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"].contains(text.lowercased())
  }

  /// Numbers in any notation.
  static func isNumber(_ text: String) -> Bool {
    var digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    if digits.hasPrefix("0x") || digits.hasPrefix("0o") { digits = digits.dropFirst(2) }
    return Double(String(digits)) != nil
      || (digits.first?.isNumber ?? false && digits.allSatisfy(\.isHexDigit))
  }
}
