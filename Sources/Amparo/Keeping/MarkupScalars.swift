/// The characters of a text without its mark-up, and where white space, lines and tags are.
struct MarkupScalars {
  /// One thing that stands in the text.
  enum Piece: Equatable {
    case scalar(Unicode.Scalar)
    case space
    case lineEnd
    case tag
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// Whether only white space and mark-up stood in the line so far.
  private var isLineStart = true
  /// Before this no bracket closes, as a search has shown.
  private var unclosedTo = 0
  /// Letters of a joined letter that are still to come.
  private var rest: [Unicode.Scalar] = []

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    if !rest.isEmpty { return .scalar(rest.removeFirst()) }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "<", skipTag() { return .tag }
      if scalar == "&", let entity = entity() { return piece(entity) }
      index += 1
      if let piece = piece(scalar) { return piece }
    }
    return nil
  }

  /// What a character counts as; nil: nothing.
  private mutating func piece(_ scalar: Unicode.Scalar) -> Piece? {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}":
      isLineStart = true
      return .lineEnd
    case "#", "*", "_", "|", "~", "\\", "`": return nil
    case "-", "+", ">":
      if isLineStart, isSpace(at: index) { return nil }
    case "\"": break
    default:
      if scalar.isASCII, scalar.value > 0x20, scalar.value < 0x7F { break }
      if scalar.properties.isWhitespace { return .space }
      guard let folded = fold(scalar) else { return nil }
      isLineStart = false
      return .scalar(folded)
    }
    isLineStart = false
    return .scalar(scalar)
  }

  private func isSpace(at index: Int) -> Bool {
    index >= scalars.count || scalars[index].properties.isWhitespace
  }

  /// The plain form of a character beyond ASCII; nil for what prints nothing.
  private mutating func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFB00...0xFB04:
      let letters = ["ff", "fi", "fl", "ffi", "ffl"][Int(scalar.value - 0xFB00)].unicodeScalars
      rest = Array(letters.dropFirst())
      return letters.first
    case 0x2018...0x201B, 0x2039, 0x203A: return "'"
    case 0xAB, 0xBB, 0x201C...0x201F: return "\""
    case 0x2212: return "-"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format, .control: return nil
    case .dashPunctuation: return "-"
    default: return scalar
    }
  }

  /// Passes over a tag or a comment and, for scripts and styles, what is inside; false where none begins.
  private mutating func skipTag() -> Bool {
    guard index + 1 < scalars.count else { return false }
    let first = scalars[index + 1]
    guard first == "/" || first == "!" || first == "?" || first.properties.isAlphabetic else {
      return false
    }
    if starts(with: "<!--") {
      index = position(of: "-->", from: index).map { $0 + 3 } ?? scalars.count
      return true
    }
    guard let end = endOfTag() else { return false }
    for name in ["script", "style"] where starts(with: "<\(name)") {
      guard let close = position(of: "</\(name)", from: end) else { break }
      index = position(of: ">", from: close).map { $0 + 1 } ?? scalars.count
      return true
    }
    index = end + 1
    return true
  }

  /// Where the tag that may begin here ends; nil where it is none. No character is looked at twice.
  private mutating func endOfTag() -> Int? {
    let limit = min(index + Self.longestTag, scalars.count)
    let start = max(index, unclosedTo)
    guard start < limit else { return nil }
    let end = scalars[start..<limit].firstIndex(of: ">")
    unclosedTo = end ?? limit
    return end
  }

  /// Reads an entity and gives its character; nil where none is written.
  private mutating func entity() -> Unicode.Scalar? {
    let limit = min(index + 10, scalars.count)
    guard let end = scalars[index..<limit].firstIndex(of: ";") else { return nil }
    let name = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
    guard let scalar = Self.named[name] ?? Self.numbered(name) else { return nil }
    index = end + 1
    return scalar
  }

  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    // The letter before hexadecimal digits.
    let isHexadecimal = digits.first?.asciiValue.map { $0 | 0x20 } == 0x78
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "sect": "§",
    "ndash": "–", "mdash": "—", "shy": "\u{AD}",
  ]

  /// Whether the text goes on so here, capitals of ASCII taken for small letters.
  private func starts(with text: String) -> Bool { matches(Array(text.unicodeScalars), at: index) }

  /// Beyond this a bracket is taken for a sign of the text.
  private static let longestTag = 10_000

  private func position(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.unicodeScalars)
    return (start..<scalars.count).first { matches(wanted, at: $0) }
  }

  private func matches(_ wanted: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + wanted.count <= scalars.count else { return false }
    for (offset, scalar) in wanted.enumerated() {
      let found = scalars[start + offset]
      let isCapital = found >= "A" && found <= "Z"
      if scalar.value != (isCapital ? found.value | 0x20 : found.value) { return false }
    }
    return true
  }
}
