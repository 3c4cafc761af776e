/// Pieces that belong to what has been written, and stand elsewhere.
///
/// Most of an answer has been written before. A long piece is not copied: it is told where it comes in, and where it is.
struct LentPieces: ~Copyable {
  /// From how many bytes on a piece is long.
  static let least = 128

  private struct Piece {
    /// How much of what is written in place comes before it.
    let place: Int
    let bytes: UnsafeRawBufferPointer
  }

  /// The pieces, and then room for more.
  private var list = UnsafeMutableBufferPointer<Piece>.allocate(capacity: 64)
  /// How many there are.
  private(set) var end = 0
  /// How many bytes they have.
  private(set) var count = 0
  /// Where they are, held as long as they are lent.
  private var rooms: [[PieceRoom]] = []

  deinit { list.deallocate() }

  mutating func add(_ bytes: UnsafeRawBufferPointer, at place: Int) {
    if end == list.count { grow() }
    list.initializeElement(at: end, to: Piece(place: place, bytes: bytes))
    end += 1
    count += bytes.count
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Piece>.allocate(capacity: list.count * 2)
    _ = larger.initialize(fromContentsOf: list)
    list.deallocate()
    list = larger
  }

  /// Keeps rooms for as long as the pieces are lent.
  mutating func hold(_ rooms: [PieceRoom]) {
    if self.rooms.last?.last !== rooms.last { self.rooms.append(rooms) }
  }

  mutating func removeAll() {
    end = 0
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
    for piece in list[first..<self.end] {
      useOwn(upTo: piece.place)
      use(piece.bytes)
    }
    useOwn(upTo: end)
  }
}
