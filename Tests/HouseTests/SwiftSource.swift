/// A Swift file parted into code, comments and string literals.
struct SwiftSource {
  /// A string literal without its quotes; what is interpolated stands as `\()`.
  struct Literal {
    var text: String
    var line: Int
  }

  /// The code, each comment and each literal replaced by a space.
  private(set) var code = ""
  /// Every string literal, those inside interpolations too.
  private(set) var literals: [Literal] = []
  /// Calls whose first argument is a literal without a label.
  private(set) var calls: [(name: String, argument: String)] = []

  private var rest: Substring
  private var line = 1

  init(_ text: String) {
    rest = text[...]
    run(untilParenthesis: .no)
  }

  private enum Choice { case yes, no }

  private mutating func next() -> Character? {
    guard let character = rest.popFirst() else { return nil }
    if character == "\n" { line += 1 }
    return character
  }

  private mutating func take(_ prefix: String) -> Bool {
    guard rest.hasPrefix(prefix) else { return false }
    for _ in prefix { _ = next() }
    return true
  }

  /// Reads code to the end, or to the parenthesis that closes an interpolation.
  private mutating func run(untilParenthesis: Choice) {
    var depth = 0
    while !rest.isEmpty {
      if take("//") {
        while let first = rest.first, first != "\n" { _ = next() }
      } else if take("/*") {
        while !rest.isEmpty, !take("*/") { _ = next() }
      } else if rest.first == "\"" || rest.first == "#" {
        literal()
      } else if let character = next() {
        if character == "(" { depth += 1 }
        if character == ")" {
          if depth == 0, untilParenthesis == .yes { return }
          depth -= 1
        }
        code.append(character)
      }
    }
  }

  /// The name before an open parenthesis at the end of the code so far.
  private var calledName: String? {
    let before = code.reversed().drop { $0 == " " || $0 == "\n" }
    guard before.first == "(" else { return nil }
    let name = before.dropFirst().prefix { $0.isLetter || $0 == "_" }
    return name.isEmpty ? nil : String(name.reversed())
  }

  private mutating func literal() {
    let marks = String(rest.prefix { $0 == "#" })
    guard rest.dropFirst(marks.count).first == "\"" else {
      if let mark = next() { code.append(mark) }
      return
    }
    _ = take(marks)
    let quote = take("\"\"\"") ? "\"\"\"" : "\""
    if quote == "\"" { _ = take("\"") }
    let start = line
    let name = calledName
    var text = ""
    while !rest.isEmpty, !take(quote + marks) {
      if take("\\\(marks)(") {
        text += "\\()"
        run(untilParenthesis: .yes)
      } else if take("\\\(marks)") {
        if let escaped = next() { text += "\\\(escaped)" }
      } else if let character = next() {
        text.append(character)
      }
    }
    code += " "
    if let name, !text.contains("\\()") { calls.append((name, text)) }
    literals.append(Literal(text: text, line: start))
  }
}

extension Project {
  /// The Swift files below a folder of Sources, parted, by path.
  static func sources(in folder: String) throws -> [(path: String, source: SwiftSource)] {
    try files(in: folder, withExtension: "swift").map { ($0, SwiftSource(try text(of: $0))) }
  }

  /// The folder of its module that a path is in: `Keeping` of `Sources/Amparo/Keeping/Proofs/Proofs.swift`.
  static func folder(of path: String) -> String {
    path.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
  }
}
