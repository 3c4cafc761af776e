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
  let records: [NodeRecord]
  let text: ArenaText

  init(file: String, records: [NodeRecord], text: ArenaText) {
    self.file = file
    self.records = records
    self.text = text
  }
}

/// Where the text of the nodes is.
enum ArenaText: @unchecked Sendable {
  /// Copied from the events.
  case kept([UInt8])
  /// In the executable, which never changes: the source, and after its end what the source does not spell out.
  case carried(UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>)
}
