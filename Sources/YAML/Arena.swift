/// One node in 20 bytes.
///
/// Nodes stand in the order of the document, a collection before its children, so that a
/// collection's `second` (the index after its subtree) skips it in one step.
struct NodeRecord {
  /// Scalar: where its text begins. Collection: how many elements or pairs it has.
  var first: UInt32
  /// Scalar: how many bytes its text has. Collection: the index after its last descendant.
  var second: UInt32
  var line: UInt32
  var column: UInt32
  var kind: Node.Kind
  var style: Node.Style

  func end(at index: Int) -> Int { kind == .scalar ? index + 1 : Int(second) }

  var position: Position { Position(line: Int(line), column: Int(column)) }
}

/// The nodes of one file and all their text, never changed once made.
final class Arena: Sendable {
  let file: String
  private let storage: Storage

  private enum Storage: Sendable {
    /// Made from events, with the text copied from them.
    case made([NodeRecord], text: [UInt8])
    /// In the executable, which never changes.
    case carried(PackedNodes)
  }

  init(file: String, records: [NodeRecord], text: [UInt8]) {
    self.file = file
    storage = .made(records, text: text)
  }

  init(file: String, packed: PackedNodes) {
    self.file = file
    storage = .carried(packed)
  }

  /// How many nodes there are.
  var count: Int {
    switch storage {
    case .made(let records, _): records.count
    case .carried(let packed): packed.count
    }
  }

  /// A node.
  func record(_ index: Int) -> NodeRecord {
    switch storage {
    case .made(let records, _): records[index]
    case .carried(let packed): packed.record(index)
    }
  }

  /// Lends the nodes for as long as `body` runs.
  func withTable<Result, Failure: Error>(
    _ body: (UnsafePointer<NodeTable>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch storage {
    case .made(let records, let text):
      return try records.withUnsafeBufferPointer { (records) throws(Failure) -> Result in
        try text.withUnsafeBufferPointer { (text) throws(Failure) -> Result in
          try withUnsafePointer(to: NodeTable(records: records, text: text), body)
        }
      }
    case .carried(let packed):
      return try withUnsafePointer(to: NodeTable(packed), body)
    }
  }
}
