/// Writes JSON straight into one buffer: keys in the order given, no spaces that mean nothing.
public struct JSONWriter {
  /// What is written, and then room for more.
  private var room: [UInt8]
  /// How many bytes have been written.
  public private(set) var count = 0
  /// Whether a comma stands before the next value.
  private var needsComma = false

  /// An empty text.
  public init(capacity: Int = 16_384) { room = Array(repeating: 0, count: max(64, capacity)) }

  /// What has been written.
  public var bytes: [UInt8] { Array(room[..<count]) }

  /// What has been written, as text.
  public var text: String { String(decoding: room[..<count], as: UTF8.self) }

  /// Lends what has been written.
  public func withBytes<Result>(_ use: (UnsafeRawBufferPointer) -> Result) -> Result {
    room.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  /// Has at most so many bytes written at the end; `write` says how many there were.
  private mutating func append(
    atMost more: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    if room.count - count < more {
      room.append(contentsOf: repeatElement(0, count: max(room.count, more)))
    }
    let start = count
    count += room.withUnsafeMutableBufferPointer { room in
      guard let base = room.baseAddress else { return 0 }
      return write(base + start)
    }
  }

  private mutating func append(_ byte: UInt8) {
    append(atMost: 1) {
      $0[0] = byte
      return 1
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(atMost: bytes.count) {
      if let source = bytes.baseAddress { $0.update(from: source, count: bytes.count) }
      return bytes.count
    }
  }

  /// A comma, where one is due, and a sign behind it.
  private mutating func begin(_ sign: UInt8) {
    let hasComma = needsComma
    append(atMost: 2) {
      $0[0] = UInt8(ascii: ",")
      $0[hasComma ? 1 : 0] = sign
      return hasComma ? 2 : 1
    }
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: StaticString) {
    let hasComma = needsComma
    key.withUTF8Buffer { name in
      append(atMost: name.count + 4) {
        var end = $0
        func put(_ byte: UInt8) {
          end[0] = byte
          end += 1
        }
        if hasComma { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "\""))
        if let source = name.baseAddress { end.update(from: source, count: name.count) }
        end += name.count
        put(UInt8(ascii: "\""))
        put(UInt8(ascii: ":"))
        return end - $0
      }
    }
    needsComma = false
  }

  /// Writes an object around what the closure writes.
  public mutating func object(_ write: (inout JSONWriter) -> Void) {
    open("{")
    write(&self)
    close("}")
  }

  /// Begins an object or an array, where what it holds is written step by step.
  mutating func open(_ sign: Unicode.Scalar) {
    begin(UInt8(ascii: sign))
    needsComma = false
  }

  /// Ends an object or an array.
  mutating func close(_ sign: Unicode.Scalar) {
    append(UInt8(ascii: sign))
    needsComma = true
  }

  /// Writes an array around what the closure writes.
  public mutating func array(_ write: (inout JSONWriter) -> Void) {
    open("[")
    write(&self)
    close("]")
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    let hasComma = needsComma
    var text = text
    text.withUTF8 { text in
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
  ///
  /// It goes by eight bytes where none of them is escaped, which is nearly everywhere.
  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, to start: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard let source = text.baseAddress else { return 0 }
    var (index, end) = (0, start)
    while index < text.count {
      let stop = min(index + 8, text.count)
      if stop - index == 8 {
        let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
        if !hasEscaped(word) {
          UnsafeMutableRawPointer(end).storeBytes(of: word, as: UInt64.self)
          (index, end) = (stop, end + 8)
          continue
        }
      }
      while index < stop {
        if isEscaped(source[index]) {
          end += write(escaped: source[index], to: end)
        } else {
          end[0] = source[index]
          end += 1
        }
        index += 1
      }
    }
    return end - start
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

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    let hasComma = needsComma
    append(atMost: 21) {
      var end = $0
      func put(_ byte: UInt8) {
        end[0] = byte
        end += 1
      }
      if hasComma { put(UInt8(ascii: ",")) }
      if value < 0 { put(UInt8(ascii: "-")) }
      var power: UInt = 1
      while value.magnitude / power >= 10 { power *= 10 }
      while power > 0 {
        put(UInt8(ascii: "0") + UInt8(value.magnitude / power % 10))
        power /= 10
      }
      return end - $0
    }
    needsComma = true
  }

  /// Writes a key with a day, `2026-11-22`.
  mutating func field(_ key: StaticString, _ day: CivilDate) {
    self.key(key)
    let (year, month, day) = day.parts
    append(atMost: 12) { text in
      func put(_ pair: Int, at place: Int) {
        text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair / 10)
        text[place + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair % 10)
      }
      text[0] = UInt8(ascii: "\"")
      put(year / 100, at: 1)
      put(year % 100, at: 3)
      text[5] = UInt8(ascii: "-")
      put(month, at: 6)
      text[8] = UInt8(ascii: "-")
      put(day, at: 9)
      text[11] = UInt8(ascii: "\"")
      return 12
    }
    needsComma = true
  }

  /// Writes a key with a date as it was given, where there is one.
  mutating func field(_ key: StaticString, _ date: PartialDate?) {
    guard let date else { return }
    if date.isExact { field(key, date.earliest) } else { field(key, date.text) }
  }

  /// Writes the code of a place.
  mutating func string(_ place: PlaceCode) {
    let hasComma = needsComma
    append(atMost: 11) {
      var end = $0
      func put(_ byte: UInt8) {
        end[0] = byte
        end += 1
      }
      if hasComma { put(UInt8(ascii: ",")) }
      put(UInt8(ascii: "\""))
      var rest = place.packed
      while rest != 0 {
        put(UInt8(truncatingIfNeeded: rest >> 56))
        rest <<= 8
      }
      put(UInt8(ascii: "\""))
      return end - $0
    }
    needsComma = true
  }

  /// Writes a key with the code of a place, where there is one.
  mutating func field(_ key: StaticString, _ place: PlaceCode?) {
    guard let place else { return }
    self.key(key)
    string(place)
  }

  /// Writes a key with the codes of places.
  mutating func field(_ key: StaticString, _ places: [PlaceCode]) {
    self.key(key)
    open("[")
    for place in places { string(place) }
    close("]")
  }

  /// Writes a key with the names of laws.
  mutating func field(_ key: StaticString, _ laws: [LawID]) {
    self.key(key)
    open("[")
    for law in laws { string(law.description) }
    close("]")
  }

  /// Writes a key with the end of a clock, where there is one.
  mutating func field(_ key: StaticString, _ moment: Moment?) {
    switch moment {
    case nil: break
    case .day(let day): field(key, day)
    case .instant(let instant): field(key, instant.text)
    }
  }

  /// Writes a value that needs no quotes.
  private mutating func word(_ word: String) {
    if needsComma { append(UInt8(ascii: ",")) }
    var word = word
    word.withUTF8 { append($0) }
    needsComma = true
  }

  /// Writes `null`.
  public mutating func null() {
    word("null")
  }

  /// Writes `false`, which in a schema refuses everything.
  mutating func refusal() {
    word("false")
  }

  /// Writes `true`, for readers who know it as such.
  mutating func truth() {
    word("true")
  }

  /// Writes a key with a string.
  public mutating func field(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a key that is known only at run time; its value must follow.
  public mutating func key(named key: String) {
    string(key)
    append(UInt8(ascii: ":"))
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
    append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Takes back what was written after so many bytes, keeping the room for more.
  public mutating func cut(to count: Int) {
    self.count = min(count, self.count)
    needsComma = false
  }

  /// A place between two values.
  struct Mark {
    fileprivate let start: Int
    fileprivate let needsComma: Bool
  }

  /// Where the next value begins.
  var mark: Mark { Mark(start: count, needsComma: needsComma) }

  /// What has been written since a mark, without the comma before it.
  func bytes(since mark: Mark) -> ArraySlice<UInt8> {
    let written = room[mark.start..<count]
    return mark.needsComma ? written.dropFirst() : written
  }

  /// Writes what has been written before: a value, or fields of an object, whole and with no comma at its ends.
  mutating func piece(_ piece: UnsafeBufferPointer<UInt8>) {
    if piece.isEmpty { return }
    if needsComma { append(UInt8(ascii: ",")) }
    append(piece)
    needsComma = true
  }
}
