/// Pieces that belong to what has been written, and stand elsewhere.
///
/// Most of an answer has been written before. A long piece is not copied: it is told where it comes in, and where it is.
struct LentPieces {
  /// From how many bytes on a piece is long.
  static let least = 128

  struct Piece {
    /// How much of what is written in place comes before it.
    let place: Int
    fileprivate(set) var bytes: UnsafeRawBufferPointer
  }

  private(set) var list: [Piece] = []
  /// How many bytes they have.
  private(set) var count = 0
  /// Where they are, held as long as they are lent.
  private var rooms: [[PieceRoom]] = []

  mutating func add(_ bytes: UnsafeRawBufferPointer, at place: Int) {
    count += bytes.count
    list.append(Piece(place: place, bytes: bytes))
  }

  /// Keeps rooms for as long as the pieces are lent.
  mutating func hold(_ rooms: [PieceRoom]) {
    if self.rooms.last?.last !== rooms.last { self.rooms.append(rooms) }
  }

  mutating func removeAll() {
    list.removeAll(keepingCapacity: true)
    rooms.removeAll(keepingCapacity: true)
    count = 0
  }

  /// Gives what is written in place between two places, and what stands elsewhere between, from a piece on.
  func forEachPart(
    among own: UnsafeRawBufferPointer, from start: Int, upTo end: Int, first: Int,
    _ use: (UnsafeRawBufferPointer) -> Void
  ) {
    var start = start
    func useOwn(upTo end: Int) {
      if end == start { return }
      use(UnsafeRawBufferPointer(start: own.baseAddress.map { $0 + start }, count: end - start))
      start = end
    }
    list.withUnsafeBufferPointer { list in
      for index in first..<list.count {
        useOwn(upTo: list[index].place)
        use(list[index].bytes)
      }
    }
    useOwn(upTo: end)
  }
}
