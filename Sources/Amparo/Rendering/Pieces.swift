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
  private var words: [UInt64] = []

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
    case end
    case state
    case derivation
    case assumption
    case connection
    case step
    case question
    case caution
    case gaps
  }

  /// A key that is being put together: its words stand behind those of the keys that are not yet done with.
  struct Key {
    fileprivate let start: Int
  }

  /// Begins the key of a piece; everything that the piece hangs on must be added to it, besides the language.
  mutating func key(_ part: Part) -> Key {
    words.append(part.rawValue)
    return Key(start: words.count - 1)
  }

  /// Adds to the last key begun.
  mutating func add(_ word: UInt64) { words.append(word) }

  mutating func add(_ number: Int) { words.append(UInt64(bitPattern: Int64(number))) }

  /// Adds one that stands once. It must be among the owners when the piece is kept.
  mutating func add(_ owner: some Identified) {
    words.append(UInt64(UInt(bitPattern: ObjectIdentifier(owner))))
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(bytes.count)
      let bytes = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index + 8 <= bytes.count {
        words.append(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      if index == bytes.count { return }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      words.append(rest)
    }
  }

  mutating func add(_ moment: Moment?) {
    switch moment {
    case nil: add(0)
    case .day(let day):
      add(1)
      add(day.dayNumber)
    case .instant(let instant):
      add(2)
      add(instant.seconds)
      add(instant.offset)
    }
  }

  /// Writes the piece of a key, where it is known, and is done with the key; else the piece is still to be written and kept.
  mutating func write(
    _ key: Key, matter: PieceMatter? = nil, to json: inout JSONWriter
  ) -> Bool {
    let hash = PieceTable.hash(words, from: key.start)
    if let index = young.find(hash, words, from: key.start, matter) {
      young.write(index, to: &json)
    } else if let index = old.find(hash, words, from: key.start, matter) {
      old.write(index, to: &json)
      young.insert(old, index)
      makeRoom()
    } else {
      return false
    }
    words.removeLast(words.count - key.start)
    return true
  }

  /// Keeps what has been written since a mark as the piece of a key. The owners live as long as the piece, so that no other can
  /// be taken for them.
  mutating func keep(
    _ key: Key, matter: PieceMatter? = nil, _ json: borrowing JSONWriter,
    since mark: JSONWriter.Mark, owners: [any Identified]
  ) {
    let hash = PieceTable.hash(words, from: key.start)
    young.insert(hash, words[key.start...], matter, json.bytes(since: mark), owners[...])
    words.removeLast(words.count - key.start)
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
    add(owner)
    add(bits)
    add(place?.packed ?? 0)
    write(key, owners: [owner], parts, to: &json, make)
  }

  /// Writes what is said wherever the same comes up.
  mutating func write(
    _ part: Part, _ matter: PieceMatter, _ parts: JSONParts, to json: inout JSONWriter,
    _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    let key = key(part)
    add(matter.hashValue)
    write(key, matter: matter, parts, to: &json, make)
  }

  /// Writes what is said of a word wherever it comes up.
  mutating func write(
    _ part: Part, _ word: Int, _ moment: Moment?, _ parts: JSONParts,
    to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    let key = key(part)
    add(word)
    add(moment)
    write(key, parts, to: &json, make)
  }

  /// Writes a piece and is done with its key: as it is known, or as `make` writes it, and then it is kept.
  mutating func write(
    _ key: Key, matter: PieceMatter? = nil, owners: @autoclosure () -> [any Identified] = [],
    _ parts: JSONParts, to json: inout JSONWriter, _ make: (JSONParts, inout JSONWriter) -> Void
  ) {
    if write(key, matter: matter, to: &json) { return }
    let mark = json.mark
    make(parts, &json)
    keep(key, matter: matter, json, since: mark, owners: owners())
  }
}
