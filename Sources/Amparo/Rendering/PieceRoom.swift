/// Room for pieces. What has been written in it stays where it is, and is only read, as long as anybody holds the room.
final class PieceRoom: Sendable {
  /// Its bytes. Who made the room writes behind what is there; others read what they were told of.
  nonisolated(unsafe) let bytes: UnsafeMutableRawBufferPointer

  init(size: Int) { bytes = .allocate(byteCount: size, alignment: 16) }

  deinit { bytes.deallocate() }
}
