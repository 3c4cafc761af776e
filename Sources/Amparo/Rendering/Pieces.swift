/// Pieces of a report that have been written once and are written again as they stand.
///
/// What the data says of a law is the same in every answer, and so is all of a finding or a deadline that came to the same:
/// nine of ten findings are written whole, where situations are all different. What is new is put together from smaller pieces.
///
/// Memory has a bound, and nothing that is in use is lost at it: when the young table is full it becomes the old one, and what
/// is then asked for moves over from there.
struct Pieces {
  private var young = PieceTable()
  private var old = PieceTable()
  /// Room for the row of one key after another.
  private var row = WordRow()

  /// The most that a table keeps, in bytes, besides the pieces of one answer.
  private let limit: Int

  init(limit: Int = 32 << 20) { self.limit = limit }

  /// Writes the piece of a key, where it is known; else it is still to be written and kept.
  mutating func write(
    _ key: PieceKey, _ row: UnsafeBufferPointer<UInt64>, to json: inout JSONWriter
  ) -> Bool {
    let hash = key.hash
    if let index = young.find(hash, key, row) {
      young.write(index, to: &json)
    } else if let index = old.find(hash, key, row) {
      let moved = young.insert(old, index)
      young.write(moved, to: &json)
    } else {
      return false
    }
    return true
  }

  /// Keeps what has been written since a mark as the piece of a key. The owners live as long as the piece, so that no other can
  /// be taken for them.
  mutating func keep(
    _ key: PieceKey, _ row: [UInt64], _ json: borrowing JSONWriter, since mark: JSONWriter.Mark,
    owners: [any Identified]
  ) {
    young.insert(key.hash, key, row[...], owners[...], count: json.pieceSize(since: mark)) {
      json.copyPiece(since: mark, to: $0)
    }
  }

  /// Has the pieces that were written since the last time live as long as what they were written to; then lets go of what
  /// there is no room for. At the end of every answer.
  mutating func lend(to json: inout JSONWriter) {
    json.hold(young.rooms)
    if young.size < limit { return }
    old = young
    young = PieceTable()
  }
}

extension Pieces {
  /// Writes a part of what is written of something; `bits` and `place` are all that it hangs on besides.
  mutating func write(
    _ part: PieceKey.Part, of owner: some Identified, bits: UInt64 = 0, place: PlaceCode? = nil,
    _ parts: JSONParts, to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    var key = PieceKey(part, of: owner, bits: bits)
    key.place = place?.packed ?? 0
    write(key, owners: [owner], parts, to: &json, make)
  }

  /// Writes a piece: as it is known, or as `make` writes it, and then it is kept.
  mutating func write(
    _ key: PieceKey, owners: @autoclosure () -> [any Identified] = [], _ parts: JSONParts,
    to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    if write(key, UnsafeBufferPointer(start: nil, count: 0), to: &json) { return }
    let mark = json.mark
    make(parts, &json)
    keep(key, [], json, since: mark, owners: owners())
  }

  /// Writes a piece that hangs on a row besides.
  mutating func write(
    _ key: PieceKey, row fill: (inout WordRow) -> Void,
    owners: @autoclosure () -> [any Identified] = [], _ parts: JSONParts,
    to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    var (key, row) = (key, WordRow())
    swap(&row, &self.row)
    defer { swap(&row, &self.row) }
    row.removeAll()
    fill(&row)
    let isKnown = row.words.withUnsafeBufferPointer { words in
      key.add(words)
      return write(key, words, to: &json)
    }
    if isKnown { return }
    let mark = json.mark
    make(parts, &json)
    keep(key, row.words, json, since: mark, owners: owners())
  }
}
