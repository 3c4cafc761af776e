/// The nodes of a document written down as printable text, to be taken up again without parsing.
///
/// Text that stands in the source as it is, which is most, is a span of the source; only what was folded or escaped stands here
/// once more. The form is a private matter of one build: whoever packs and whoever unpacks are compiled together.
///
/// Numbers are digits of five bits, lowest first, from `0` on; a digit with the sixth bit goes on. First stand how many nodes
/// there are and how many bytes their numbers take; then each node; then the text that is nowhere in the source.
enum PackedNodes {
  /// The character that stands for zero.
  static let zero = UInt8(ascii: "0")

  /// What a node is and how it is written, in four bits.
  static func code(of record: NodeRecord) -> UInt32 {
    switch record.kind {
    case .scalar: UInt32(record.style.rawValue)
    case .sequence: record.style == .flow ? 6 : 5
    case .mapping: record.style == .flow ? 8 : 7
    }
  }

  /// Adds a number.
  static func append(_ number: Int, to digits: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      digits.append(zero + UInt8(32 | rest & 31))
      rest >>= 5
    }
    digits.append(zero + UInt8(rest))
  }
}

/// Takes packed nodes up again.
struct PackedReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes it has read.
  private(set) var reached = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next number.
  mutating func number() -> UInt32 {
    var digit = next()
    var number = digit & 31
    var shift: UInt32 = 5
    while digit >= 32 {
      digit = next()
      number |= (digit & 31) &<< shift
      shift &+= 5
    }
    return number
  }

  private mutating func next() -> UInt32 {
    let digit = UInt32(bytes[reached] &- PackedNodes.zero)
    reached &+= 1
    return digit
  }

  /// All nodes of a document, whose own text begins after so many bytes of source.
  mutating func records(_ count: Int, ownText: UInt32) -> [NodeRecord] {
    var own = ownText
    var spelt: UInt32 = 0
    var line: UInt32 = 1
    return [NodeRecord](unsafeUninitializedCapacity: count) { records, initialized in
      for index in 0..<count {
        let head = number()
        line += head >> 4
        let column = number()
        var (first, second) = (number(), number())
        let (kind, style) = Self.form(head & 15)
        if kind != .scalar {
          second += UInt32(truncatingIfNeeded: index)
        } else if first == 0 {
          first = own
          own += second
        } else {
          first = spelt + first - 1
          spelt = first + second
        }
        records.initializeElement(
          at: index,
          to: NodeRecord(
            first: first, second: second, line: line, column: column, kind: kind, style: style))
      }
      initialized = count
    }
  }

  private static func form(_ code: UInt32) -> (Node.Kind, Node.Style) {
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
