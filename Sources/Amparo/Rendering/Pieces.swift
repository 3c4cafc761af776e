/// Pieces of a report that have been written once and are written again as they stand.
///
/// What the data says of a law is the same in every answer, and so is all of a finding or a deadline that came to the same:
/// nine of ten findings are copied whole, where situations are all different. What is new is put together from smaller pieces.
///
/// Memory has a bound, and nothing that is in use is lost at it: when the young table is full it becomes the old one, and what
/// is then asked for moves over from there.
struct Pieces {
  private var young = PieceTable()
  private var old = PieceTable()
  /// The words of the keys that are not yet done with, one behind the other: what a piece hangs on is added here.
  var row = WordRow()

  /// The most that a table keeps, in bytes.
  private let limit: Int

  init(limit: Int = 32 << 20) { self.limit = limit }

  /// What a piece is a piece of.
  enum Part: UInt64 {
    case head
    case terms
    case tail
    case penalty
    case reason
    case note
    case whole
    case derivation
    case assumption
    case title
    case why
    case says
    case caution
    case connection
    case question
    case gaps
  }

  /// A key that is being put together.
  struct Key {
    fileprivate let start: Int
  }

  /// Begins the key of a piece; everything that the piece hangs on must be added to the row, besides the language.
  mutating func key(_ part: Part) -> Key {
    row.add(part.rawValue)
    return Key(start: row.words.count - 1)
  }

  /// Writes the piece of a key, where it is known, and is done with the key; else the piece is still to be written and kept.
  mutating func write(_ key: Key, to json: inout JSONWriter) -> Bool {
    let hash = PieceTable.hash(row.words, from: key.start)
    if let index = young.find(hash, row.words, from: key.start) {
      young.write(index, to: &json)
    } else if let index = old.find(hash, row.words, from: key.start) {
      old.write(index, to: &json)
      young.insert(old, index)
      makeRoom()
    } else {
      return false
    }
    row.cut(to: key.start)
    return true
  }

  /// Keeps what has been written since a mark as the piece of a key. The owners live as long as the piece, so that no other can
  /// be taken for them.
  mutating func keep(
    _ key: Key, _ json: borrowing JSONWriter, since mark: JSONWriter.Mark,
    owners: [any Identified]
  ) {
    let hash = PieceTable.hash(row.words, from: key.start)
    young.insert(hash, row.words[key.start...], json.bytes(since: mark), owners[...])
    row.cut(to: key.start)
    makeRoom()
  }

  private mutating func makeRoom() {
    if young.size < limit { return }
    swap(&young, &old)
    young.removeAll()
  }
}

extension Pieces {
  /// Writes a part of what is written of something; `bits` and `place` are all that it hangs on besides.
  mutating func write(
    _ part: Part, of owner: some Identified, bits: UInt64 = 0, place: PlaceCode? = nil,
    _ parts: JSONParts, to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    let key = key(part)
    row.add(owner)
    row.add(bits)
    row.add(place?.packed ?? 0)
    write(key, owners: [owner], parts, to: &json, make)
  }

  /// Writes what is said of a word of a closed list.
  mutating func write(
    _ part: Part, _ word: some Vocabulary, _ parts: JSONParts, to json: inout JSONWriter,
    _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    let key = key(part)
    row.add(word.position)
    write(key, parts, to: &json, make)
  }

  /// Writes a piece and is done with its key: as it is known, or as `make` writes it, and then it is kept.
  mutating func write(
    _ key: Key, owners: @autoclosure () -> [any Identified] = [], _ parts: JSONParts,
    to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    if write(key, to: &json) { return }
    let mark = json.mark
    make(parts, &json)
    keep(key, json, since: mark, owners: owners())
  }
}
