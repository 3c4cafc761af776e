/// The nodes of a document written down as printable text, to be read where they stand: nothing is unpacked that nobody asks for.
///
/// Text that stands in the source as it is, which is most, is a span of the source; only what was folded or escaped stands here
/// once more. The form is a private matter of one build: whoever packs and whoever reads are compiled together.
///
/// Numbers are four digits of six bits, lowest first, from `0` on. First stands how many nodes there are; then a row for each
/// node; then where each stood, its line and column; then the text that is nowhere in the source.
///
/// Handed on unchecked because it points to bytes: those are the executable's own, which nobody writes to or takes back. No
/// number is believed: a node or a text that would lie outside ends the program.
struct PackedNodes: @unchecked Sendable {
  /// What is read of a node most: nine characters.
  struct Row {
    var first: UInt32
    var second: UInt32
    var form: Form

    @inline(__always) var isScalar: Bool { form.code < 5 }
    @inline(__always) func end(at index: Int) -> Int { isScalar ? index + 1 : Int(second) }
  }

  /// What a node is and how it is written, and what was found of its text when it was packed.
  struct Form {
    var bits: UInt8

    /// Whether the text is known to be ASCII.
    static let ascii: UInt8 = 16
    /// Whether it is known to be a bare word that YAML 1.1 readers take for a truth value.
    static let bare: UInt8 = 32

    @inline(__always) var code: UInt8 { bits & 15 }
  }

  /// The character that stands for zero.
  static let zero = UInt8(ascii: "0")
  /// How many characters a row has.
  private static let rowSize = 9
  /// How many characters a place has.
  private static let placeSize = 8
  /// The greatest number that is written.
  static let most = 1 << 24 - 1

  let count: Int
  private let rows: UnsafeRawPointer
  private let places: UnsafeRawPointer
  private let source: UnsafeBufferPointer<UInt8>
  private let own: UnsafeBufferPointer<UInt8>

  /// Packed nodes beside the source that they were read from, both of which outlive this.
  init?(_ packed: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>) {
    guard let base = packed.baseAddress, packed.count >= 4 else { return nil }
    let start = UnsafeRawPointer(base)
    count = Int(Self.number(start.loadUnaligned(as: UInt32.self)))
    let text = 4 + count * (Self.rowSize + Self.placeSize)
    guard packed.count >= text else { return nil }
    rows = start + 4
    places = rows + count * Self.rowSize
    own = UnsafeBufferPointer(rebasing: packed[text...])
    self.source = source
  }

  /// No nodes, and the text of others.
  init(text: UnsafeBufferPointer<UInt8>) {
    count = 0
    source = text
    own = UnsafeBufferPointer(start: nil, count: 0)
    // Nothing is read from here, since there are no rows.
    rows = UnsafeRawPointer(("" as StaticString).utf8Start)
    places = rows
  }

  @inline(__always)
  func row(_ index: Int) -> Row {
    precondition(index >= 0 && index < count)
    let start = rows + index * Self.rowSize
    let both = Self.numbers(start.loadUnaligned(as: UInt64.self))
    let form = start.load(fromByteOffset: 8, as: UInt8.self) &- Self.zero
    return Row(first: both.0, second: both.1, form: Form(bits: form))
  }

  func record(_ index: Int) -> NodeRecord {
    let row = row(index)
    let (kind, style) = Self.parts(row.form.code)
    let place = Self.numbers(
      places.loadUnaligned(fromByteOffset: index * Self.placeSize, as: UInt64.self))
    return NodeRecord(
      first: row.first, second: row.second, line: place.0, column: place.1, kind: kind,
      style: style)
  }

  @inline(__always)
  func text(of row: Row) -> UnsafeBufferPointer<UInt8> {
    let (start, count) = (Int(row.first), Int(row.second))
    let isSource = start < source.count
    let (bytes, from) = isSource ? (source, start) : (own, start - source.count)
    precondition(from + count <= bytes.count)
    return UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + from }, count: count)
  }
}

extension PackedNodes {
  /// Adds a number.
  static func append(_ number: Int, to digits: inout [UInt8]) {
    for shift in [0, 6, 12, 18] { digits.append(zero + UInt8(number >> shift & 63)) }
  }

  /// The two numbers that eight digits say.
  @inline(__always)
  private static func numbers(_ digits: UInt64) -> (UInt32, UInt32) {
    let sixes = UInt64(littleEndian: digits) &- 0x3030_3030_3030_3030
    let twelves = sixes & 0x003F_003F_003F_003F | sixes >> 2 & 0x0FC0_0FC0_0FC0_0FC0
    let numbers = twelves & 0x0000_0FFF_0000_0FFF | twelves >> 4 & 0x00FF_F000_00FF_F000
    return (UInt32(truncatingIfNeeded: numbers), UInt32(truncatingIfNeeded: numbers >> 32))
  }

  private static func number(_ digits: UInt32) -> UInt32 {
    numbers(UInt64(UInt32(littleEndian: digits)) | 0x3030_3030 << 32).0
  }

  /// What a node is and how it is written.
  static func form(of record: NodeRecord) -> Form {
    switch record.kind {
    case .scalar: Form(bits: record.style.rawValue)
    case .sequence: Form(bits: record.style == .flow ? 6 : 5)
    case .mapping: Form(bits: record.style == .flow ? 8 : 7)
    }
  }

  static func parts(_ code: UInt8) -> (Node.Kind, Node.Style) {
    switch code {
    case 0: (.scalar, .plain)
    case 1: (.scalar, .singleQuoted)
    case 2: (.scalar, .doubleQuoted)
    case 3: (.scalar, .literal)
    case 4: (.scalar, .folded)
    case 5: (.sequence, .block)
    case 6: (.sequence, .flow)
    case 7: (.mapping, .block)
    default: (.mapping, .flow)
    }
  }
}
