/// Writes JSON straight into one buffer: keys in the order given, no spaces that mean nothing.
public struct JSONWriter {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  /// Whether a comma stands before the next value.
  private var needsComma = false

  /// An empty text.
  public init(capacity: Int = 16_384) { bytes.reserveCapacity(capacity) }

  /// What has been written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes an object around what the closure writes.
  public mutating func object(_ write: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Begins an object or an array, where what it holds is written step by step.
  mutating func open(_ sign: Unicode.Scalar) {
    comma()
    bytes.append(UInt8(ascii: sign))
    needsComma = false
  }

  /// Ends an object or an array.
  mutating func close(_ sign: Unicode.Scalar) {
    bytes.append(UInt8(ascii: sign))
    needsComma = true
  }

  /// Writes an array around what the closure writes.
  public mutating func array(_ write: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping source: UnsafeBufferPointer<UInt8>) {
    var start = 0
    // Nearly all text needs no escape: it goes over in one piece.
    for index in source.indices where Self.isEscaped(source[index]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
      append(escaped: source[index])
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(escaped byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case 0..<32:
      bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      bytes.append(byte >> 4 == 0 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      let low = byte & 15
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    default: bytes.append(byte)
    }
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    comma()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a key with a day, `2026-11-22`.
  mutating func field(_ key: StaticString, _ day: CivilDate) {
    self.key(key)
    comma()
    let (year, month, day) = day.parts
    bytes.append(UInt8(ascii: "\""))
    digits(year / 100)
    digits(year % 100)
    bytes.append(UInt8(ascii: "-"))
    digits(month)
    bytes.append(UInt8(ascii: "-"))
    digits(day)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func digits(_ pair: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair % 10))
  }

  /// Writes a key with the end of a clock, where there is one.
  mutating func field(_ key: StaticString, _ moment: Moment?) {
    switch moment {
    case nil: break
    case .day(let day): field(key, day)
    case .instant(let instant): field(key, instant.text)
    }
  }

  /// Writes `null`.
  public mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes `false`, which in a schema refuses everything.
  mutating func refusal() {
    comma()
    bytes.append(contentsOf: "false".utf8)
  }

  /// Writes `true`, for readers who know it as such.
  mutating func truth() {
    comma()
    bytes.append(contentsOf: "true".utf8)
  }

  /// Writes a key with a string.
  public mutating func field(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a key that is known only at run time; its value must follow.
  public mutating func key(named key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a key that is known only at run time, with a string.
  public mutating func field(named key: String, _ value: String) {
    self.key(named: key)
    string(value)
  }

  /// Writes a key with a string, where there is one.
  public mutating func field(_ key: StaticString, _ value: String?) {
    if let value { field(key, value) }
  }

  /// Writes a key with a number.
  public mutating func field(_ key: StaticString, _ value: Int) {
    self.key(key)
    number(value)
  }

  /// Writes a key with a list of strings.
  public mutating func field(_ key: StaticString, _ values: some Sequence<String>) {
    self.key(key)
    array { for value in values { $0.string(value) } }
  }

  /// Writes a key with a list of facts.
  mutating func field(_ key: StaticString, _ facts: FactSet) {
    self.key(key)
    open("[")
    facts.forEach { string($0.rawValue) }
    close("]")
  }

  /// Ends a line; the next value stands for itself.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Takes back what was written after so many bytes, keeping the room for more.
  public mutating func cut(to count: Int) {
    bytes.removeLast(max(0, bytes.count - count))
    needsComma = false
  }

  /// A place between two values.
  struct Mark {
    fileprivate let start: Int
    fileprivate let needsComma: Bool
  }

  /// Where the next value begins.
  var mark: Mark { Mark(start: bytes.count, needsComma: needsComma) }

  /// What has been written since a mark, without the comma before it.
  func bytes(since mark: Mark) -> ArraySlice<UInt8> {
    let written = bytes[mark.start...]
    return mark.needsComma ? written.dropFirst() : written
  }

  /// Writes what has been written before: a value, or fields of an object, whole and with no comma at its ends.
  mutating func piece(_ piece: UnsafeBufferPointer<UInt8>) {
    if piece.isEmpty { return }
    comma()
    bytes.append(contentsOf: piece)
  }
}
