import YAML

/// A sentence of a language.
private enum Phrase: Sendable {
  /// In its file: most are never asked for, and become text when they are.
  case written(Node)
  case made(String)

  var text: String {
    switch self {
    case .written(let node): node.text
    case .made(let text): text
    }
  }
}

/// Sentences by key.
///
/// One question asks for some hundred of them, once: filling the table has to cost as little as asking. Keys stand one after
/// another as bytes, and a table of positions finds them.
public struct Phrases: Sendable {
  private struct Entry {
    var hash: UInt32
    var keyStart: UInt32
    var keyCount: UInt32
    var phrase: Phrase
  }

  private var entries: [Entry] = []
  private var keys: [UInt8] = []
  /// Positions in `entries`, counted from one; zero where nothing is. Its count is a power of two.
  private var table: [UInt32]

  /// An empty table with room for some thousand phrases.
  init() {
    table = [UInt32](repeating: 0, count: 4096)
    entries.reserveCapacity(2048)
    keys.reserveCapacity(65536)
  }

  /// The phrase of a key.
  public subscript(key: String) -> String? {
    var key = key
    return key.withUTF8 { bytes in
      let entry = table[slot(of: bytes, hash: Self.hash(bytes))]
      return entry == 0 ? nil : entries[Int(entry) - 1].phrase.text
    }
  }

  /// Adds the sentence that a node holds; one that was there under the key before is gone.
  mutating func add(_ node: Node, for key: UnsafeBufferPointer<UInt8>) {
    add(.written(node), for: key)
  }

  /// Adds a sentence; one that was there under the key before is gone.
  mutating func add(_ text: String, for key: UnsafeBufferPointer<UInt8>) {
    add(.made(text), for: key)
  }

  private mutating func add(_ phrase: Phrase, for key: UnsafeBufferPointer<UInt8>) {
    let hash = Self.hash(key)
    let slot = slot(of: key, hash: hash)
    if table[slot] != 0 {
      entries[Int(table[slot]) - 1].phrase = phrase
      return
    }
    entries.append(
      Entry(
        hash: hash, keyStart: UInt32(keys.count), keyCount: UInt32(key.count), phrase: phrase))
    keys.append(contentsOf: key)
    table[slot] = UInt32(entries.count)
    if entries.count * 2 > table.count { grow() }
  }

  /// The slot where a key is, or would be.
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    var slot = Int(hash) & (table.count - 1)
    while table[slot] != 0, !matches(entries[Int(table[slot]) - 1], key, hash) {
      slot = (slot + 1) & (table.count - 1)
    }
    return slot
  }

  private func matches(
    _ entry: Entry, _ key: UnsafeBufferPointer<UInt8>, _ hash: UInt32
  ) -> Bool {
    guard entry.hash == hash, Int(entry.keyCount) == key.count else { return false }
    let start = Int(entry.keyStart)
    for index in 0..<key.count where keys[start + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(index + 1)
    }
  }

  /// FNV-1a: keys are the project's own, nobody can choose them to collide.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}

extension Phrases: Sequence {
  /// Every key with its phrase, in the order in which they were added.
  public func makeIterator() -> some IteratorProtocol<(key: String, value: String)> {
    entries.lazy.map { entry in
      let start = Int(entry.keyStart)
      let key = keys[start..<start + Int(entry.keyCount)]
      return (key: String(decoding: key, as: UTF8.self), value: entry.phrase.text)
    }.makeIterator()
  }
}

extension Phrases: ExpressibleByDictionaryLiteral {
  /// A table of these phrases.
  public init(dictionaryLiteral phrases: (String, String)...) {
    self.init()
    for (key, phrase) in phrases {
      var key = key
      key.withUTF8 { add(phrase, for: $0) }
    }
  }
}
