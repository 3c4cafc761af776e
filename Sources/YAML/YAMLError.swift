/// One thing about the form of a file that is refused: where, what, and the words it is about.
///
/// It holds facts. The sentence is the phrasebook's, found by `code` and filled with `arguments`.
public struct YAMLError: Error, Sendable, Hashable {
  /// The file, named as the caller named it.
  public let file: String
  /// The line, from one.
  public let line: Int
  /// The column, from one, in Unicode code points.
  public let column: Int
  /// What happened.
  public let code: Code
  /// What the file says there, shortened when it is long; empty when no words are needed.
  public let word: String
  /// The limit that was passed, or the line where the matter began; `Code` says which.
  public let number: Int?

  init(file: String, at position: Position, _ code: Code, word: String = "", number: Int? = nil) {
    self.file = file
    self.line = position.line
    self.column = position.column
    self.code = code
    self.word = YAMLError.shortened(word)
    self.number = number
  }

  /// What a sentence may be filled with: `word`, `number`, in this order, those that are there.
  public var arguments: [(name: String, value: String)] {
    var arguments: [(name: String, value: String)] = []
    if !word.isEmpty { arguments.append((name: "word", value: word)) }
    if let number { arguments.append((name: "number", value: String(number))) }
    return arguments
  }

  var position: Position { Position(line: line, column: column) }

  private static func shortened(_ word: String) -> String {
    let scalars = word.unicodeScalars
    guard
      let end = scalars.index(
        scalars.startIndex, offsetBy: Limits.quotedScalars, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return word }
    return String(scalars[..<end]) + "…"
  }
}

extension YAMLError: CustomStringConvertible {
  /// The facts in one line, the same in every language: for logs and tests, not for people.
  public var description: String {
    let facts = arguments.map { " \($0.name)=\($0.value)" }.joined()
    return "\(file):\(line):\(column): \(code.rawValue)\(facts)"
  }
}
