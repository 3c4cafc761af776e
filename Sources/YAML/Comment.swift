import CYAML

/// A comment of a file, with where it stood.
public struct Comment: Sendable, Hashable {
  /// Its line, from one.
  public let line: Int
  /// Its column, from one, in Unicode code points.
  public let column: Int
  /// Its text from the `#` on, without white space at the end.
  public let text: String
  /// What stands before it on its line.
  public let before: Before
  /// Whether it stands inside `[ ]` or `{ }`.
  public let isInFlow: Bool

  /// What stands before a comment on its line.
  public enum Before: Sendable {
    /// Nothing.
    case nothing
    /// Only the dashes of list elements.
    case dashes
    /// A key or a value.
    case content
  }

  /// All comments of a file, in order; none where the file cannot be read.
  public static func all(in bytes: [UInt8]) -> [Comment] {
    bytes.withUnsafeBytes { CommentScan($0).comments() }
  }
}

/// Finds comments: what stands after `#` outside the texts that libyaml found.
private struct CommentScan {
  private let bytes: UnsafeRawBufferPointer
  private var texts: [Range<Int>] = []
  private var blocks: Set<Int> = []
  private var flowSteps: [Int: Int] = [:]

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    guard !bytes.isEmpty else { return }
    var stream = EventStream(over: bytes)
    while let event = stream.next() {
      let start = Int(event.pointee.start_mark.index)
      let end = Int(event.pointee.end_mark.index)
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: add(event.pointee.data.scalar.style, start, end)
      case YAML_MAPPING_START_EVENT:
        if event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE { open(start) }
      case YAML_SEQUENCE_START_EVENT:
        if event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE { open(start) }
      case YAML_STREAM_END_EVENT: return
      default: break
      }
    }
  }

  private mutating func open(_ start: Int) { flowSteps[start] = 1 }

  private mutating func add(_ style: yaml_scalar_style_t, _ start: Int, _ end: Int) {
    texts.append(start..<max(start, end))
    if style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE {
      blocks.insert(start)
    }
  }

  func comments() -> [Comment] {
    var result: [Comment] = []
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var line = 1
    var lineStart = 0
    var depth = 0
    var next = texts.startIndex
    var index = 0
    while index < scalars.count {
      while next < texts.endIndex, texts[next].isEmpty || texts[next].upperBound <= index {
        next += 1
      }
      if next < texts.endIndex, texts[next].contains(index), !isHeader(index, texts[next], scalars)
      {
        if scalars[index] == "\n" { (line, lineStart) = (line + 1, index + 1) }
        index += 1
        continue
      }
      switch scalars[index] {
      case "\n": (line, lineStart) = (line + 1, index + 1)
      case "[", "{": if flowSteps[index] != nil { depth += 1 }
      case "]", "}": depth -= depth > 0 ? 1 : 0
      case "#" where index == lineStart || scalars[index - 1] == " " || scalars[index - 1] == "\t":
        let end = scalars[index...].firstIndex(of: "\n") ?? scalars.count
        let before = scalars[lineStart..<index]
        result.append(
          Comment(
            line: line, column: index - lineStart + 1, text: text(scalars[index..<end]),
            before: kind(before), isInFlow: depth > 0))
        index = end
        continue
      default: break
      }
      index += 1
    }
    return result
  }

  /// The rest of the line after `|` or `>` is not yet text.
  private func isHeader(_ index: Int, _ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    blocks.contains(range.lowerBound) && !scalars[range.lowerBound..<index].contains("\n")
  }

  private func kind(_ before: ArraySlice<Unicode.Scalar>) -> Comment.Before {
    if before.allSatisfy({ $0 == " " || $0 == "\t" }) { return .nothing }
    return before.allSatisfy { $0 == " " || $0 == "-" } ? .dashes : .content
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var scalars = scalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
