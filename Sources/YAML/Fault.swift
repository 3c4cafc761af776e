import CYAML

/// What libyaml refuses, with its English turned into a code.
struct Fault {
  var code: YAMLError.Code
  var position: Position
  /// Where in the file, in code points; nil when the fault is in the bytes.
  var codePoint: Int?
  /// Where in the file, in bytes; nil when the fault is in the form.
  var byte: Int?
  /// The line where the broken thing began.
  var began: Int?
  var word = ""

  static let noMemory = Fault(code: .noMemory, position: .start)

  private init(code: YAMLError.Code, position: Position) {
    self.code = code
    self.position = position
  }

  init(_ parser: yaml_parser_t) {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    switch parser.error {
    case YAML_MEMORY_ERROR: self = .noMemory
    case YAML_READER_ERROR:
      let isControl = problem == "control characters are not allowed"
      self.init(code: isControl ? .controlCharacter : .invalidUTF8, position: .start)
      byte = Int(parser.problem_offset)
      if isControl { word = Fault.codePointName(Int(parser.problem_value)) }
    default:
      self.init(
        code: Fault.code(of: problem, in: context), position: Position(parser.problem_mark))
      codePoint = Int(parser.problem_mark.index)
      if !context.isEmpty, code != .strangeCharacter {
        began = Int(parser.context_mark.line) + 1
      }
    }
  }

  private static func codePointName(_ value: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func code(of problem: String, in context: String) -> YAMLError.Code {
    switch problem {
    case "mapping values are not allowed in this context": .colonNotAllowed
    case "block sequence entries are not allowed in this context": .dashNotAllowed
    case "mapping keys are not allowed in this context": .keyNotAllowed
    case "could not find expected ':'": .missingColon
    case "found character that cannot start any token": .strangeCharacter
    case "found unexpected end of stream", "found unexpected document indicator": .unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .badEscape
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected",
      "found a tab character where an intendation space is expected":
      .tab
    case "found an indentation indicator equal to 0": .badBlockHeader
    case "did not find expected comment or line break":
      context == "while scanning a block scalar" ? .badBlockHeader : .directive
    case "did not find expected key": .expectedKey
    case "did not find expected '-' indicator": .expectedDash
    case "did not find expected ',' or ']'": .unclosedBracket
    case "did not find expected ',' or '}'": .unclosedBrace
    case "did not find expected node content": .expectedValue
    case "did not find expected <document start>": .afterEnd
    case "did not find expected alphabetic or numeric character":
      context == "while scanning an alias" ? .alias : .anchor
    default: whatOtherwise(context)
    }
  }

  private static func whatOtherwise(_ context: String) -> YAMLError.Code {
    switch context {
    case "while scanning a tag", "while parsing a tag", "while parsing a node": .tag
    case "while scanning a directive", "while scanning a %YAML directive": .directive
    default: .notYAML
    }
  }
}
