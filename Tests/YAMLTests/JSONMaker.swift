/// Makes JSON texts by chance: the same for the same seed.
struct JSONMaker {
  private var state: UInt64
  /// Whether all characters are ASCII and there are no truth values.
  private let isPlain: Bool

  init(seed: UInt64, isPlain: Bool = false) {
    state = seed
    self.isPlain = isPlain
  }

  mutating func text() -> String { space() + value(depth: 0) + space() }

  /// A text with one byte another one, one less or one more.
  mutating func changed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let place = below(bytes.count)
    let byte = one(of: Array("{}[]:,\"\\0123456789.eE+-a u/'#&*!|>@`%~".utf8))
    switch below(3) {
    case 0: bytes[place] = byte
    case 1: bytes.remove(at: place)
    default: bytes.insert(byte, at: place)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func value(depth: Int) -> String {
    switch below(depth < 4 ? 8 : 4) {
    case 0: return number()
    case 1: return isPlain ? "null" : one(of: ["null", "true", "false"])
    case 2, 3: return string()
    case 4, 5:
      let elements = (0..<below(4)).map { _ in value(depth: depth + 1) }
      return "[" + joined(elements) + "]"
    default:
      let pairs = (0..<below(4)).map { _ in string() + ":" + space() + value(depth: depth + 1) }
      return "{" + joined(pairs) + "}"
    }
  }

  private mutating func joined(_ parts: [String]) -> String {
    let parts = parts.map { space() + $0 + space() }
    return parts.isEmpty ? space() : parts.joined(separator: ",")
  }

  private mutating func number() -> String {
    one(of: ["0", "-1", "29", "1.5", "-0.25e3", "1E+9", "2026", "123456789012345678901234567890"])
  }

  private mutating func string() -> String {
    let plain = ["a", "ES", "x", " ", ".", "no", "-", "#", ":", "\\n", "\\\"", "\\\\", "\\t", "{"]
    let more = ["é", "日本", "\u{1F600}", "\\u00e9", "\\u0041", "'", "\\/"]
    let pieces = isPlain ? plain : plain + more
    return "\"" + (0..<below(5)).map { _ in one(of: pieces) }.joined() + "\""
  }

  private mutating func space() -> String { one(of: ["", "", "", " ", "  ", "\n", " \n "]) }

  /// A number from zero to less than the limit (SplitMix64).
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
