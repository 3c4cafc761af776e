/// A few lines of the input, with their bytes.
struct LineBlock {
  /// One line: where its bytes are, and its number in the input, from one.
  struct Line {
    var range: Range<Int>
    var number: Int
  }

  private(set) var lines: [Line] = []
  private var bytes: [UInt8] = []

  var isEmpty: Bool { lines.isEmpty }

  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func add(_ line: UnsafeRawBufferPointer, number: Int) {
    let start = bytes.count
    bytes.append(contentsOf: line)
    lines.append(Line(range: start..<bytes.count, number: number))
  }

  /// Calls `body` with the bytes of each line and its number.
  func forEach(_ body: (UnsafeRawBufferPointer, Int) -> Void) {
    bytes.withUnsafeBytes { all in
      for line in lines { body(UnsafeRawBufferPointer(rebasing: all[line.range]), line.number) }
    }
  }
}
