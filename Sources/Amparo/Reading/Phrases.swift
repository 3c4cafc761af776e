import YAML

/// Sentences by key.
///
/// One question asks for some hundred of them, once: filling the table has to cost as little as asking. So a sentence stays a
/// number of a node in its file, and so does each part of its key; a table of positions finds them by the bytes of the keys.
public struct Phrases: Sendable {
  /// A part of a key, with the sentence or with the parts below it.
  private struct Entry {
    /// The hash of the whole key.
    var hash: UInt32
    var document: Int32
    /// The node of the part, and that of the sentence.
    var key: Int32
    var value: Int32
    /// The part that it stands under; below zero where there is none.
    var parent: Int32
  }

  private var documents: [Document] = []
  private var entries: [Entry] = []
  /// The parts that have others below them.
  private var parents: [Entry] = []
  /// Positions in `entries`, counted from one; zero where nothing is. Its count is a power of two.
  private var table: [UInt32]

  /// An empty table with room for some thousand phrases.
  init() {
    table = [UInt32](repeating: 0, count: 4096)
    entries.reserveCapacity(2048)
  }

  /// The phrase of a key.
  public subscript(key: String) -> String? {
    var key = key
    return key.withUTF8 { bytes in
      let hash = Self.hash(bytes)
      var slot = Int(hash) & (table.count - 1)
      while table[slot] != 0 {
        let entry = entries[Int(table[slot]) - 1]
        if entry.hash == hash, let text = text(entry, called: bytes) { return text }
        slot = (slot + 1) & (table.count - 1)
      }
      return nil
    }
  }

  /// Adds the sentences of a document, by the keys of its maps with points between; one that was there under the same key
  /// before is gone.
  mutating func add(_ document: Document) {
    documents.append(document)
    document.lend { add($0, under: -1, Self.start) }
  }

  private mutating func add(_ node: LentNode, under parent: Int32, _ start: UInt32) {
    for (name, value) in node.pairs {
      var hash = parent < 0 ? start : Self.hash(UInt8(ascii: "."), after: start)
      for byte in name.bytes { hash = Self.hash(byte, after: hash) }
      var entry = Entry(
        hash: hash, document: Int32(documents.count - 1), key: Int32(name.number),
        value: Int32(value.number), parent: parent)
      if value.isScalar {
        entry.hash = Self.end(hash)
        add(entry)
      } else if value.kind == .mapping {
        parents.append(entry)
        add(value, under: Int32(parents.count - 1), hash)
      }
    }
  }

  private mutating func add(_ entry: Entry) {
    var slot = Int(entry.hash) & (table.count - 1)
    while table[slot] != 0 {
      let position = Int(table[slot]) - 1
      if entries[position].hash == entry.hash, key(entries[position]) == key(entry) {
        entries[position] = entry
        return
      }
      slot = (slot + 1) & (table.count - 1)
    }
    entries.append(entry)
    table[slot] = UInt32(entries.count)
    if entries.count * 2 > table.count { grow() }
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(index + 1)
    }
  }

  private func text(_ entry: Entry) -> String {
    documents[Int(entry.document)].lend { $0.node(Int(entry.value)).text }
  }

  /// The sentence of an entry; nil when its key is not this one.
  private func text(_ entry: Entry, called key: UnsafeBufferPointer<UInt8>) -> String? {
    documents[Int(entry.document)].lend { root in
      matches(entry, key, root) ? root.node(Int(entry.value)).text : nil
    }
  }

  /// Whether the key of an entry is this one: its parts are met from the last to the first.
  private func matches(
    _ entry: Entry, _ key: UnsafeBufferPointer<UInt8>, _ root: LentNode
  ) -> Bool {
    var (part, parent, end) = (entry.key, entry.parent, key.count)
    while true {
      let name = root.node(Int(part))
      let start = end - name.bytes.count
      guard start >= 0, name.textEquals(UnsafeBufferPointer(rebasing: key[start..<end])) else {
        return false
      }
      if parent < 0 { return start == 0 }
      guard start > 0, key[start - 1] == UInt8(ascii: ".") else { return false }
      end = start - 1
      (part, parent) = (parents[Int(parent)].key, parents[Int(parent)].parent)
    }
  }

  /// The whole key of an entry.
  private func key(_ entry: Entry) -> String {
    documents[Int(entry.document)].lend { root in
      var (part, key) = (entry, root.node(Int(entry.key)).text)
      while part.parent >= 0 {
        part = parents[Int(part.parent)]
        key = "\(root.node(Int(part.key)).text).\(key)"
      }
      return key
    }
  }

  /// FNV-1a: keys are the project's own, nobody can choose them to collide.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = start
    for byte in bytes { hash = Self.hash(byte, after: hash) }
    return end(hash)
  }

  private static let start: UInt32 = 0x811C_9DC5

  @inline(__always)
  private static func hash(_ byte: UInt8, after hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  private static func end(_ hash: UInt32) -> UInt32 { hash ^ hash >> 15 }
}

extension Phrases: Sequence {
  /// Every key with its phrase, in the order in which they were added.
  public func makeIterator() -> some IteratorProtocol<(key: String, value: String)> {
    entries.lazy.map { (key: key($0), value: text($0)) }.makeIterator()
  }
}
