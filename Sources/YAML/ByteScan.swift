/// One quick look at the bytes for what libyaml lets pass or counts differently.
struct ByteScan {
  private(set) var hasTab = false
  private(set) var carriageReturn: Int?
  /// The first byte that nothing can be read past, and why.
  private(set) var fatal: (offset: Int, code: YAMLError.Code, word: String)?

  init(_ bytes: UnsafeRawBufferPointer) {
    look(through: bytes)
    // libyaml finds what is not UTF-8 by itself, but is not asked when something else is fatal.
    if let other = fatal, let offset = ByteScan.firstInvalid(in: bytes), offset < other.offset {
      fatal = (offset, .invalidUTF8, "")
    }
  }

  /// Eight bytes at a time, and one at a time where one of them may matter.
  private mutating func look(through bytes: UnsafeRawBufferPointer) {
    var index = 0
    while fatal == nil, index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if ByteScan.mayMatter(word) { look(at: index..<index + 8, of: bytes) }
      index += 8
    }
    if fatal == nil { look(at: index..<bytes.count, of: bytes) }
  }

  /// Whether a byte of the word is a control other than LF, a `%`, or begins a foreign line break.
  private static func mayMatter(_ word: UInt64) -> Bool {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let spaces: UInt64 = 0x6060_6060_6060_6060
    let atLeastSpace = (word & ~tops) &+ spaces | word
    let controls = ~atLeastSpace & tops & ~equal(word, to: 0x0A)
    if controls | equal(word, to: UInt8(ascii: "%")) != 0 { return true }
    return word & tops != 0 && equal(word, to: 0xC2) | equal(word, to: 0xE2) != 0
  }

  /// The top bit of each byte of the word that has a value.
  private static func equal(_ word: UInt64, to byte: UInt8) -> UInt64 {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return ~((difference & ~tops) &+ ~tops | difference) & tops
  }

  private mutating func look(at range: Range<Int>, of bytes: UnsafeRawBufferPointer) {
    for index in range where fatal == nil {
      switch bytes[index] {
      case UInt8(ascii: "\t"): hasTab = true
      case UInt8(ascii: "\r"): if carriageReturn == nil { carriageReturn = index }
      case 0: fatal = (index, .nul, "")
      case UInt8(ascii: "%"):
        // libyaml compares each %TAG with all before it before it reports any: stop them here.
        if index == 0 || bytes[index - 1] == UInt8(ascii: "\n")
          || bytes[index - 1] == UInt8(ascii: "\r")
        {
          fatal = (index, .directive, "")
        }
      case 0xC2:
        if index + 1 < bytes.count, bytes[index + 1] == 0x85 {
          fatal = (index, .otherLineBreak, "U+0085")
        }
      case 0xE2:
        if index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] | 1 == 0xA9 {
          fatal = (index, .otherLineBreak, bytes[index + 2] == 0xA8 ? "U+2028" : "U+2029")
        }
      default: break
      }
    }
  }

  /// The first byte that is not UTF-8.
  static func firstInvalid(in bytes: UnsafeRawBufferPointer) -> Int? {
    bytes.withMemoryRebound(to: UInt8.self) { (bytes) -> Int? in
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
        return nil
      } catch {
        return error.byteOffsets.lowerBound
      }
    }
  }
}
