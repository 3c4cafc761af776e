/// A strict reader of JSON (RFC 8259), so that the answer is checked by nothing of its own.
indirect enum JSON: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  static func == (left: JSON, right: JSON) -> Bool { "\(left)" == "\(right)" }

  /// The value of a key of an object.
  subscript(key: String) -> JSON? {
    if case .object(let pairs) = self { pairs.first { $0.key == key }?.value } else { nil }
  }

  /// The keys of an object in their order.
  var keys: [String] {
    if case .object(let pairs) = self { pairs.map(\.key) } else { [] }
  }

  /// The elements of a list.
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// A text.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a whole text; nil when anything in it is not as the standard wants.
  init?(_ text: String) {
    var reader = JSONReader(bytes: Array(text.utf8))
    guard let value = reader.value(), reader.isAtEnd else { return nil }
    self = value
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool {
    mutating get {
      space()
      return position == bytes.count
    }
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func space() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { position += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  mutating func value() -> JSON? {
    space()
    switch next {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object() -> JSON? {
    var pairs: [(key: String, value: JSON)] = []
    position += 1
    space()
    if take("}") { return .object([]) }
    repeat {
      space()
      guard let key = string(), !pairs.contains(where: { $0.key == key }) else { return nil }
      space()
      guard take(":"), let value = value() else { return nil }
      pairs.append((key, value))
      space()
    } while take(",")
    return take("}") ? .object(pairs) : nil
  }

  private mutating func array() -> JSON? {
    var elements: [JSON] = []
    position += 1
    space()
    if take("]") { return .array([]) }
    repeat {
      guard let value = value() else { return nil }
      elements.append(value)
      space()
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  private mutating func number() -> JSON? {
    let start = position
    _ = take("-")
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    let digits = String(decoding: bytes[start..<position], as: UTF8.self)
    let isWhole = Int(digits).map { "\($0)" == digits } ?? false
    return isWhole ? .number(digits) : nil
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var result: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { return nil }
      position += 1
      if byte != UInt8(ascii: "\\") {
        result.append(byte)
        continue
      }
      guard let escaped = escape() else { return nil }
      result += escaped
    }
    return take("\"") ? String(validating: result, as: UTF8.self) : nil
  }

  private mutating func escape() -> [UInt8]? {
    guard let byte = next else { return nil }
    position += 1
    if byte == UInt8(ascii: "u") {
      guard position + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
      position += 4
      guard let code = UInt32(digits, radix: 16) else { return nil }
      return Unicode.Scalar(code).map { Array(String(Character($0)).utf8) }
    }
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9,
    ]
    return plain[byte].map { [$0] }
  }
}
