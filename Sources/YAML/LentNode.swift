/// A node that its document lends: a number and no more, so that a reading which meets thousands of them counts no references.
///
/// It points into the document and is good only inside `lend`; nothing that leaves there may hold one. So it is for the readers
/// of this package alone, who take texts and numbers from it; what is kept is a `Node`, or the number of one.
package struct LentNode {
  private let table: UnsafePointer<NodeTable>
  /// What is known of it most, taken out of the table once.
  fileprivate let row: PackedNodes.Row
  private let index: UInt32

  @inline(__always)
  init(table: UnsafePointer<NodeTable>, index: Int) {
    self.table = table
    self.index = UInt32(truncatingIfNeeded: index)
    row = table.pointee.row(index)
  }

  /// What it is.
  package var kind: Node.Kind { PackedNodes.parts(row.form.code).0 }
  /// Whether it is text.
  package var isScalar: Bool { row.isScalar }
  /// Its number in its document, from zero for the root: a collection stands before its children.
  package var number: Int { Int(index) }
  /// Its line, from one.
  package var line: Int { Int(table.pointee.record(number).line) }
  /// Its column, from one, in Unicode code points.
  package var column: Int { Int(table.pointee.record(number).column) }
  /// The number of the node after it and all that is in it.
  @inline(__always)
  fileprivate var end: Int { row.end(at: number) }

  /// Whether it is a bare word that YAML 1.1 readers take for a truth value, such as `no`.
  package var isBareWord: Bool {
    if row.form.bits & PackedNodes.Form.bare != 0 { return true }
    return row.form.bits == 0 && BareWord.matches(table.pointee.text(of: row))
  }

  /// The bytes of the text, which are UTF-8; none for a collection.
  package var bytes: UnsafeBufferPointer<UInt8> {
    row.isScalar ? table.pointee.text(of: row) : UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The text of a scalar; empty for a list or mapping.
  package var text: String {
    guard row.isScalar else { return "" }
    // The document was found to be UTF-8 when it was read.
    let span = UTF8Span(
      unchecked: table.pointee.text(of: row).span,
      isKnownASCII: row.form.bits & PackedNodes.Form.ascii != 0)
    return String(copying: span)
  }

  /// Whether the node is a scalar with these bytes of UTF-8. Allocates nothing.
  package func textEquals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard row.isScalar, Int(row.second) == other.count else { return false }
    let text = table.pointee.text(of: row)
    for index in 0..<text.count where text[index] != other[index] { return false }
    return true
  }

  /// Whether the node is a scalar with this text. Allocates nothing.
  package func textEquals(_ other: StaticString) -> Bool {
    other.withUTF8Buffer { textEquals($0) }
  }

  /// Whether the node is a scalar with this text. Allocates nothing for a native string.
  package func textEquals(_ other: String) -> Bool {
    guard row.isScalar, Int(row.second) == other.utf8.count else { return false }
    return other.utf8.withContiguousStorageIfAvailable { textEquals($0) }
      ?? other.utf8.elementsEqual(table.pointee.text(of: row))
  }
}

extension LentNode {
  /// How many elements a sequence, or pairs a mapping has; zero for a scalar.
  package var count: Int { row.isScalar ? 0 : Int(row.first) }

  /// The elements of a sequence, in order; none for anything else.
  package var elements: LentElements {
    let isList = row.form.code == 5 || row.form.code == 6
    return LentElements(table: table, index: number + 1, end: isList ? end : number + 1)
  }

  /// The pairs of a mapping, in the order of the file; none for anything else.
  package var pairs: LentPairs {
    LentPairs(table: table, index: number + 1, end: row.form.code > 6 ? end : number + 1)
  }

  /// The value of a key of a mapping; nil when the key is not there, or this is no mapping.
  package subscript(key: StaticString) -> LentNode? {
    for pair in pairs where pair.key.textEquals(key) { return pair.value }
    return nil
  }

  /// Another node of the document, by its number, which must be that of one.
  package func node(_ number: Int) -> LentNode { LentNode(table: table, index: number) }
}

/// The elements of a sequence that is lent.
package struct LentElements: Sequence, IteratorProtocol {
  fileprivate let table: UnsafePointer<NodeTable>
  fileprivate var index: Int
  fileprivate let end: Int

  /// The first.
  package var first: LentNode? { index < end ? LentNode(table: table, index: index) : nil }

  /// The next element.
  package mutating func next() -> LentNode? {
    guard index < end else { return nil }
    let node = LentNode(table: table, index: index)
    index = node.end
    return node
  }
}

/// The pairs of a mapping that is lent.
package struct LentPairs: Sequence, IteratorProtocol {
  fileprivate let table: UnsafePointer<NodeTable>
  fileprivate var index: Int
  fileprivate let end: Int

  /// The next key and its value.
  package mutating func next() -> (key: LentNode, value: LentNode)? {
    guard index < end else { return nil }
    let key = LentNode(table: table, index: index)
    let value = LentNode(table: table, index: key.end)
    index = value.end
    return (key, value)
  }
}

extension Document {
  /// Lends the nodes for as long as `body` runs, and gives it the root.
  package func lend<Result, Failure: Error>(
    _ body: (LentNode) throws(Failure) -> Result
  ) throws(Failure) -> Result { try root.lend(body) }
}

extension Node {
  /// Lends the node, and with it its document, for as long as `body` runs.
  package func lend<Result, Failure: Error>(
    _ body: (LentNode) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try arena.withTable { (table) throws(Failure) -> Result in
      try body(LentNode(table: table, index: index))
    }
  }
}
