extension JSONWriter {
  /// Writes a string.
  public mutating func string(_ text: String) {
    let hasComma = needsComma
    text.withBytes { text in
      // An escape is six bytes at most; what is not used is room for what comes next.
      append(atMost: text.count * 6 + 3) {
        var end = $0
        if hasComma {
          end[0] = UInt8(ascii: ",")
          end += 1
        }
        end[0] = UInt8(ascii: "\"")
        end += 1
        end += Self.write(text, to: end)
        end[0] = UInt8(ascii: "\"")
        return end + 1 - $0
      }
    }
    needsComma = true
  }

  /// Writes text as JSON has it between quotes: how many bytes that took.
  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, to start: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard let source = text.baseAddress else { return 0 }
    if copy(plain: source, text.count, to: start) { return text.count }
    var end = start
    for byte in text {
      if isEscaped(byte) {
        end += write(escaped: byte, to: end)
      } else {
        end[0] = byte
        end += 1
      }
    }
    return end - start
  }

  /// Copies text in which nothing is escaped; false where something is.
  private static func copy(
    plain source: UnsafePointer<UInt8>, _ count: Int, to end: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let (source, end) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(end))
    if count < 8 {
      for index in 0..<count {
        let byte = source.load(fromByteOffset: index, as: UInt8.self)
        if isEscaped(byte) { return false }
        end.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
      }
      return true
    }
    var index = 0
    while true {
      let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if hasEscaped(word) { return false }
      end.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
      if index == count - 8 { return true }
      // The last eight may be in part among those before them.
      index = min(index + 8, count - 8)
    }
  }

  /// Whether one of eight bytes is escaped; where it says so of none, none is.
  private static func hasEscaped(_ word: UInt64) -> Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let control = (word &- ones &* 0x20) & ~word
    let quotes = zeros(word ^ ones &* UInt64(UInt8(ascii: "\"")))
    let strokes = zeros(word ^ ones &* UInt64(UInt8(ascii: "\\")))
    return (control | quotes | strokes) & tops != 0
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Writes a byte as JSON escapes it: how many bytes that took.
  private static func write(escaped byte: UInt8, to end: UnsafeMutablePointer<UInt8>) -> Int {
    end[0] = UInt8(ascii: "\\")
    switch byte {
    case UInt8(ascii: "\n"): end[1] = UInt8(ascii: "n")
    case UInt8(ascii: "\t"): end[1] = UInt8(ascii: "t")
    case 0..<32:
      end[1] = UInt8(ascii: "u")
      end[2] = UInt8(ascii: "0")
      end[3] = UInt8(ascii: "0")
      end[4] = UInt8(ascii: "0") + byte >> 4
      let low = byte & 15
      end[5] = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10
      return 6
    default: end[1] = byte
    }
    return 2
  }
}

extension String {
  /// Lends the bytes; without a copy of the text, where it lies in one piece, as all texts of the data do.
  fileprivate func withBytes(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(use) == nil {
      Array(utf8).withUnsafeBufferPointer(use)
    }
  }
}
