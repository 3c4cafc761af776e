/// Finds fixed expressions in a text, whole words only.
///
/// The first two bytes of all expressions are a table, so that a text is gone through once, whatever is looked for.
struct PhraseFinder: Sendable {
  /// Expressions by their first two bytes.
  private var phrases: [UInt16: [(bytes: [UInt8], index: Int)]] = [:]
  /// One bit for each two bytes that some expression begins with, in every case that counts.
  private var begins = [UInt64](repeating: 0, count: 1024)

  /// Whether capitals of ASCII stand for their small letters.
  private let letterCase: LetterCase

  /// How capitals are taken.
  enum LetterCase {
    case asWritten
    case any
  }

  /// A finder of expressions, each of at least two bytes and, where the case is any, in lower case.
  init(_ expressions: [String], letterCase: LetterCase = .any) {
    self.letterCase = letterCase
    for (index, expression) in expressions.enumerated() {
      let bytes = Array(expression.utf8)
      guard bytes.count >= 2 else { continue }
      phrases[Self.key(bytes[0], bytes[1]), default: []].append((bytes, index))
      for first in cases(of: bytes[0]) {
        for second in cases(of: bytes[1]) {
          let key = Self.key(first, second)
          begins[Int(key >> 6)] |= 1 << UInt64(key & 63)
        }
      }
    }
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  /// The bytes that a byte of an expression is found as.
  private func cases(of byte: UInt8) -> [UInt8] {
    letterCase == .any && Self.isSmallLetter(byte) ? [byte, byte & ~0x20] : [byte]
  }

  /// The positions in the list of the expressions that the text holds.
  func found(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard text.count >= 2 else { return [] }
    var result: [Int] = []
    begins.withUnsafeBufferPointer { begins in
      var key = UInt16(text[0])
      for index in 1..<text.count {
        key = key << 8 | UInt16(text[index])
        if begins[Int(key >> 6)] & (1 << UInt64(key & 63)) != 0,
          Self.isStart(index - 1, in: text)
        {
          add(at: index - 1, in: text, to: &result)
        }
      }
    }
    return result
  }

  /// Whether an expression can begin there: inside a word none does that begins as a word.
  private static func isStart(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    start == 0 || !isOfWord(text[start - 1]) || !isOfWord(text[start])
  }

  private func add(
    at start: Int, in text: UnsafeBufferPointer<UInt8>, to result: inout [Int]
  ) {
    let key = Self.key(folded(text[start]), folded(text[start + 1]))
    for (bytes, index) in phrases[key] ?? [] {
      let end = start + bytes.count
      guard end <= text.count else { continue }
      let isThere = bytes.indices.allSatisfy { folded(text[start + $0]) == bytes[$0] }
      // An expression that ends with a space brings its own end.
      let isWhole =
        end == text.count || !Self.isOfWord(text[end])
        || !Self.isOfWord(bytes[bytes.count - 1])
      if isThere, isWhole, !result.contains(index) { result.append(index) }
    }
  }

  private func folded(_ byte: UInt8) -> UInt8 { letterCase == .any ? Self.lower(byte) : byte }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  /// Letters and digits; every byte beyond ASCII is taken for one of a letter.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || isSmallLetter(lower(byte))
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }
}
