import YAML

/// The names of a map's keys, made ready to be met: as numbers, so that most names are told apart by one comparison.
///
/// A question meets some ten thousand keys. They stand mostly in the order of their list, so a search goes on where the last
/// one ended.
struct KeyNames: Sendable {
  /// The first eight letters of a name and the last eight as numbers, and how many letters there are: of a name of sixteen
  /// letters or fewer, that is all.
  private struct Head: Equatable {
    let first: UInt64
    let last: UInt64
    let count: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
      count = text.count
      if count >= 8 {
        let bytes = UnsafeRawBufferPointer(text)
        first = bytes.loadUnaligned(as: UInt64.self)
        last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else {
        var letters: UInt64 = 0
        for byte in text { letters = letters << 8 | UInt64(byte) }
        first = letters
        last = 0
      }
    }

    var isWhole: Bool { count <= 16 }
  }

  private let heads: [Head]
  private let names: [String]

  init(_ names: [String]) {
    self.names = names
    heads = names.map { name in
      var name = name
      return name.withUTF8 { Head($0) }
    }
  }

  /// The place in the list of the name that a node is; nil when it is none. The search begins at `start`.
  func position(of node: LentNode, from start: Int) -> Int? {
    guard node.isScalar else { return nil }
    let head = Head(node.bytes)
    var index = start
    for _ in heads.indices {
      if index >= heads.count { index = 0 }
      if heads[index] == head, head.isWhole || node.textEquals(names[index]) { return index }
      index += 1
    }
    return nil
  }
}
