/// Pieces of a report that have been written once and are written again as they stand.
///
/// What the data says of a law, and what a test said when it came to the same, are the same bytes in every answer. All
/// pieces lie in one buffer, which does not grow without end: when it is full everything is let go and begun anew.
struct Pieces {
  private var bytes: [UInt8] = []
  private var parts = PartTable()
  private var phrases: [PhraseKey: Range<Int>] = [:]
  /// Whose pieces are kept: while they live here, no other can be taken for them.
  private var owners: [any Identified] = []

  /// The most bytes that are kept.
  private static var limit: Int { 64 << 20 }

  /// A part of what is written of something in the data.
  enum Part: UInt64 {
    case head
    case terms
    case tail
    case penalty
    case reason
    case note
    case whole
  }

  /// Writes a part of what is written of something; `bits` and `place` are all that it hangs on besides.
  mutating func write(
    _ part: Part, of owner: any Identified, bits: UInt64 = 0, place: PlaceCode? = nil,
    _ texts: JSONParts, to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    let key = PartKey(
      owner: UInt64(UInt(bitPattern: ObjectIdentifier(owner))), bits: bits,
      place: place?.packed ?? 0, part: part)
    if let range = parts[key] { return json.piece(bytes[range]) }
    let range = keep(texts, make)
    parts.insert(key, range)
    owners.append(owner)
    json.piece(bytes[range])
  }

  /// Writes what is said wherever the same key comes up.
  mutating func write(
    _ key: PhraseKey, _ texts: JSONParts, to json: inout JSONWriter,
    _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    if let range = phrases[key] { return json.piece(bytes[range]) }
    let range = keep(texts, make)
    phrases[key] = range
    json.piece(bytes[range])
  }

  private mutating func keep(
    _ parts: JSONParts, _ make: (JSONParts, inout JSONWriter) -> Void
  ) -> Range<Int> {
    var piece = JSONWriter(capacity: 1024)
    make(parts, &piece)
    if bytes.count + piece.bytes.count > Self.limit { self = Pieces() }
    let range = bytes.count..<(bytes.count + piece.bytes.count)
    bytes += piece.bytes
    return range
  }
}

/// What a phrase hangs on, all of it, besides the language.
enum PhraseKey: Hashable {
  case derivation(DerivationStep)
  case assumption(Assumption)
  case end(DeadlineClass, Moment)
  case state(DeadlineClass, Due.State)
  case title(Step.Kind)
  case why(Step.Why)
  case question(Fact, PlaceCode?)
}
