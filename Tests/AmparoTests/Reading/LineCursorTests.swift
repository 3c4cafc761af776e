import Testing

@testable import Amparo

struct LineCursorTests {
  private static let quote = UInt8(ascii: "\"")

  private static func text(of line: [UInt8]) -> [UInt8]? {
    line.withUnsafeBytes { bytes in
      var cursor = LineCursor(bytes)
      return (try? cursor.text()).map { Array($0) }
    }
  }

  /// At every place of texts of every length, with much or nothing behind them, since texts are gone through by eight bytes:
  /// the first quote ends a text, and what JSON forbids or escapes is not for this reader.
  @Test(
    arguments: [
      0x00, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F, 0x80, 0xA2, 0xDC, 0xFF,
    ] as [UInt8])
  func aTextEndsAtItsQuote(byte: UInt8) {
    for count in 1..<20 {
      for place in 0..<count {
        var text = [UInt8](repeating: UInt8(ascii: "a"), count: count)
        text[place] = byte
        let expected: [UInt8]? =
          switch byte {
          case Self.quote: place == 0 ? nil : Array(text[..<place])
          case 0..<0x20, UInt8(ascii: "\\"): nil
          default: text
          }
        for rest in [0, 9] {
          let line = [Self.quote] + text + [Self.quote] + [UInt8](repeating: byte, count: rest)
          #expect(Self.text(of: line) == expected)
        }
      }
    }
  }
}
