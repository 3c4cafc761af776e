/// Writes JSON straight into one buffer: keys in the order given, no spaces that mean nothing.
///
/// It cannot be copied, so that nobody else has its room, and it need not ask at every sign whether somebody has.
public struct JSONWriter: ~Copyable {
  /// What is written here, and then room for more.
  private var room: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes are written here.
  private var end = 0
  /// What is written and stands elsewhere.
  private var pieces = LentPieces()
  /// Whether a comma stands before the next value.
  var needsComma = false

  /// An empty text.
  public init(capacity: Int = 16_384) { room = .allocate(capacity: max(64, capacity)) }

  deinit { room.deallocate() }

  /// What is written here.
  private var own: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: room[..<end]))
  }

  /// How many bytes have been written.
  public var count: Int { end + pieces.count }

  /// What has been written.
  public var bytes: [UInt8] {
    withParts { parts in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      for part in parts { bytes += part }
      return bytes
    }
  }

  /// What has been written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Lends what has been written, one part after another.
  public func withParts<Result>(_ use: ([UnsafeRawBufferPointer]) -> Result) -> Result {
    var parts: [UnsafeRawBufferPointer] = []
    parts.reserveCapacity(pieces.end * 2 + 1)
    pieces.forEachPart(among: own, from: 0, upTo: end, first: 0) { parts.append($0) }
    return use(parts)
  }

  /// Has at most so many bytes written at the end; `write` says how many there were.
  mutating func append(
    atMost more: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    if room.count - end < more { grow(by: more) }
    guard let base = room.baseAddress else { return }
    end += write(base + end)
  }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: room.count + max(room.count, more))
    _ = larger.initialize(fromContentsOf: room[..<end])
    room.deallocate()
    room = larger
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

  /// Ends a line; the next value stands for itself.
  public mutating func newline() {
    append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Takes back all that was written, keeping the room for more.
  public mutating func removeAll() {
    end = 0
    pieces.removeAll()
    needsComma = false
  }
}

extension JSONWriter {
  /// A place between two values.
  struct Mark {
    fileprivate let end: Int
    fileprivate let piece: Int
    fileprivate let count: Int
    fileprivate let needsComma: Bool
  }

  /// Where the next value begins.
  var mark: Mark {
    Mark(end: end, piece: pieces.end, count: count, needsComma: needsComma)
  }

  /// How many bytes a piece of what has been written since a mark has. It begins with a comma, and an empty one is nothing.
  func pieceSize(since mark: Mark) -> Int {
    let size = count - mark.count
    return size == 0 || mark.needsComma ? size : size + 1
  }

  /// Makes a piece of what has been written since a mark.
  func copyPiece(since mark: Mark, to bytes: UnsafeMutableRawBufferPointer) {
    if bytes.isEmpty { return }
    bytes[0] = UInt8(ascii: ",")
    var place = mark.needsComma ? 0 : 1
    pieces.forEachPart(among: own, from: mark.end, upTo: end, first: mark.piece) { part in
      UnsafeMutableRawBufferPointer(rebasing: bytes[place...]).copyMemory(from: part)
      place += part.count
    }
  }

  /// Writes what has been written before: a value, or fields of an object, whole, behind a comma that may be due.
  ///
  /// Of a long one only where it is: that must be held, see `hold`.
  mutating func piece(_ piece: UnsafeRawBufferPointer) {
    if piece.count < LentPieces.least { return copy(piece) }
    let due = needsComma ? piece : UnsafeRawBufferPointer(rebasing: piece.dropFirst())
    pieces.add(due, at: end)
    needsComma = true
  }

  /// Writes the same, taken over, however long: where it is need not be held.
  mutating func copy(_ piece: UnsafeRawBufferPointer) {
    guard let first = piece.baseAddress, !piece.isEmpty else { return }
    let skipped = needsComma ? 0 : 1
    append(atMost: piece.count) {
      UnsafeMutableRawPointer($0).copyMemory(
        from: first + skipped, byteCount: piece.count - skipped)
      return piece.count - skipped
    }
    needsComma = true
  }

  /// Keeps the rooms of pieces for as long as what has been written is kept.
  mutating func hold(_ rooms: [PieceRoom]) { pieces.hold(rooms) }
}
