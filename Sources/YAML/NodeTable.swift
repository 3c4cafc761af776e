/// Where the nodes of a document are, and their text, while the document lends them.
///
/// One shape for both kinds of document, so that what reads nodes need not ask which kind it is for each step.
struct NodeTable {
  /// The nodes that were made; without a beginning where they are packed.
  private let records: UnsafeBufferPointer<NodeRecord>
  private let packed: PackedNodes

  init(_ packed: PackedNodes) {
    records = UnsafeBufferPointer(start: nil, count: 0)
    self.packed = packed
  }

  init(records: UnsafeBufferPointer<NodeRecord>, text: UnsafeBufferPointer<UInt8>) {
    self.records = records
    packed = PackedNodes(text: text)
  }

  /// A node without the place where it stood.
  @inline(__always)
  func row(_ index: Int) -> PackedNodes.Row {
    if records.baseAddress == nil { return packed.row(index) }
    let record = made(index)
    return PackedNodes.Row(
      first: record.first, second: record.second, form: PackedNodes.form(of: record))
  }

  /// A node with the place where it stood.
  func record(_ index: Int) -> NodeRecord {
    records.baseAddress == nil ? packed.record(index) : made(index)
  }

  /// The subscript of a buffer is not checked in a release.
  @inline(__always)
  private func made(_ index: Int) -> NodeRecord {
    precondition(records.indices.contains(index))
    return records[index]
  }

  /// Where the text of a scalar is.
  @inline(__always)
  func text(of row: PackedNodes.Row) -> UnsafeBufferPointer<UInt8> { packed.text(of: row) }
}
